import type { Cast, Places } from './cast.js';
import type { Narrator } from './narrator.js';
import { operation } from './operation.js';
import { refusals } from './refusals.js';
import { refreshing, signedInStill } from './refreshing.js';
import { register, type Beginning } from './registration.js';
import { revocation } from './revocation.js';
import { serviceAccount } from './service-account.js';
import { signedAssertion } from './signed-assertion.js';
import { threeLegs } from './three-legs.js';
import { twoLegs } from './two-legs.js';

/** How the story ends: everybody in it, with the secrets that work, and Photo Prints' last refresh token. */
export interface Outcome {
  readonly cast: Cast;
  readonly refreshToken: string;
}

/** Tells the whole story in its order. */
export async function tellStory(narrator: Narrator, places: Places, beginning: Beginning): Promise<Outcome> {
  const cast = await register(narrator, places, beginning);
  const token = await twoLegs(narrator, places, cast);
  await signedAssertion(narrator, places, cast);
  const { browser, tokens } = await threeLegs(narrator, places, cast);
  await refreshing(narrator, places, cast, tokens);
  const { refreshToken } = await signedInStill(narrator, places, cast, browser);
  await serviceAccount(narrator, places, cast, beginning);
  await refusals(narrator, places, cast);
  await revocation(narrator, places, cast, token);
  const renewed = await operation(narrator, places, cast);
  return { cast: { ...cast, billing: { ...cast.billing, ...renewed } }, refreshToken };
}

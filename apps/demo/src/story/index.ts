import type { Credential } from '../http.js';
import type { Cast, Places } from './cast.js';
import type { Narrator } from './narrator.js';
import { operation } from './operation.js';
import { refusals } from './refusals.js';
import { register } from './registration.js';
import { revocation } from './revocation.js';
import { twoLegs } from './two-legs.js';

/** Tells the whole story in its order. Resolves with everybody in it, with the secrets that work at its end. */
export async function tellStory(narrator: Narrator, places: Places, admin: Credential): Promise<Cast> {
  const cast = await register(narrator, places, admin);
  const token = await twoLegs(narrator, places, cast);
  await refusals(narrator, places, cast);
  await revocation(narrator, places, cast, token);
  const renewed = await operation(narrator, places, cast);
  return { ...cast, billing: { ...cast.billing, ...renewed } };
}

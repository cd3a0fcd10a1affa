import { join } from 'node:path';
import { createTokenSource, TokenRequestError, type TokenSource } from '#client';
import type { Cast, Places } from './cast.js';
import { allow, takeBack } from './delegation.js';
import { Unexpected } from './expectation.js';
import { narratedFetch } from './narrated-fetch.js';
import { textOf, type Narrator } from './narrator.js';
import type { Beginning } from './registration.js';

const KEY_FILE = 'calendar.json';
const SCOPE = 'view_friends';

/** Calendar acts for Ada at night, when an admin has allowed it, and for as long. */
export async function serviceAccount(
  narrator: Narrator,
  places: Places,
  cast: Cast,
  beginning: Beginning,
): Promise<void> {
  const clientId = await makeKeyFile(narrator, cast, beginning);
  const calendar = createTokenSource({
    keyFile: join(beginning.dataDir, KEY_FILE),
    scope: SCOPE,
    fetch: narratedFetch(narrator),
  });
  const ada = calendar.for({ subject: cast.ada.email });
  narrator.say('The calendar job uses the client library, which is all the code that it needs:');
  narrator.quote(
    `const calendar = createTokenSource({ keyFile: '${KEY_FILE}', scope: '${SCOPE}' });`,
    `const ada = calendar.for({ subject: '${cast.ada.email}' });`,
    `await ada.fetch('${places.friends}/friends');`,
  );
  narrator.say('The library signs an assertion, which says who asks and for whom:');
  await expectRefusal(ada);
  narrator.say('A key alone opens nothing of anybody: no admin has said yet for whom it may be used.');

  const asked = { clientId, subject: cast.ada.email, scope: SCOPE };
  const delegation = await allow(narrator, places, cast, asked);
  await actForAda(narrator, places, clientId, ada);
  await takeBack(narrator, places, cast, delegation, await ada.getToken());
  narrator.say('The next night, the job asks for a token again.');
  ada.invalidate(await ada.getToken());
  await expectRefusal(ada);
}

/** Resolves with the id of the service account. */
async function makeKeyFile(narrator: Narrator, { calendar }: Cast, { operator }: Beginning): Promise<string> {
  narrator.chapter('The fourth way: a service account, for a person');
  narrator.say(
    'Calendar plans meetings at night, when nobody is there to sign in. It gets a service account, and a key of its own: the private half is in the key file, which has the shape of Google’s, and Legate keeps no copy.',
  );
  const options = ['--application', calendar, '--grant', 'jwt-bearer', '--scope', SCOPE];
  const command = ['credential', 'create', ...options, '--key-file', KEY_FILE];
  narrator.quote(`$ legate ${command.join(' ')}`);
  return textOf(await operator(command), 'client_id');
}

/** @throws Unexpected: it was not refused for want of a delegation */
async function expectRefusal(ada: TokenSource): Promise<void> {
  const error: unknown = await ada.getToken().catch((reason: unknown) => reason);
  if (error instanceof TokenRequestError && error.error === 'unauthorized_client') return;
  throw error instanceof Error ? error : new Unexpected(['expected a refusal, and there was a token']);
}

async function actForAda(
  narrator: Narrator,
  { friends }: Places,
  clientId: string,
  ada: TokenSource,
): Promise<void> {
  narrator.chapter('The calendar job acts for Ada');
  narrator.say('The same line of code. The library gets a token, and calls the API with it.');
  const answer = await ada.fetch(`${friends}/friends`);
  const json = (await answer.json()) as { caller?: { kind?: string; actor?: string } };
  if (json.caller?.kind !== 'delegated' || json.caller.actor !== clientId) {
    throw new Unexpected(['expected the caller to be Calendar, for Ada']);
  }
  narrator.say(
    'The API shows Ada’s friends, and says who really asked: the token speaks of Ada (sub), and names the service account (act).',
  );
  narrator.show((await ada.getToken()).value);
  narrator.say('Asked again, the library has the token still, and renews it before it expires.');
  await ada.fetch(`${friends}/friends`);
}

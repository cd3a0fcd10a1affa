import type { AccessToken } from '#client';
import { bearerCall, formCall } from '../http.js';
import type { Cast, Places } from './cast.js';
import { endOfFriday } from './end-of-friday.js';
import type { Expectation } from './expectation.js';
import { textOf, type Narrator } from './narrator.js';

/** What a service account asks for. */
interface Asked {
  readonly clientId: string;
  readonly subject: string;
  readonly scope: string;
}

const DELEGATION_MEMBERS = ['id', 'state', 'subjects', 'scope', 'expires_at', 'reason'];

/** An admin lets a service account act for a person until Friday. Resolves with the id of the delegation. */
export async function allow(narrator: Narrator, places: Places, cast: Cast, asked: Asked): Promise<string> {
  narrator.chapter('A delegation, until Friday');
  narrator.say('The admin asks what is missing, without a key and without a token: a dry run.');
  await dryRun(narrator, places, cast, asked, { granted: false, error: 'unauthorized_client' });
  narrator.say(
    'Then the admin lets Calendar see the friends of Ada until the end of Friday. “legate delegation create” does the same. Nobody can ever act for an admin.',
  );
  const { json } = await narrator.ask(
    bearerCall('POST', `${places.legate}/api/v1/delegations`, cast.adminToken, {
      client_id: asked.clientId,
      subjects: [asked.subject],
      scope: asked.scope,
      expires_at: endOfFriday(Date.now()),
      reason: 'plans meetings, until the trial ends',
    }),
    { status: 201, members: { state: 'live' } },
    DELEGATION_MEMBERS,
  );
  narrator.say('The dry run says yes, and would name Ada and Calendar.');
  await dryRun(narrator, places, cast, asked, { granted: true, 'actors.0': asked.clientId });
  return textOf(json, 'id');
}

/** Asks whether an assertion would be granted; nothing is issued. */
async function dryRun(
  narrator: Narrator,
  { legate }: Places,
  { adminToken }: Cast,
  { clientId, subject, scope }: Asked,
  members: Expectation['members'],
): Promise<void> {
  const url = `${legate}/api/v1/credential-sets/${clientId}/dry-run`;
  await narrator.ask(bearerCall('POST', url, adminToken, { subject, scope }), { status: 200, members });
}

/** The admin ends a delegation, and with it the tokens under it. */
export async function takeBack(
  narrator: Narrator,
  { legate }: Places,
  { adminToken, friendsApi }: Cast,
  delegation: string,
  { value: token }: AccessToken,
): Promise<void> {
  narrator.chapter('The delegation is removed');
  narrator.say('It does not take until Friday. The admin removes the delegation:');
  const url = `${legate}/api/v1/delegations/${delegation}/remove`;
  await narrator.ask(
    bearerCall('POST', url, adminToken),
    { status: 200, members: { state: 'removed' } },
    DELEGATION_MEMBERS,
  );
  narrator.say('The token that was had under it is dead for every API that asks.');
  await narrator.ask(formCall(`${legate}/oauth/introspect`, friendsApi, { token }), {
    status: 200,
    members: { active: false },
  });
}

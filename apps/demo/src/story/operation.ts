import { bearerCall, formCall, type Credential } from '../http.js';
import type { Cast, Places } from './cast.js';
import { textOf, type Narrator } from './narrator.js';

const ISSUED = { status: 200, members: { scope: 'view_friends' } } as const;

/** A set is disabled and enabled, and its secret rotated. Resolves with the new secret. */
export async function operation(narrator: Narrator, places: Places, cast: Cast): Promise<Credential> {
  narrator.chapter('Disable, enable, rotate');
  await disableAndEnable(narrator, places, cast);
  return rotate(narrator, places, cast);
}

async function disableAndEnable(narrator: Narrator, { legate }: Places, cast: Cast): Promise<void> {
  const { billing, adminToken, friendsApi } = cast;
  const ask = formCall(`${legate}/oauth/token`, billing, { grant_type: 'client_credentials' });
  const act = (verb: string) =>
    bearerCall('POST', `${legate}/api/v1/credential-sets/${billing.clientId}/${verb}`, adminToken);

  narrator.say('Billing gets one more token. Then the admin disables its credential set.');
  const token = textOf((await narrator.ask(ask, ISSUED)).json, 'access_token');
  await narrator.ask(act('disable'), { status: 200, members: { status: 'disabled' } }, [
    'client_id',
    'status',
  ]);
  narrator.say('It gets no token, and the one it has is dead.');
  await narrator.ask(ask, { status: 401, members: { error: 'invalid_client' } });
  const introspect = formCall(`${legate}/oauth/introspect`, friendsApi, { token });
  await narrator.ask(introspect, { status: 200, members: { active: false } });
  narrator.say('Enabled again, it works as before.');
  await narrator.ask(act('enable'), { status: 200, members: { status: 'enabled' } }, ['client_id', 'status']);
  await narrator.ask(ask, ISSUED);
}

async function rotate(narrator: Narrator, { legate }: Places, cast: Cast): Promise<Credential> {
  const { billing, adminToken } = cast;
  const { clientId, secretId } = billing;
  const path = `/api/v1/credential-sets/${clientId}/secrets/${secretId}/rotate`;
  const ask = (credential: Credential) =>
    formCall(`${legate}/oauth/token`, credential, { grant_type: 'client_credentials' });

  narrator.say('The secret is rotated: the new one works at once, the old one for 24 hours more.');
  const { json } = await narrator.ask(
    bearerCall('POST', `${legate}${path}`, adminToken, { overlap: '24h' }),
    {
      status: 201,
      members: { 'previous.id': secretId, 'previous.status': 'enabled', 'previous.expires_at': /Z$/ },
    },
    ['id', 'client_secret', 'previous'],
  );
  const renewed = { clientId, clientSecret: textOf(json, 'client_secret') };
  narrator.say('With the old secret:');
  await narrator.ask(ask(billing), ISSUED);
  narrator.say('With the new one:');
  await narrator.ask(ask(renewed), ISSUED);
  return renewed;
}

import { bearerCall, formCall } from '../http.js';
import type { Cast, Places } from './cast.js';
import type { Narrator } from './narrator.js';

/** A token is introspected, revoked and introspected again; and what that does not reach. */
export async function revocation(
  narrator: Narrator,
  { legate, friends }: Places,
  cast: Cast,
  token: string,
): Promise<void> {
  const introspect = formCall(`${legate}/oauth/introspect`, cast.friendsApi, { token });

  narrator.chapter('Introspect, revoke, introspect');
  narrator.say('The Friends API asks about the token of Billing (RFC 7662).');
  await narrator.ask(introspect, {
    status: 200,
    members: { active: true, client_id: cast.billing.clientId, scope: 'view_friends' },
  });
  narrator.say('Billing gives it back (RFC 7009).');
  await narrator.ask(formCall(`${legate}/oauth/revoke`, cast.billing, { token }), { status: 200 });
  narrator.say('From now on introspection says no.');
  await narrator.ask(introspect, { status: 200, members: { active: false } });
  narrator.say(
    'An API that verifies by signature, as this one does, asks nobody: it accepts the token until it expires. Short lifetimes or introspection are the remedy.',
  );
  await narrator.ask(bearerCall('GET', `${friends}/friends`, token), { status: 200 }, ['caller']);
}

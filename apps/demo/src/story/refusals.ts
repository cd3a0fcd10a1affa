import { bearerCall, formCall } from '../http.js';
import type { Cast, Places } from './cast.js';
import type { Narrator } from './narrator.js';

/** What is refused, and in which words. */
export async function refusals(narrator: Narrator, { legate, friends }: Places, cast: Cast): Promise<void> {
  narrator.chapter('No token');
  narrator.say(
    'The refusal says where a token can be had: the metadata of the API (RFC 9728) names its issuer.',
  );
  await narrator.ask(
    { method: 'GET', url: `${friends}/friends`, headers: {} },
    { status: 401, headers: { 'www-authenticate': /^Bearer / } },
  );

  narrator.chapter('A token without the scope');
  narrator.say('Newsletter gets a token for the same API, and its scope is another.');
  const token = await narrator.askForToken(
    formCall(`${legate}/oauth/token`, cast.newsletter, { grant_type: 'client_credentials' }),
    { status: 200, members: { scope: 'invite_friends' } },
  );
  await narrator.ask(bearerCall('GET', `${friends}/friends`, token), {
    status: 403,
    headers: { 'www-authenticate': /error="insufficient_scope".*scope="view_friends"/ },
  });

  narrator.chapter('The wrong grant');
  narrator.say(
    'Billing asks with its authorization_code set. Its secret is right, and opens another door: the refusal names the set to use.',
  );
  await narrator.ask(
    formCall(`${legate}/oauth/token`, cast.billingSignIn, { grant_type: 'client_credentials' }),
    {
      status: 400,
      members: { error: 'unauthorized_client', error_description: new RegExp(cast.billing.clientId) },
    },
  );
}

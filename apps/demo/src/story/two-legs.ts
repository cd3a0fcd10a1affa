import { bearerCall, formCall } from '../http.js';
import type { Cast, Places } from './cast.js';
import type { Narrator } from './narrator.js';

/** Billing gets a token for itself and calls the API with it. Resolves with the token. */
export async function twoLegs(narrator: Narrator, { legate, friends }: Places, cast: Cast): Promise<string> {
  narrator.chapter('The first way: an application with its secret');
  narrator.say('Billing acts for itself, with no person: its id and its secret are enough (RFC 6749 §4.4).');
  const token = await narrator.askForToken(
    formCall(`${legate}/oauth/token`, cast.billing, {
      grant_type: 'client_credentials',
      scope: 'view_friends',
    }),
    { status: 200, members: { token_type: 'Bearer', scope: 'view_friends' } },
  );

  narrator.chapter('Call the API with it');
  narrator.say(
    'The Friends API checks the token by its signature, and sees by “gty” that an application asks: no person, so it shows everybody’s friends.',
  );
  await narrator.ask(bearerCall('GET', `${friends}/friends`, token), {
    status: 200,
    members: { 'caller.kind': 'application', 'caller.client_id': cast.billing.clientId },
  });
  return token;
}

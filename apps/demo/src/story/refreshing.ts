import { bearerCall, formCall, plainFormCall } from '../http.js';
import { createAuthorizationRequest } from './authorization-request.js';
import type { Browser } from './browser.js';
import type { Cast, Places } from './cast.js';
import { exchange, type PersonsTokens } from './exchange.js';
import { textOf, type Narrator } from './narrator.js';

/** Photo Prints refreshes; then a refresh token comes twice, and the whole family is dead. */
export async function refreshing(
  narrator: Narrator,
  { legate, friends }: Places,
  { photoPrints, friendsApi }: Cast,
  { refreshToken: first }: PersonsTokens,
): Promise<void> {
  const refresh = (refreshToken: string) =>
    plainFormCall(`${legate}/oauth/token`, {
      grant_type: 'refresh_token',
      client_id: photoPrints.clientId,
      refresh_token: refreshToken,
    });

  narrator.chapter('Refresh');
  narrator.say(
    'Ada has gone. Photo Prints gets a new access token, and a new refresh token: each is good once.',
  );
  const { json } = await narrator.ask(refresh(first), { status: 200, members: { token_type: 'Bearer' } });
  const token = textOf(json, 'access_token');
  await narrator.ask(
    bearerCall('GET', `${friends}/friends`, token),
    { status: 200, members: { 'caller.kind': 'person' } },
    ['caller'],
  );

  narrator.chapter('A refresh token that comes twice');
  narrator.say(
    'Somebody has the first refresh token too, and sends it. One of the two stole it; nobody knows which.',
  );
  await narrator.ask(refresh(first), { status: 400, members: { error: 'invalid_grant' } });
  narrator.say('So all that came of Ada’s answer is dead: the refresh token that was good until now,');
  await narrator.ask(refresh(textOf(json, 'refresh_token')), {
    status: 400,
    members: { error: 'invalid_grant' },
  });
  narrator.say('and the access token.');
  await narrator.ask(formCall(`${legate}/oauth/introspect`, friendsApi, { token }), {
    status: 200,
    members: { active: false },
  });
}

/** Ada comes back while she is signed in, and allows it again. Resolves with the new tokens. */
export async function signedInStill(
  narrator: Narrator,
  { legate }: Places,
  { photoPrints }: Cast,
  browser: Browser,
): Promise<PersonsTokens> {
  narrator.chapter('Signed in once');
  narrator.say(
    'Photo Prints sends Ada’s browser again. She is signed in: nobody asks for her password. She is asked for her consent, since any program on her machine could say that it is Photo Prints (RFC 8252 §8.6). Of an application with a secret it is remembered, and she sees no page.',
  );
  const request = createAuthorizationRequest(legate, photoPrints);
  const sent = await browser.open(request.url, { status: 303 });
  const question = await browser.follow(request.url, sent);
  const allowed = await browser.press(question, 'consent-allow', {}, { status: 303 });
  return exchange(narrator, legate, photoPrints, request, allowed);
}

import { bearerCall, formCall } from '../http.js';
import { createAuthorizationRequest } from './authorization-request.js';
import { Browser } from './browser.js';
import type { Cast, Places } from './cast.js';
import { exchange, type PersonsTokens } from './exchange.js';
import type { Narrator } from './narrator.js';

const SEE_OTHER = { status: 303 } as const;

/** Ada signs in and allows; Photo Prints gets her tokens and calls the API with them. */
export async function threeLegs(
  narrator: Narrator,
  places: Places,
  cast: Cast,
): Promise<{ readonly browser: Browser; readonly tokens: PersonsTokens }> {
  const browser = new Browser(narrator);
  const tokens = await signIn(narrator, places, cast, browser);
  await callForAda(narrator, places, cast, tokens);
  return { browser, tokens };
}

async function signIn(
  narrator: Narrator,
  { legate }: Places,
  { ada, photoPrints }: Cast,
  browser: Browser,
): Promise<PersonsTokens> {
  narrator.chapter('The third way: a person signs in and consents');
  narrator.say('Ada has an account. The operator made it, and the password came by standard input:');
  narrator.quote(`$ legate account create --email ${ada.email} --name Ada --password-stdin`);
  narrator.say(
    'Photo Prints draws a random code verifier, keeps it, and puts its SHA-256 into the address to which it sends her browser (PKCE, RFC 7636).',
  );
  const request = createAuthorizationRequest(legate, photoPrints);
  const sent = await browser.open(request.url, SEE_OTHER);
  narrator.say(
    'Nobody is signed in at this browser. It gets cookies that tell it from others, and the page that asks who she is.',
  );
  const page = await browser.follow(request.url, sent);
  narrator.say('Ada signs in. Photo Prints never sees her password.');
  const credentials = { login: ada.email, password: ada.password };
  const signedIn = await browser.press(page, 'login-submit', credentials, SEE_OTHER);
  narrator.say('The page of consent says who asks, and for what.');
  const question = await browser.follow(page.url, signedIn);
  narrator.say('Ada allows it. Her browser is sent back to Photo Prints, with a code in the address.');
  const allowed = await browser.press(question, 'consent-allow', {}, SEE_OTHER);

  narrator.chapter('The code is exchanged');
  narrator.say(
    'The code alone is worth nothing: the verifier redeems it, once, within a minute. The access token speaks of Ada (sub), and “gty” says how it was got.',
  );
  const tokens = await exchange(narrator, legate, photoPrints, request, allowed);
  narrator.show(tokens.accessToken);
  narrator.say('The ID token tells Photo Prints who signed in, when, and how (OpenID Connect Core §2).');
  narrator.show(tokens.idToken);
  return tokens;
}

async function callForAda(
  narrator: Narrator,
  { legate, friends }: Places,
  { billing, photoPrints }: Cast,
  { accessToken }: PersonsTokens,
): Promise<void> {
  narrator.chapter('Call the API for Ada');
  narrator.say(
    'Ada makes a friend. Newsletter has the same scope, and could not: an application has no friends.',
  );
  const invitation = bearerCall('POST', `${friends}/friends`, accessToken, { name: 'Charles Babbage' });
  await narrator.ask(invitation, { status: 201, members: { name: 'Charles Babbage' } });
  narrator.say('She sees her own friends and nobody else’s.');
  await narrator.ask(bearerCall('GET', `${friends}/friends`, accessToken), {
    status: 200,
    members: {
      'caller.kind': 'person',
      'caller.client_id': photoPrints.clientId,
      'friends.0.name': 'Charles Babbage',
      'friends.length': 1,
    },
  });
  narrator.say('Billing, on two legs, sees everybody’s; Ada’s are among them.');
  const ask = formCall(`${legate}/oauth/token`, billing, { grant_type: 'client_credentials' });
  const { json } = await narrator.ask(ask, { status: 200 });
  await narrator.ask(bearerCall('GET', `${friends}/friends`, String(json['access_token'])), {
    status: 200,
    members: { 'caller.kind': 'application', 'friends.9.name': 'Charles Babbage' },
  });
}

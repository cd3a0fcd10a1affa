import { randomUUID, sign } from 'node:crypto';
import { bearerCall, plainFormCall } from '../http.js';
import type { Cast, KeyHolder, Places } from './cast.js';
import type { Narrator } from './narrator.js';

/** Seconds that an assertion is good for. */
const LIFETIME = 60;

/** Statistics gets a token for itself with a signed JWT instead of a secret, and calls the API with it. */
export async function signedAssertion(narrator: Narrator, places: Places, cast: Cast): Promise<void> {
  const { legate, friends } = places;
  narrator.chapter('The second way: an application with a signed JWT');
  narrator.say(
    'Statistics has nothing to send that could be stolen on the way: it signs an assertion with its key, good for a minute and once (RFC 7523 §2.2). This is what it signs:',
  );
  const assertion = createAssertion(cast.statistics, legate);
  narrator.show(assertion);
  const request = plainFormCall(`${legate}/oauth/token`, {
    grant_type: 'client_credentials',
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: assertion,
  });
  const token = await narrator.askForToken(request, { status: 200, members: { scope: 'view_friends' } });
  narrator.say('Somebody who saw the request sends it again:');
  await narrator.ask(request, { status: 401, members: { error: 'invalid_client' } });
  narrator.say('For the API it is an application as before.');
  await narrator.ask(
    bearerCall('GET', `${friends}/friends`, token),
    {
      status: 200,
      members: { 'caller.kind': 'application', 'caller.client_id': cast.statistics.clientId },
    },
    ['caller'],
  );
}

/** A client assertion (RFC 7523 §3), signed with ES256. */
function createAssertion({ clientId, privateKey }: KeyHolder, issuer: string): string {
  const now = Math.floor(Date.now() / 1000);
  const claims = {
    iss: clientId,
    sub: clientId,
    aud: issuer,
    jti: randomUUID(),
    iat: now,
    exp: now + LIFETIME,
  };
  const content = [{ alg: 'ES256', typ: 'JWT' }, claims]
    .map((part) => encode(JSON.stringify(part)))
    .join('.');
  const signature = sign('sha256', Buffer.from(content), { key: privateKey, dsaEncoding: 'ieee-p1363' });
  return `${content}.${signature.toString('base64url')}`;
}

const encode = (text: string): string => Buffer.from(text).toString('base64url');

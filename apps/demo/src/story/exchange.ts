import { plainFormCall, type Answer } from '../http.js';
import type { AuthorizationRequest } from './authorization-request.js';
import type { PublicClient } from './cast.js';
import { Unexpected } from './expectation.js';
import { textOf, type Narrator } from './narrator.js';

/** What an application has of a person. */
export interface PersonsTokens {
  readonly accessToken: string;
  readonly idToken: string;
  readonly refreshToken: string;
}

/** Exchanges the code of an authorization response for tokens (RFC 6749 §4.1.3). */
export async function exchange(
  narrator: Narrator,
  legate: string,
  { clientId, redirectUri }: PublicClient,
  request: AuthorizationRequest,
  response: Answer,
): Promise<PersonsTokens> {
  const { json } = await narrator.ask(
    plainFormCall(`${legate}/oauth/token`, {
      grant_type: 'authorization_code',
      client_id: clientId,
      code: codeOf(response, request.state, legate),
      redirect_uri: redirectUri,
      code_verifier: request.verifier,
    }),
    { status: 200, members: { token_type: 'Bearer' } },
  );
  return {
    accessToken: textOf(json, 'access_token'),
    idToken: textOf(json, 'id_token'),
    refreshToken: textOf(json, 'refresh_token'),
  };
}

/** The code of an answer that is to this request (RFC 6749 §10.12) and of this server (RFC 9207 §2.4). */
function codeOf({ headers }: Answer, state: string, issuer: string): string {
  const answered = new URL(String(headers['location'])).searchParams;
  const code = answered.get('code');
  if (code === null || answered.get('state') !== state || answered.get('iss') !== issuer) {
    throw new Unexpected(['expected a code, with the state of the request and the issuer']);
  }
  return code;
}

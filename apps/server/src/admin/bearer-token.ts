import { ADMIN_SCOPE, findActiveToken, MANAGEMENT_API, type IssuedToken, type Ports } from '#protocol';
import { Problem, type ProblemKind } from './problem.js';

/** The ports that tell whether a token is good. */
export type TokenPorts = Pick<Ports, 'clock' | 'ledger' | 'clients'>;

/** `b64token` (RFC 6750 §2.1), no longer than any token of ours. */
const BEARER = /^Bearer +([A-Za-z0-9\-._~+/]{1,8192}=*)$/i;

/**
 * The token that a request presents (RFC 6750 §2.1), good now and made for the management API. Only the header
 * counts: a token in a URL would be logged.
 *
 * @throws Problem unauthenticated, with its challenge
 */
export async function authenticate(
  authorization: string | undefined,
  ports: TokenPorts,
): Promise<IssuedToken> {
  if (authorization === undefined || !/^Bearer(?: |$)/i.test(authorization)) {
    throw refusal('unauthenticated', 'send an access token: Authorization: Bearer …', 'no token');
  }
  const presented = BEARER.exec(authorization)?.[1];
  const token = presented === undefined ? undefined : await findActiveToken(presented, ports);
  if (token === undefined) {
    throw refusal(
      'unauthenticated',
      'the access token is unknown, expired or revoked, or its credential set is disabled',
      'the token is not active',
      'invalid_token',
    );
  }
  if (!token.audience.includes(MANAGEMENT_API)) {
    throw refusal(
      'unauthenticated',
      `the access token is not for ${MANAGEMENT_API}; ask for one with scope=${ADMIN_SCOPE}`,
      'the audience is another',
      'invalid_token',
    );
  }
  return token;
}

/**
 * Holds a token to the scopes of a route: any one of them suffices. One that speaks for somebody else never does.
 *
 * @throws Problem forbidden, with its challenge
 */
export function requireScope(token: IssuedToken, scopes: readonly string[]): void {
  if (token.actor !== null) {
    throw refusal(
      'forbidden',
      'a delegated token can never reach the management API',
      'the token is delegated',
      'insufficient_scope',
    );
  }
  const granted = token.scopeGranted.split(' ');
  if (!scopes.some((scope) => granted.includes(scope))) {
    const needed = scopes.join(' or ');
    throw refusal(
      'forbidden',
      `this needs the scope ${needed}`,
      'the scope',
      'insufficient_scope',
      scopes[0],
    );
  }
}

/** A refusal with the challenge of RFC 6750 §3. Without a token the challenge names no error. */
function refusal(
  kind: ProblemKind & ('unauthenticated' | 'forbidden'),
  detail: string,
  check: string,
  error?: 'invalid_token' | 'insufficient_scope',
  scope?: string,
): Problem {
  const challenge = ['Bearer realm="Legate"'];
  if (error !== undefined) challenge.push(`error="${error}"`);
  if (scope !== undefined) challenge.push(`scope="${scope}"`);
  return new Problem(kind, detail, { check, headers: { 'WWW-Authenticate': challenge.join(', ') } });
}

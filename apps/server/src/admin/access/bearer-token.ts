import { bearerTokenIn } from '#oauth';
import type { CredentialSetStore } from '#client-registration';
import {
  ADMIN_SCOPE,
  findActiveToken,
  MANAGEMENT_API,
  type Client,
  type IssuedToken,
  type LivenessPorts,
} from '#protocol';
import { Problem, type ProblemKind } from '../problem.js';
import type { AdminCaller } from './admin-caller.js';
import { SCOPES_OF, type Permission } from './permissions.js';

/** The ports that tell whether a token is good. */
type TokenPorts = LivenessPorts;

/** As `TokenPorts`, and what holds a credential set that may be about to change itself. */
export interface TokenCallerPorts extends TokenPorts {
  readonly credentialSets: Pick<CredentialSetStore, 'findForChange'>;
}

/** A credential set that calls the management API with its token. */
export class TokenCaller implements AdminCaller {
  readonly authenticatedAt = null;

  private constructor(
    private readonly token: IssuedToken,
    private readonly ports: TokenCallerPorts,
  ) {}

  /** @throws Problem unauthenticated, with its challenge */
  static async enter(authorization: string | undefined, ports: TokenCallerPorts): Promise<TokenCaller> {
    return new TokenCaller(await authenticate(authorization, ports), ports);
  }

  get id(): string {
    return this.token.clientId;
  }

  get clientId(): string {
    return this.token.clientId;
  }

  get applicationId(): string {
    return this.token.applicationId;
  }

  get proof(): AdminCaller['proof'] {
    return { jti: this.token.jti };
  }

  require(permission: Permission): void {
    requireScope(this.token, SCOPES_OF[permission]);
  }

  async requireStill(permission: Permission): Promise<void> {
    const { ledger, credentialSets } = this.ports;
    const record = await ledger.find(this.token.jti);
    const client = await credentialSets.findForChange(this.token.clientId);
    if (record === undefined || record.revokedAt !== null || client === undefined) {
      throw invalidToken('the access token was revoked meanwhile', 'the token is not active');
    }
    requireScope(asItStands(record, client), SCOPES_OF[permission]);
  }
}

/**
 * The token that a request presents (RFC 6750 §2.1), good now and made for the management API alone. Only the header
 * counts: a token in a URL would be logged. Its scopes are those that its credential set still has.
 *
 * @throws Problem unauthenticated, or forbidden where it is delegated, with its challenge
 */
export async function authenticate(
  authorization: string | undefined,
  ports: TokenPorts,
): Promise<IssuedToken> {
  if (authorization === undefined || !/^Bearer(?: |$)/i.test(authorization)) {
    throw refusal({
      kind: 'unauthenticated',
      detail: 'send an access token: Authorization: Bearer …',
      check: 'no token',
    });
  }
  const presented = bearerTokenIn(authorization);
  const live = presented === undefined ? undefined : await findActiveToken(presented, ports);
  if (live === undefined) {
    throw invalidToken(
      'the access token is unknown, expired or revoked, or its credential set is disabled',
      'the token is not active',
    );
  }
  requireNoActor(live.record);
  requireOwnAudience(live.record);
  requireOwnToken(live.record);
  return asItStands(live.record, live.client);
}

/**
 * A token as its credential set stands now: what was taken from the set since is no longer in its scopes.
 *
 * @throws Problem unauthenticated: the set, or the secret or key that the token was got with, no longer works
 */
function asItStands(token: IssuedToken, client: Client): IssuedToken {
  const credential = [...client.secrets, ...client.keys].find(({ id }) => id === token.credentialId);
  if (client.status !== 'enabled' || credential?.status !== 'enabled') {
    throw invalidToken(
      'the credential set of the access token, or the secret or key it was got with, is disabled or retired',
      'its credential no longer works',
    );
  }
  const held = new Set(
    client.access.filter(({ audience }) => audience === MANAGEMENT_API).map(({ scope }) => scope),
  );
  const scopes = token.scopeGranted.split(' ').filter((scope) => held.has(scope));
  return { ...token, scopeGranted: scopes.join(' ') };
}

/** Whatever it is for: power over the rules must not come of a rule. */
function requireNoActor({ actors }: IssuedToken): void {
  if (actors.length === 0) return;
  throw refusal({
    kind: 'forbidden',
    detail: 'a delegated token can never reach the management API',
    check: 'the token is delegated',
    error: 'insufficient_scope',
  });
}

/** A token that other APIs take as well could be sent on by any of them. */
function requireOwnAudience({ audience }: IssuedToken): void {
  if (audience.length === 1 && audience[0] === MANAGEMENT_API) return;
  throw invalidToken(
    `the access token is not for ${MANAGEMENT_API} alone; ask for one with scope=${ADMIN_SCOPE}`,
    'the audience is another',
  );
}

function requireOwnToken({ grantType, subject, clientId }: IssuedToken): void {
  if (grantType === 'client_credentials' && subject === clientId) return;
  throw invalidToken(
    'the management API takes tokens of the client_credentials grant, in which a client acts for itself',
    'the grant is another',
  );
}

/**
 * Holds a token to the scopes of a route: any one of them suffices.
 *
 * @throws Problem forbidden, with its challenge
 */
export function requireScope(token: IssuedToken, scopes: readonly string[]): void {
  const granted = token.scopeGranted.split(' ');
  if (!scopes.some((scope) => granted.includes(scope))) {
    const needed = scopes.join(' or ');
    throw refusal({
      kind: 'forbidden',
      detail: `this needs the scope ${needed}`,
      check: 'the scope',
      error: 'insufficient_scope',
      scope: scopes[0],
    });
  }
}

function invalidToken(detail: string, check: string): Problem {
  return refusal({ kind: 'unauthenticated', detail, check, error: 'invalid_token' });
}

/** What refuses a token: its problem, and what the challenge says of it. */
interface Refusal {
  readonly kind: ProblemKind & ('unauthenticated' | 'forbidden');
  readonly detail: string;
  /** Which check failed, for the ledger. */
  readonly check: string;
  /** None where no token was sent. */
  readonly error?: 'invalid_token' | 'insufficient_scope';
  readonly scope?: string | undefined;
}

/** A refusal with the challenge of RFC 6750 §3. */
function refusal({ kind, detail, check, error, scope }: Refusal): Problem {
  const challenge = ['Bearer realm="Legate"'];
  if (error !== undefined) challenge.push(`error="${error}"`);
  if (scope !== undefined) challenge.push(`scope="${scope}"`);
  return new Problem(kind, detail, { check, headers: { 'WWW-Authenticate': challenge.join(', ') } });
}

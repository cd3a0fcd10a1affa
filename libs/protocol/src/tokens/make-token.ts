import type { AuthenticatedClient } from '../client-auth/client-auth-method.js';
import type { Authorization, PersonsAnswer, TokenTarget } from '../grants/grant.js';
import type { IssuedToken, RequestContext } from '../ledger-entries.js';
import type { Policy } from '../policy.js';
import type { Ports } from '../ports.js';
import { createTimeOrderedId } from '../random.js';
import { sha256 } from '../sha256.js';
import { sessionIdFor } from '../subject.js';
import type { RefreshToken } from '../token-family.js';
import { ACCESS_TOKEN_TYPE, toClaims } from './access-token.js';
import { ID_TOKEN_TYPE, idTokenClaims } from './id-token.js';
import { createOpaqueToken } from './opaque-token.js';

/** What a grant proved for whom, ready to become tokens. */
export interface IssueRequest {
  readonly authenticated: AuthenticatedClient;
  readonly authorization: Authorization;
  readonly context: RequestContext;
}

/** A token that nobody has yet, and the record without which nobody gets it. */
export interface MadeToken {
  readonly token: string;
  readonly record: IssuedToken;
}

/** A refresh token, and what is kept of it to know it again. */
export interface MadeRefreshToken extends MadeToken {
  readonly kept: RefreshToken;
}

type MakePorts = Pick<Ports, 'issuer' | 'clock' | 'signer' | 'pairwiseKey'>;

/** Makes the access token (RFC 6749 §1.4): signed, or opaque where its API asks for that. */
export async function makeAccessToken(
  request: IssueRequest,
  policy: Policy,
  ports: MakePorts,
): Promise<MadeToken> {
  const { target } = request.authorization;
  const record = recordOf(request, ports.clock.now(), lifetimeOf(request.authenticated, target, policy));
  const token = await serialize(record, target, ports);
  return { token, record: { ...record, tokenHash: sha256(token) } };
}

/** Makes the ID token that goes with an access token and lives as long (OpenID Connect Core §2). */
export async function makeIdToken(
  { authenticated: { client } }: IssueRequest,
  { family, person, refreshToken }: PersonsAnswer,
  access: MadeToken,
  ports: MakePorts,
): Promise<MadeToken> {
  const { issuedAt, expiresAt } = access.record;
  const jti = createTimeOrderedId(ports.clock.now());
  const claims = idTokenClaims({
    ...{ issuer: ports.issuer, client, person, accessToken: access.token, jti, issuedAt, expiresAt },
    family: {
      ...family,
      sessionId: sessionIdFor(client, family.sessionId, ports.pairwiseKey),
      // It ties an ID token to a browser's request; a refresh has none (OpenID Connect Core §12.2).
      nonce: refreshToken === null ? family.nonce : null,
    },
  });
  const token = await ports.signer.sign(claims, ID_TOKEN_TYPE, client.idTokenAlgorithm);
  const audience = [client.clientId];
  return { token, record: { ...access.record, jti, kind: 'id_token', audience, tokenHash: sha256(token) } };
}

/**
 * Makes the family's next refresh token (RFC 6749 §1.5). It has all that the person allowed, however little its access
 * token has (§6), and dies unused after a while, at the latest with the family.
 */
export function makeRefreshToken(
  { authenticated: { client } }: IssueRequest,
  { family, refreshToken }: PersonsAnswer,
  access: MadeToken,
  policy: Policy,
): MadeRefreshToken {
  const { issuedAt } = access.record;
  const jti = createTimeOrderedId(issuedAt);
  const token = createOpaqueToken('rt', jti);
  const hash = sha256(token);
  const idle = (client.refreshTokenIdleLifetime ?? policy.refreshTokenIdleLifetime) * 1000;
  const expiresAt = Math.min(issuedAt + idle, family.expiresAt);
  const { scopes, audience, id: familyId } = family;
  const generation = (refreshToken?.generation ?? 0) + 1;
  return {
    token,
    record: {
      ...access.record,
      ...{ jti, kind: 'refresh_token', tokenHash: hash, expiresAt, audience, scopeGranted: scopes.join(' ') },
    },
    kept: { jti, familyId, generation, hash, expiresAt, usedAt: null },
  };
}

/** The record of an access token; the others differ from it in little. */
function recordOf(request: IssueRequest, now: number, lifetime: number): IssuedToken {
  const { client, method, credentialId } = request.authenticated;
  const { subject, actors, target, scopeAsked, origin, notAfter = Infinity } = request.authorization;
  const issuedAt = Math.floor(now / 1000) * 1000;
  return {
    jti: createTimeOrderedId(now),
    tokenHash: '',
    kind: 'access_token',
    clientId: client.clientId,
    applicationId: client.application.id,
    authMethod: method,
    credentialId,
    grantType: client.grantType,
    subject,
    actors,
    scopeAsked,
    scopeGranted: target.scopes.join(' '),
    audience: target.audience,
    issuedAt,
    expiresAt: Math.min(issuedAt + lifetime * 1000, notAfter),
    ...request.context,
    origin,
  };
}

/** Seconds: the set's own or the policy's, and never more than the API allows. */
export function lifetimeOf(
  { client }: Pick<AuthenticatedClient, 'client'>,
  { api }: TokenTarget,
  policy: Policy,
): number {
  const own = client.accessTokenLifetime ?? policy.accessTokenLifetime;
  return Math.min(own, api?.accessTokenLifetime ?? own);
}

function serialize(
  record: IssuedToken,
  { api }: TokenTarget,
  { issuer, signer }: MakePorts,
): Promise<string> | string {
  if (api?.tokenFormat === 'opaque') return createOpaqueToken('at', record.jti);
  return signer.sign(toClaims(record, issuer), ACCESS_TOKEN_TYPE, api?.signatureAlgorithm ?? 'ES256');
}

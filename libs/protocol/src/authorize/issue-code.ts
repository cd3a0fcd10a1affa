import { claimsOfScopes } from '../claims/index.js';
import type { ConsentedScope } from '../consent.js';
import type { Policy } from '../policy.js';
import type { Ports } from '../ports.js';
import { createTimeOrderedId } from '../random.js';
import { sha256 } from '../sha256.js';
import { subjectFor } from '../subject.js';
import { createOpaqueToken } from '../tokens/opaque-token.js';
import type { AuthorizationRequest } from './authorization-request.js';
import type { ClaimRequest, ClaimsRequest } from './claims-request.js';
import type { SignedIn } from './sign-in-rule.js';

type CodePorts = Pick<Ports, 'clock' | 'families' | 'pairwiseKey'>;

/**
 * Begins a token family with what the person allowed, and returns its code (RFC 6749 §4.1.2); only the hash of that is
 * kept. Runs in the unit of work in which the answer was found.
 */
export async function issueCode(
  request: AuthorizationRequest,
  { person, session }: SignedIn,
  allowed: readonly ConsentedScope[],
  ports: CodePorts,
  policy: Policy,
): Promise<string> {
  const { client } = request;
  const now = ports.clock.now();
  const id = createTimeOrderedId(now);
  const code = createOpaqueToken('ac', id);
  const scopes = [...new Set(allowed.map(({ scope }) => scope))];
  await ports.families.insert({
    id,
    clientId: client.clientId,
    applicationId: client.application.id,
    accountId: person.id,
    subject: subjectFor(client, person.id, ports.pairwiseKey),
    sessionId: session.id,
    authenticatedAt: session.authenticatedAt,
    amr: session.amr,
    scopeAsked: request.scopeAsked,
    scopes,
    audience: [...new Set(allowed.map(({ audience }) => audience))],
    claims: allowedClaims(request, scopes),
    nonce: request.nonce,
    redirectUri: request.redirectUri,
    redirectUriSent: request.redirectUriSent,
    codeChallenge: request.codeChallenge,
    codeHash: sha256(code),
    codeExpiresAt: now + policy.codeLifetime * 1000,
    codeUsedAt: null,
    createdAt: now,
    expiresAt: now + (client.refreshTokenLifetime ?? policy.refreshTokenLifetime) * 1000,
    revokedAt: null,
    revokedReason: null,
  });
  return code;
}

/** A claim of a scope that the person left out does not come by its own name instead. */
function allowedClaims({ claims, target }: AuthorizationRequest, scopes: readonly string[]): ClaimsRequest {
  const kept = claimsOfScopes(scopes);
  const leftOut = claimsOfScopes(target.scopes).filter((claim) => !kept.includes(claim));
  const without = (member: Readonly<Record<string, ClaimRequest>>): Readonly<Record<string, ClaimRequest>> =>
    Object.fromEntries(Object.entries(member).filter(([name]) => !leftOut.includes(name)));
  return { userinfo: without(claims.userinfo), idToken: without(claims.idToken) };
}

import type { JudgedToken, TokenEntry } from '#ledger';
import { OWN_AUDIENCE } from '#protocol';
import { formatInstant } from './instant.js';
import { originToWire } from './origin.js';
import type { TokenNames } from './token-names.js';

/** A token of the ledger in the words of the wire. `issuer` is the audience of tokens for the server itself. */
export function tokenToWire(entry: JudgedToken, { set, account }: TokenNames, issuer: string) {
  return {
    sequence: entry.sequence,
    jti: entry.jti,
    kind: entry.kind,
    state: entry.state,
    client_id: entry.clientId,
    credential_set_name: set?.set ?? null,
    application_id: entry.applicationId,
    application_name: set?.application ?? null,
    auth_method: entry.authMethod,
    credential_id: entry.credentialId,
    grant_type: entry.grantType,
    subject: entry.subject,
    person: account === undefined ? null : { name: account.name, email: account.email },
    actors: entry.actors,
    scope_asked: entry.scopeAsked,
    scope: entry.scopeGranted,
    audience: audienceOf(entry, issuer),
    issued_at: formatInstant(entry.issuedAt),
    expires_at: formatInstant(entry.expiresAt),
    revoked_at: formatInstant(entry.revokedAt),
    revoked_by: entry.revokedBy,
    revoked_reason: entry.revokedReason,
    ip: entry.ip,
    user_agent: entry.userAgent,
    request_id: entry.requestId,
    origin: entry.origin,
    came_from: originToWire(entry.origin),
  };
}

/** For whom a token is; the issuer stands for the server itself. */
export function audienceOf({ audience }: Pick<TokenEntry, 'audience'>, issuer: string): readonly string[] {
  return audience.map((each) => (each === OWN_AUDIENCE ? issuer : each));
}

import type { IssuedToken, LedgerEvent } from '#protocol';
import type { InsertTarget } from '../engines/insert-rows.js';
import { fromActors, storable, storableKey } from './stored-text.js';

/** The columns of `issued_tokens` that an entry brings, in the order of `toTokenRow`. */
export const ISSUED_TOKENS: InsertTarget = {
  table: 'issued_tokens',
  columns: [
    'jti',
    'token_hash',
    'kind',
    'client_id',
    'application_id',
    'auth_method',
    'credential_id',
    'grant_type',
    'subject',
    'actor',
    'scope_asked',
    'scope_granted',
    'audience',
    'issued_at',
    'expires_at',
    'ip',
    'user_agent',
    'request_id',
    'origin',
  ],
};

/** A token as the values of `ISSUED_TOKENS`. */
export function toTokenRow(token: IssuedToken): readonly unknown[] {
  return [
    token.jti,
    token.tokenHash,
    token.kind,
    token.clientId,
    token.applicationId,
    token.authMethod,
    token.credentialId,
    token.grantType,
    token.subject,
    fromActors(token.actors),
    storable(token.scopeAsked),
    token.scopeGranted,
    JSON.stringify(token.audience),
    token.issuedAt,
    token.expiresAt,
    token.ip,
    storable(token.userAgent),
    storable(token.requestId),
    token.origin,
  ];
}

/** The columns of `events` that an entry brings, in the order of `toEventRow`. */
export const EVENTS: InsertTarget = {
  table: 'events',
  columns: [
    'id',
    'kind',
    'occurred_at',
    'actor',
    'target',
    'application_id',
    'client_id',
    'request_id',
    'ip',
    'user_agent',
    'detail',
  ],
};

/** An event as the values of `EVENTS`. */
export function toEventRow(event: LedgerEvent): readonly unknown[] {
  return [
    event.id,
    event.kind,
    event.at,
    storableKey(event.actor),
    storableKey(event.target),
    storableKey(event.applicationId),
    storableKey(event.clientId),
    storableKey(event.requestId),
    storable(event.ip),
    storable(event.userAgent),
    JSON.stringify(event.detail),
  ];
}

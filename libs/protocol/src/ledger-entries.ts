import { randomBase62 } from './random.js';

/** A record of one token (never the token): a line of the ledger. Times in milliseconds. */
export interface IssuedToken {
  readonly jti: string;
  /** SHA-256 of the token as it was sent, hexadecimal. */
  readonly tokenHash: string;
  readonly kind: TokenKind;
  readonly clientId: string;
  readonly applicationId: string;
  readonly authMethod: string;
  /** Which secret or key authenticated the request; null for a public client. */
  readonly credentialId: string | null;
  readonly grantType: string;
  readonly subject: string;
  /** Who really asked, and for whom in turn: the outermost first, empty where the subject asked (RFC 8693 §4.1). */
  readonly actors: readonly string[];
  /** The scopes as they were asked for; null where nobody named any. */
  readonly scopeAsked: string | null;
  /** Scopes joined by spaces. */
  readonly scopeGranted: string;
  readonly audience: readonly string[];
  readonly issuedAt: number;
  readonly expiresAt: number;
  readonly ip: string;
  readonly userAgent: string | null;
  readonly requestId: string;
  /** The family, delegation, assertion or token it rests on, where the grant has one. */
  readonly origin: string | null;
}

/** What a token of the ledger is. */
export type TokenKind = (typeof TOKEN_KINDS)[number];
export const TOKEN_KINDS = ['access_token', 'id_token', 'refresh_token'] as const;

/** A token as introspection sees it: its record, and whether a revocation was recorded since. */
export interface IssuedTokenState extends IssuedToken {
  readonly revokedAt: number | null;
}

/** Why and by whom a token stopped being good. */
export interface Revocation {
  readonly jti: string;
  readonly at: number;
  /** A `client_id`, or the operator at the command line. */
  readonly by: string;
  readonly reason: string;
}

/** Who sent a request, for the ledger and for throttling. */
export interface RequestContext {
  readonly requestId: string;
  readonly ip: string;
  readonly userAgent: string | null;
}

/** One line of the ledger that is not a token: an administrative act, a refusal. Times in milliseconds. */
export interface LedgerEvent {
  readonly id: string;
  readonly kind: EventKind;
  readonly at: number;
  /** A `client_id`; an account's id; `operator` for the command line; `anonymous` before authentication. */
  readonly actor: string;
  /** The id of what was acted on. */
  readonly target: string | null;
  readonly applicationId: string | null;
  readonly clientId: string | null;
  readonly requestId: string | null;
  readonly ip: string | null;
  readonly userAgent: string | null;
  /** `before` and `after` of an act, or `error`, `description` and `check` of a refusal. Never a secret. */
  readonly detail: Readonly<Record<string, unknown>>;
}

/** What happened: a thing and its act, or the kind of refusal. */
export type EventKind = (typeof EVENT_KINDS)[number];
export const EVENT_KINDS = [
  'application.created',
  'application.updated',
  'application.deleted',
  'api.created',
  'api.updated',
  'api.deleted',
  'credential.created',
  'credential.updated',
  'credential.disabled',
  'credential.enabled',
  'credential.retired',
  'secret.added',
  'secret.rotated',
  'secret.disabled',
  'secret.enabled',
  'secret.retired',
  'key.added',
  'key.generated',
  'key.disabled',
  'key.enabled',
  'key.retired',
  'trusted-issuer.added',
  'trusted-issuer.disabled',
  'trusted-issuer.enabled',
  'trusted-issuer.retired',
  'delegation.created',
  'delegation.approved',
  'delegation.removed',
  'consumer-key.added',
  'consumer-key.disabled',
  'consumer-key.enabled',
  'consumer-key.retired',
  'signing-key.created',
  'signing-key.rotated',
  'signing-key.withdrawn',
  'token.revoked',
  'account.created',
  'account.updated',
  'account.disabled',
  'account.enabled',
  'account.deleted',
  'account.password-changed',
  'account.totp-added',
  'account.totp-removed',
  'account.recovery-codes-made',
  'account.recovery-code-used',
  'account.sign-in-refused',
  'account.sign-ins-unlocked',
  'session.started',
  'session.ended',
  'consent.given',
  'consent.denied',
  'consent.withdrawn',
  'family.revoked',
  'family.code-replayed',
  'family.refresh-token-reused',
  'exchange-rule.created',
  'exchange-rule.removed',
  'logout-token.undelivered',
  'set-up.link-made',
  'set-up.completed',
  'request.refused',
  'request.wrong-grant',
] as const;

/** Who performs an administrative act, and from where. */
export interface Actor {
  /** A `client_id`; an account's id; `operator` for the command line; `anonymous` before authentication. */
  readonly id: string;
  readonly context: RequestContext | null;
}

/** Who acts at the command line, and for the server itself when it starts. */
export const OPERATOR: Actor = { id: 'operator', context: null };

/** What an event says beyond who did it and from where. */
export type EventFacts = Pick<LedgerEvent, 'kind' | 'at' | 'detail'> &
  Partial<Pick<LedgerEvent, 'target' | 'applicationId' | 'clientId'>>;

/** A new line for the ledger: what happened, by whom. */
export function createEvent(facts: EventFacts, by: Actor): LedgerEvent {
  return {
    id: `evt_${randomBase62(22)}`,
    actor: by.id,
    target: null,
    applicationId: null,
    clientId: null,
    requestId: by.context?.requestId ?? null,
    ip: by.context?.ip ?? null,
    userAgent: by.context?.userAgent ?? null,
    ...facts,
  };
}

import type { EventKind, IssuedToken, IssuedTokenState, LedgerEvent, Revocation } from '#protocol';

/** One token in a list, with its place in the ledger. */
export interface TokenEntry extends IssuedTokenState {
  /** Rises with every entry; gaps are possible. */
  readonly sequence: number;
  readonly revokedBy: string | null;
  readonly revokedReason: string | null;
}

/** One event in a list, with its place in the ledger. */
export interface EventEntry extends LedgerEvent {
  readonly sequence: number;
}

/** Which tokens a list shows, newest first. */
export interface TokenQuery {
  /** Only entries before this sequence. */
  readonly before?: number | undefined;
  readonly limit: number;
  readonly applicationId?: string | undefined;
  readonly clientId?: string | undefined;
  readonly grantType?: string | undefined;
  readonly subject?: string | undefined;
  /** `active`, `expired` or `revoked`, judged at `now` (milliseconds). */
  readonly state?: 'active' | 'expired' | 'revoked' | undefined;
  readonly now: number;
  /** Milliseconds: issued at or after. */
  readonly issuedFrom?: number | undefined;
  /** Milliseconds: issued before. */
  readonly issuedTo?: number | undefined;
}

/** Which events a list shows, newest first. */
export interface EventQuery {
  readonly before?: number | undefined;
  readonly limit: number;
  readonly kind?: EventKind | undefined;
  readonly actor?: string | undefined;
  readonly target?: string | undefined;
  readonly applicationId?: string | undefined;
  readonly clientId?: string | undefined;
  readonly requestId?: string | undefined;
}

/** The ledger at rest. Nothing here changes or removes an entry. Writing happens inside a unit of work only. */
export interface LedgerStore {
  insert(tokens: readonly IssuedToken[], events: readonly LedgerEvent[]): Promise<void>;
  /** False when the token was revoked before; nothing was written then. */
  insertRevocation(revocation: Revocation): Promise<boolean>;
  findToken(jti: string): Promise<TokenEntry | undefined>;
  listTokens(query: TokenQuery): Promise<readonly TokenEntry[]>;
  listEvents(query: EventQuery): Promise<readonly EventEntry[]>;
}

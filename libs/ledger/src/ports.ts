import type { EventKind, IssuedToken, IssuedTokenState, LedgerEvent, Revocation } from '#protocol';
import type { TokenState } from './token-state.js';

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

/** A stretch of the ledger, read from its newest entry on. */
export interface EntryRange {
  /** Only entries before this sequence. */
  readonly before?: number | undefined;
  readonly limit: number;
}

/** Which tokens are meant. */
export interface TokenFilter {
  readonly applicationId?: string | undefined;
  readonly clientId?: string | undefined;
  readonly grantType?: string | undefined;
  readonly subject?: string | undefined;
  readonly state?: TokenState | undefined;
  /** Milliseconds: issued at or after. */
  readonly issuedFrom?: number | undefined;
  /** Milliseconds: issued before. */
  readonly issuedTo?: number | undefined;
}

/** Which tokens a list shows, newest first. */
export interface TokenQuery extends TokenFilter, EntryRange {
  /** When their state is judged (milliseconds). */
  readonly now: number;
}

/** Which events are meant. */
export interface EventFilter {
  readonly kind?: EventKind | undefined;
  readonly actor?: string | undefined;
  readonly target?: string | undefined;
  readonly applicationId?: string | undefined;
  readonly clientId?: string | undefined;
  readonly requestId?: string | undefined;
}

/** Which events a list shows, newest first. */
export interface EventQuery extends EventFilter, EntryRange {}

/** The ledger at rest. Nothing here changes or removes an entry. All writing but `append` is inside a unit of work. */
export interface LedgerStore {
  /** Commits all of it or nothing, outside any unit of work: durable when it resolves. */
  append(tokens: readonly IssuedToken[], events: readonly LedgerEvent[]): Promise<void>;
  insert(tokens: readonly IssuedToken[], events: readonly LedgerEvent[]): Promise<void>;
  /** False when the token was revoked before; nothing was written then. */
  insertRevocation(revocation: Revocation): Promise<boolean>;
  findToken(jti: string): Promise<TokenEntry | undefined>;
  listTokens(query: TokenQuery): Promise<readonly TokenEntry[]>;
  listEvents(query: EventQuery): Promise<readonly EventEntry[]>;
}

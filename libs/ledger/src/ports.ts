import type {
  BoundedCount,
  EventKind,
  IssuedToken,
  IssuedTokenState,
  LedgerEvent,
  Revocation,
} from '#protocol';
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
  /** Who really asked: the first of the actors; those behind it only inform (RFC 8693 §4.1). */
  readonly actor?: string | undefined;
  /** One scope that was granted. */
  readonly scope?: string | undefined;
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

/** What a search for tokens found, newest first. */
export interface TokenFindings {
  readonly entries: readonly TokenEntry[];
  /** Where it gave up for now: what is before this sequence was not looked at. Null: it came to an end. */
  readonly searchedTo: number | null;
}

/** What the ledger knows of the use of one credential set. */
export interface TokenUse {
  /** Access tokens that are good at `now`. */
  readonly live: BoundedCount;
  /** Access tokens that were issued at `since` or after: as many as there were token requests. */
  readonly recent: BoundedCount;
  /** Milliseconds; null: never. */
  readonly lastIssuedAt: number | null;
}

/** The tokens of one credential set that rest on one origin. */
export interface OriginFilter {
  readonly clientId: string;
  /** Such as the id of a delegation. */
  readonly origin: string;
}

/** Which events are meant. */
export interface EventFilter {
  readonly kind?: EventKind | undefined;
  readonly actor?: string | undefined;
  readonly target?: string | undefined;
  readonly applicationId?: string | undefined;
  readonly clientId?: string | undefined;
  readonly requestId?: string | undefined;
  /** Milliseconds: at or after. */
  readonly occurredFrom?: number | undefined;
  /** Milliseconds: before. */
  readonly occurredTo?: number | undefined;
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
  /** At most `limit` of them. It looks at a bounded number of entries, so it may give up before the limit or the end. */
  listTokens(query: TokenQuery): Promise<TokenFindings>;
  /** How one credential set is used: what would stop with it. Times in milliseconds. */
  measureUse(clientId: string, at: { readonly now: number; readonly since: number }): Promise<TokenUse>;
  /** How many access tokens that rest on one origin are good at `now` (milliseconds). */
  countLive(of: OriginFilter, now: number): Promise<BoundedCount>;
  findEvent(id: string): Promise<EventEntry | undefined>;
  listEvents(query: EventQuery): Promise<readonly EventEntry[]>;
}

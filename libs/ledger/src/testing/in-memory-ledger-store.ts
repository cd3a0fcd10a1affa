import {
  boundedCount,
  type BoundedCount,
  type IssuedToken,
  type LedgerEvent,
  type Revocation,
} from '#protocol';
import type { InMemoryTable, InMemoryUnitOfWork } from '#protocol/testing';
import type {
  EventEntry,
  EventQuery,
  LedgerStore,
  OriginFilter,
  TokenEntry,
  TokenFindings,
  TokenQuery,
  TokenUse,
} from '../ports.js';
import { stateOf } from '../token-state.js';

type StoredToken = IssuedToken & { readonly sequence: number };

/** The ledger in memory. */
export class InMemoryLedgerStore implements LedgerStore {
  private readonly tokens: InMemoryTable<StoredToken>;
  private readonly revocations: InMemoryTable<Revocation>;
  private readonly events: InMemoryTable<EventEntry>;
  private sequence = 0;

  constructor(private readonly unitOfWork: InMemoryUnitOfWork) {
    this.tokens = unitOfWork.table();
    this.revocations = unitOfWork.table();
    this.events = unitOfWork.table();
  }

  async append(tokens: readonly IssuedToken[], events: readonly LedgerEvent[]): Promise<void> {
    if (this.unitOfWork.isOpen) throw new Error('an append is not part of a unit of work');
    await this.unitOfWork.run(() => this.insert(tokens, events));
  }

  async insert(tokens: readonly IssuedToken[], events: readonly LedgerEvent[]): Promise<void> {
    for (const token of tokens) {
      if (this.tokens.rows.some(({ jti }) => jti === token.jti)) {
        throw new Error('a token is recorded once');
      }
      this.tokens.set(token.jti, { ...token, sequence: ++this.sequence });
    }
    for (const event of events) {
      if (this.events.get(event.id) !== undefined) throw new Error('an event is recorded once');
      this.events.set(event.id, { ...event, sequence: ++this.sequence });
    }
  }

  async insertRevocation(revocation: Revocation): Promise<boolean> {
    if (this.revocations.get(revocation.jti) !== undefined) return false;
    this.revocations.set(revocation.jti, revocation);
    return true;
  }

  async findToken(jti: string): Promise<TokenEntry | undefined> {
    return this.entries().find((token) => token.jti === jti);
  }

  async listTokens(query: TokenQuery): Promise<TokenFindings> {
    const { before = Infinity, issuedFrom = -Infinity, issuedTo = Infinity, limit, now, state } = query;
    const { applicationId, clientId, grantType, subject, actor, scope } = query;
    const entries = this.entries()
      .filter((token) => token.sequence < before)
      .filter((token) => token.issuedAt >= issuedFrom && token.issuedAt < issuedTo)
      .filter((token) => state === undefined || stateOf(token, now) === state)
      .filter((token) => matches(token, { applicationId, clientId, grantType, subject }))
      .filter(({ actors }) => actor === undefined || actors[0] === actor)
      .filter(({ scopeGranted }) => scope === undefined || scopeGranted.split(' ').includes(scope))
      .slice(0, limit);
    return { entries, searchedTo: null };
  }

  async measureUse(
    clientId: string,
    { now, since }: { readonly now: number; readonly since: number },
  ): Promise<TokenUse> {
    const own = this.entries().filter((token) => token.clientId === clientId);
    const access = own.filter(({ kind }) => kind === 'access_token');
    return {
      live: boundedCount(access.filter((token) => stateOf(token, now) === 'active').length),
      recent: boundedCount(access.filter(({ issuedAt }) => issuedAt >= since).length),
      lastIssuedAt: own[0]?.issuedAt ?? null,
    };
  }

  async countLive({ clientId, origin }: OriginFilter, now: number): Promise<BoundedCount> {
    const own = this.entries().filter((token) => matches(token, { clientId, origin, kind: 'access_token' }));
    return boundedCount(own.filter((token) => stateOf(token, now) === 'active').length);
  }

  async findEvent(id: string): Promise<EventEntry | undefined> {
    return this.events.get(id);
  }

  async listEvents({ limit, ...query }: EventQuery): Promise<readonly EventEntry[]> {
    const { before = Infinity, occurredFrom = -Infinity, occurredTo = Infinity, ...filters } = query;
    return [...this.events.rows]
      .sort((a, b) => b.sequence - a.sequence)
      .filter(({ at }) => at >= occurredFrom && at < occurredTo)
      .filter((event) => event.sequence < before && matches(event, filters))
      .slice(0, limit);
  }

  /** Every token with its revocation, newest first. */
  private entries(): readonly TokenEntry[] {
    return [...this.tokens.rows]
      .sort((a, b) => b.sequence - a.sequence)
      .map((token) => {
        const revocation = this.revocations.get(token.jti);
        const { at = null, by = null, reason = null } = revocation ?? {};
        return { ...token, revokedAt: at, revokedBy: by, revokedReason: reason };
      });
  }
}

function matches<T extends object>(row: T, filters: Partial<T>): boolean {
  const names = Object.keys(filters) as (keyof T)[];
  return names.every((name) => filters[name] === undefined || filters[name] === row[name]);
}

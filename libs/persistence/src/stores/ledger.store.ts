import type {
  EventEntry,
  EventQuery,
  LedgerStore,
  OriginFilter,
  TokenEntry,
  TokenFindings,
  TokenQuery,
  TokenUse,
} from '#ledger';
import type { BoundedCount, IssuedToken, LedgerEvent, Revocation } from '#protocol';
import { EventEntity } from '../entities/event.entity.js';
import { IssuedTokenEntity } from '../entities/issued-token.entity.js';
import { insertRows, type TableRows } from '../engines/insert-rows.js';
import { execute } from '../engines/statement.js';
import type { DatabaseUnitOfWork } from '../unit-of-work.js';
import { listEvents } from './event-list.js';
import { listTokens } from './token-list.js';
import { countLiveOf, measureUse } from './token-use.js';
import { EVENTS, ISSUED_TOKENS, toEventRow, toTokenRow } from './ledger-rows.js';

/** The ledger in the database. */
export class StoredLedger implements LedgerStore {
  constructor(private readonly unitOfWork: DatabaseUnitOfWork) {}

  async insert(tokens: readonly IssuedToken[], events: readonly LedgerEvent[]): Promise<void> {
    await insertRows(this.unitOfWork.manager, toRows(tokens, events));
  }

  async append(tokens: readonly IssuedToken[], events: readonly LedgerEvent[]): Promise<void> {
    await this.unitOfWork.append(toRows(tokens, events));
  }

  async insertRevocation({ jti, at, by, reason }: Revocation): Promise<boolean> {
    const { affected } = await execute(
      this.unitOfWork.manager,
      `INSERT INTO token_revocations (jti, revoked_at, revoked_by, reason) VALUES (?, ?, ?, ?)
        ON CONFLICT (jti) DO NOTHING`,
      [jti, at, by, reason],
    );
    return affected === 1;
  }

  async findToken(jti: string): Promise<TokenEntry | undefined> {
    if (jti.includes('\0')) return undefined;
    return this.unitOfWork.read(async (manager) => {
      const found = await manager.createQueryBuilder(IssuedTokenEntity, 'token').where({ jti }).getOne();
      return found ?? undefined;
    });
  }

  listTokens(query: TokenQuery): Promise<TokenFindings> {
    return listTokens(this.unitOfWork, query);
  }

  measureUse(clientId: string, at: { readonly now: number; readonly since: number }): Promise<TokenUse> {
    return measureUse(this.unitOfWork, clientId, at);
  }

  countLive(of: OriginFilter, now: number): Promise<BoundedCount> {
    return countLiveOf(this.unitOfWork, of, now);
  }

  async findEvent(id: string): Promise<EventEntry | undefined> {
    if (id.includes('\0')) return undefined;
    return this.unitOfWork.read(async (manager) => {
      return (await manager.findOneBy(EventEntity, { id })) ?? undefined;
    });
  }

  listEvents(query: EventQuery): Promise<readonly EventEntry[]> {
    return this.unitOfWork.read((manager) => listEvents(manager, query));
  }
}

function toRows(tokens: readonly IssuedToken[], events: readonly LedgerEvent[]): readonly TableRows[] {
  return [
    { target: ISSUED_TOKENS, rows: tokens.map(toTokenRow) },
    { target: EVENTS, rows: events.map(toEventRow) },
  ];
}

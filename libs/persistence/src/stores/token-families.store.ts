import {
  boundedCount,
  MOST_COUNTED,
  type Clock,
  type FamilySelection,
  type LiveFamilies,
  type RefreshToken,
  type TokenFamilies,
  type TokenFamily,
} from '#protocol';
import { RefreshTokenEntity } from '../entities/refresh-token.entity.js';
import { TokenFamilyEntity } from '../entities/token-family.entity.js';
import { insertRows, type InsertTarget } from '../engines/insert-rows.js';
import { execute, isPostgres, rowOf } from '../engines/statement.js';
import type { DatabaseUnitOfWork } from '../unit-of-work.js';
import { holdRows } from './hold-rows.js';

/** How many are forgotten in one transaction, so that none is long. */
const BATCH = 1000;
/** Milliseconds that no access token outlives: as long is remembered what ended it. */
const LONGEST_LIFETIME = 86_400_000;

/** The columns of a refresh token, in the order in which one is inserted. */
const REFRESH_TOKENS: InsertTarget = {
  table: 'refresh_tokens',
  columns: ['jti', 'family_id', 'generation', 'hash', 'expires_at', 'used_at'],
};

/** Token families in the database. What is used once is used by one statement, whose affected count decides. */
export class StoredTokenFamilies implements TokenFamilies {
  constructor(
    private readonly unitOfWork: DatabaseUnitOfWork,
    private readonly clock: Clock,
  ) {}

  async insert(family: TokenFamily): Promise<void> {
    const online = !family.scopes.includes('offline_access');
    // TypeORM's types refuse members of any JSON value, its columns do not.
    const claims = family.claims as object;
    await this.unitOfWork.manager.insert(TokenFamilyEntity, { ...family, claims, online });
  }

  async find(id: string): Promise<TokenFamily | undefined> {
    return this.unitOfWork.read(async (manager) => {
      return (await manager.findOneBy(TokenFamilyEntity, { id })) ?? undefined;
    });
  }

  async ofAccount(accountId: string): Promise<readonly TokenFamily[]> {
    return this.unitOfWork.read((manager) =>
      manager
        .createQueryBuilder(TokenFamilyEntity, 'family')
        .where({ accountId })
        .andWhere('family.revokedAt IS NULL')
        .orderBy('family.id', 'DESC')
        .getMany(),
    );
  }

  async clientsOfSession(sessionId: string): Promise<readonly string[]> {
    return this.unitOfWork.read(async (manager) => {
      const rows = await manager
        .createQueryBuilder(TokenFamilyEntity, 'family')
        .select('DISTINCT family.client_id', 'clientId')
        .where({ sessionId })
        .andWhere('family.revokedAt IS NULL')
        .orderBy('family.client_id')
        .getRawMany<{ clientId: string }>();
      return rows.map(({ clientId }) => clientId);
    });
  }

  countLive(clientId: string, now: number): Promise<LiveFamilies> {
    return this.unitOfWork.read(async (manager) => {
      const row = await rowOf(manager, LIVE, [clientId, now, now]);
      const families = boundedCount(Number(row?.['families']));
      return { families, people: { ...families, count: Math.min(families.count, Number(row?.['people'])) } };
    });
  }

  async useCode(id: string, at: number): Promise<boolean> {
    const sql = `UPDATE token_families SET code_used_at = ?
      WHERE id = ? AND code_used_at IS NULL AND revoked_at IS NULL`;
    return (await execute(this.unitOfWork.manager, sql, [at, id])).affected === 1;
  }

  async revoke(which: FamilySelection, at: number, reason: string): Promise<readonly string[]> {
    const { manager } = this.unitOfWork;
    const { where, values } = conditionsOf(which, isPostgres(manager));
    const live = `${where} AND revoked_at IS NULL`;
    if (isPostgres(manager)) {
      // In one order, so that two who end the same families never wait for each other.
      await execute(manager, `SELECT 1 FROM token_families WHERE ${live} ORDER BY id FOR UPDATE`, values);
    }
    const sql = `UPDATE token_families SET revoked_at = ?, revoked_reason = ? WHERE ${live} RETURNING id`;
    const { rows } = await execute(manager, sql, [at, reason, ...values]);
    return rows.map(({ id }) => String(id));
  }

  async insertRefreshToken(token: RefreshToken): Promise<void> {
    const { jti, familyId, generation, hash, expiresAt, usedAt } = token;
    const rows = [[jti, familyId, generation, hash, expiresAt, usedAt]];
    await insertRows(this.unitOfWork.manager, [{ target: REFRESH_TOKENS, rows }]);
  }

  async findRefreshToken(jti: string): Promise<RefreshToken | undefined> {
    return this.unitOfWork.read(async (manager) => {
      return (await manager.findOneBy(RefreshTokenEntity, { jti })) ?? undefined;
    });
  }

  async useRefreshToken(
    { jti, familyId }: Pick<RefreshToken, 'jti' | 'familyId'>,
    at: number,
  ): Promise<boolean> {
    const { manager } = this.unitOfWork;
    // While the family is held, a revocation comes before this use or after what it issues, never between.
    await holdRows(manager, 'token_families', [familyId], 'UPDATE');
    const sql = `UPDATE refresh_tokens SET used_at = ? WHERE jti = ? AND used_at IS NULL AND EXISTS
      (SELECT 1 FROM token_families f WHERE f.id = family_id AND f.revoked_at IS NULL)`;
    return (await execute(manager, sql, [at, jti])).affected === 1;
  }

  /** Removes, with their refresh tokens, the families of which no token can be good any longer. Returns how many. */
  async purge(): Promise<number> {
    let purged = 0;
    for (let batch = BATCH; batch === BATCH; purged += batch) batch = await this.purgeBatch();
    return purged;
  }

  private purgeBatch(): Promise<number> {
    return this.unitOfWork.run(async () => {
      const sql = `DELETE FROM token_families WHERE id IN (SELECT id FROM token_families
        WHERE expires_at <= ? OR (code_used_at IS NULL AND code_expires_at <= ?) LIMIT ${BATCH})`;
      const dead = this.clock.now() - LONGEST_LIFETIME;
      return (await execute(this.unitOfWork.manager, sql, [dead, dead])).affected;
    });
  }
}

/** The families of a set with a refresh token that was not used and has not expired, and whose they are. */
const LIVE = `SELECT COUNT(*) AS families, COUNT(DISTINCT account_id) AS people FROM (
  SELECT f.account_id FROM token_families f
  WHERE f.client_id = ? AND f.revoked_at IS NULL AND f.expires_at > ? AND EXISTS (
    SELECT 1 FROM refresh_tokens t WHERE t.family_id = f.id AND t.used_at IS NULL AND t.expires_at > ?)
  LIMIT ${MOST_COUNTED + 1}) AS live`;

const COLUMNS = {
  id: 'id',
  accountId: 'account_id',
  clientId: 'client_id',
  sessionId: 'session_id',
  online: 'online',
} as const satisfies Record<keyof FamilySelection, string>;

function conditionsOf(which: FamilySelection, postgres: boolean) {
  const named = (Object.keys(COLUMNS) as (keyof FamilySelection)[]).filter(
    (name) => which[name] !== undefined,
  );
  if (named.length === 0) throw new Error('which families are to end was not said');
  return {
    where: named.map((name) => `${COLUMNS[name]} = ?`).join(' AND '),
    // SQLite's driver binds no booleans.
    values: named.map((name) => (name === 'online' && !postgres ? 1 : which[name])),
  };
}

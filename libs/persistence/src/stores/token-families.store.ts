import type { FamilySelection, RefreshToken, TokenFamilies, TokenFamily } from '#protocol';
import { RefreshTokenEntity } from '../entities/refresh-token.entity.js';
import { TokenFamilyEntity } from '../entities/token-family.entity.js';
import { execute } from '../statement.js';
import type { DatabaseUnitOfWork } from '../unit-of-work.js';

/** Token families in the database. What is used once is used by one statement, whose affected count decides. */
export class StoredTokenFamilies implements TokenFamilies {
  constructor(private readonly unitOfWork: DatabaseUnitOfWork) {}

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

  async useCode(id: string, at: number): Promise<boolean> {
    const sql = `UPDATE token_families SET code_used_at = ?
      WHERE id = ? AND code_used_at IS NULL AND revoked_at IS NULL`;
    return (await execute(this.unitOfWork.manager, sql, [at, id])).affected === 1;
  }

  async revoke(which: FamilySelection, at: number, reason: string): Promise<readonly string[]> {
    const conditions = Object.entries(which).map(([name, value]) => ({ column: COLUMNS[name], value }));
    if (conditions.length === 0) throw new Error('which families are to end was not said');
    const where = conditions.map(({ column }) => `${column} = ?`).join(' AND ');
    const sql = `UPDATE token_families SET revoked_at = ?, revoked_reason = ?
      WHERE ${where} AND revoked_at IS NULL RETURNING id`;
    const values = conditions.map(({ value }) => (value === true ? this.truth : value));
    const { rows } = await execute(this.unitOfWork.manager, sql, [at, reason, ...values]);
    return rows.map(({ id }) => String(id));
  }

  async insertRefreshToken(token: RefreshToken): Promise<void> {
    await this.unitOfWork.manager.insert(RefreshTokenEntity, token);
  }

  async findRefreshToken(jti: string): Promise<RefreshToken | undefined> {
    return this.unitOfWork.read(async (manager) => {
      return (await manager.findOneBy(RefreshTokenEntity, { jti })) ?? undefined;
    });
  }

  async useRefreshToken(jti: string, at: number): Promise<boolean> {
    // The row of the family is held, so that a revocation comes before this or after it, never between.
    const sql = `UPDATE token_families SET revoked_at = NULL WHERE revoked_at IS NULL
      AND id = (SELECT family_id FROM refresh_tokens WHERE jti = ?)`;
    if ((await execute(this.unitOfWork.manager, sql, [jti])).affected !== 1) return false;
    const use = 'UPDATE refresh_tokens SET used_at = ? WHERE jti = ? AND used_at IS NULL';
    return (await execute(this.unitOfWork.manager, use, [at, jti])).affected === 1;
  }

  /** SQLite's driver binds no booleans. */
  private get truth(): boolean | number {
    return this.unitOfWork.manager.dataSource.options.type === 'postgres' ? true : 1;
  }
}

const COLUMNS: Readonly<Record<string, string>> = {
  id: 'id',
  accountId: 'account_id',
  clientId: 'client_id',
  sessionId: 'session_id',
  online: 'online',
} satisfies Record<keyof FamilySelection, string>;

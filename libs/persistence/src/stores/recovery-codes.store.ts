import type { RecoveryCodeStore } from '#accounts';
import { IsNull } from 'typeorm';
import { RecoveryCodeEntity } from '../entities/recovery-code.entity.js';
import { execute } from '../engines/statement.js';
import type { DatabaseUnitOfWork } from '../unit-of-work.js';

/** The hashes of recovery codes in the database. */
export class StoredRecoveryCodes implements RecoveryCodeStore {
  constructor(private readonly unitOfWork: DatabaseUnitOfWork) {}

  async replace(accountId: string, hashes: readonly string[]): Promise<void> {
    const { manager } = this.unitOfWork;
    await manager.delete(RecoveryCodeEntity, { accountId });
    const rows = hashes.map((hash) => ({ accountId, hash, usedAt: null }));
    if (rows.length > 0) await manager.insert(RecoveryCodeEntity, rows);
  }

  countUnused(accountId: string): Promise<number> {
    return this.unitOfWork.read((manager) =>
      manager.countBy(RecoveryCodeEntity, { accountId, usedAt: IsNull() }),
    );
  }

  async use(accountId: string, hash: string, at: number): Promise<boolean> {
    const sql = 'UPDATE recovery_codes SET used_at = ? WHERE account_id = ? AND hash = ? AND used_at IS NULL';
    return (await execute(this.unitOfWork.manager, sql, [at, accountId, hash])).affected === 1;
  }
}

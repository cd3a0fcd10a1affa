import type { SetUpState, SetUpStore } from '#accounts';
import { SetUpEntity } from '../entities/set-up.entity.js';
import { execute } from '../engines/statement.js';
import type { DatabaseUnitOfWork } from '../unit-of-work.js';

/** The state of the set-up in the database: the one row that the migration made. */
export class StoredSetUp implements SetUpStore {
  constructor(private readonly unitOfWork: DatabaseUnitOfWork) {}

  async find(): Promise<SetUpState> {
    const { linkHash, linkExpiresAt, completedAt } = await this.unitOfWork.read((manager) =>
      manager.findOneByOrFail(SetUpEntity, { id: 1 }),
    );
    return { linkHash, linkExpiresAt, completedAt };
  }

  putLink(hash: string, expiresAt: number): Promise<boolean> {
    return this.changesRow('link_hash = ?, link_expires_at = ? WHERE completed_at IS NULL', [
      hash,
      expiresAt,
    ]);
  }

  complete(at: number, linkHash?: string): Promise<boolean> {
    const change = 'completed_at = ?, link_hash = NULL, link_expires_at = NULL WHERE completed_at IS NULL';
    return linkHash === undefined
      ? this.changesRow(change, [at])
      : this.changesRow(`${change} AND link_hash = ? AND link_expires_at > ?`, [at, linkHash, at]);
  }

  private async changesRow(change: string, values: readonly unknown[]): Promise<boolean> {
    return (await execute(this.unitOfWork.manager, `UPDATE set_up SET ${change}`, values)).affected === 1;
  }
}

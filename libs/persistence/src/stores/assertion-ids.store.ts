import type { AssertionIds, Clock } from '#protocol';
import { execute } from '../engines/statement.js';
import type { DatabaseUnitOfWork } from '../unit-of-work.js';
import { distinctKey } from './stored-text.js';

/** How many are forgotten in one transaction, so that none is long. */
const BATCH = 5000;

/** Spent assertion ids in the database. */
export class StoredAssertionIds implements AssertionIds {
  constructor(
    private readonly unitOfWork: DatabaseUnitOfWork,
    private readonly clock: Clock,
  ) {}

  spend(issuer: string, jti: string, expiresAt: number): Promise<boolean> {
    return this.unitOfWork.run(async () => {
      // One statement decides, whoever else is spending. An id that may be forgotten counts as forgotten.
      const { affected } = await execute(
        this.unitOfWork.manager,
        `INSERT INTO assertion_ids (issuer, jti, expires_at) VALUES (?, ?, ?)
          ON CONFLICT (issuer, jti) DO UPDATE SET expires_at = excluded.expires_at
          WHERE assertion_ids.expires_at <= ?`,
        [distinctKey(issuer), distinctKey(jti), expiresAt, this.clock.now()],
      );
      return affected === 1;
    });
  }

  isSpent(issuer: string, jti: string): Promise<boolean> {
    return this.unitOfWork.read(async (manager) => {
      const { rows } = await execute(
        manager,
        'SELECT 1 FROM assertion_ids WHERE issuer = ? AND jti = ? AND expires_at > ?',
        [distinctKey(issuer), distinctKey(jti), this.clock.now()],
      );
      return rows.length > 0;
    });
  }

  /** Removes the ids that may be forgotten. Returns how many. */
  async purge(): Promise<number> {
    let purged = 0;
    for (let batch = BATCH; batch === BATCH; purged += batch) batch = await this.purgeBatch();
    return purged;
  }

  private purgeBatch(): Promise<number> {
    return this.unitOfWork.run(async () => {
      const { affected } = await execute(
        this.unitOfWork.manager,
        `DELETE FROM assertion_ids WHERE (issuer, jti) IN
          (SELECT issuer, jti FROM assertion_ids WHERE expires_at <= ? LIMIT ${BATCH})`,
        [this.clock.now()],
      );
      return affected;
    });
  }
}

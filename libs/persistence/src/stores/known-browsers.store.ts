import type { KnownBrowsers } from '#accounts';
import { KnownBrowserEntity } from '../entities/known-browser.entity.js';
import { execute } from '../engines/statement.js';
import type { DatabaseUnitOfWork } from '../unit-of-work.js';

/** Known browsers in the database. */
export class StoredKnownBrowsers implements KnownBrowsers {
  constructor(private readonly unitOfWork: DatabaseUnitOfWork) {}

  has(accountId: string, browserHash: string): Promise<boolean> {
    return this.unitOfWork.read((manager) =>
      manager.existsBy(KnownBrowserEntity, { accountId, browserHash }),
    );
  }

  async save(accountId: string, browserHash: string, at: number): Promise<void> {
    const sql = `INSERT INTO known_browsers (account_id, browser_hash, last_used_at) VALUES (?, ?, ?)
      ON CONFLICT (account_id, browser_hash) DO UPDATE SET last_used_at = excluded.last_used_at`;
    await execute(this.unitOfWork.manager, sql, [accountId, browserHash, at]);
  }

  async purge(time: number): Promise<void> {
    await execute(this.unitOfWork.manager, 'DELETE FROM known_browsers WHERE last_used_at < ?', [time]);
  }
}

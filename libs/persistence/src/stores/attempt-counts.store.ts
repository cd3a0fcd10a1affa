import type { AttemptCounts } from '#accounts';
import { execute } from '../engines/statement.js';
import type { DatabaseUnitOfWork } from '../unit-of-work.js';

/** Counts of attempts in the database: one statement counts, whoever else is counting. */
export class StoredAttemptCounts implements AttemptCounts {
  constructor(private readonly unitOfWork: DatabaseUnitOfWork) {}

  async count(
    bucket: string,
    now: number,
    window: number,
  ): Promise<{ readonly count: number; readonly expiresAt: number }> {
    const { rows } = await execute(
      this.unitOfWork.manager,
      `INSERT INTO sign_in_attempts (bucket, count, expires_at) VALUES (?, 1, ?)
        ON CONFLICT (bucket) DO UPDATE SET
          count = CASE WHEN sign_in_attempts.expires_at <= ? THEN 1 ELSE sign_in_attempts.count + 1 END,
          expires_at = CASE WHEN sign_in_attempts.expires_at <= ? THEN excluded.expires_at
            ELSE sign_in_attempts.expires_at END
        RETURNING count, expires_at`,
      [bucket, now + window, now, now],
    );
    return { count: Number(rows[0]?.['count']), expiresAt: Number(rows[0]?.['expires_at']) };
  }

  async giveBack(bucket: string): Promise<void> {
    const sql = 'UPDATE sign_in_attempts SET count = count - 1 WHERE bucket = ? AND count > 0';
    await execute(this.unitOfWork.manager, sql, [bucket]);
  }

  async clear(bucket: string): Promise<void> {
    await execute(this.unitOfWork.manager, 'DELETE FROM sign_in_attempts WHERE bucket = ?', [bucket]);
  }

  async clearBeginningWith(prefix: string): Promise<void> {
    // `!` comes right after the space, byte by byte: a range that the key's index knows.
    const sql = 'DELETE FROM sign_in_attempts WHERE bucket >= ? AND bucket < ?';
    await execute(this.unitOfWork.manager, sql, [prefix, `${prefix.slice(0, -1)}!`]);
  }

  async purge(now: number): Promise<void> {
    await execute(this.unitOfWork.manager, 'DELETE FROM sign_in_attempts WHERE expires_at <= ?', [now]);
  }
}

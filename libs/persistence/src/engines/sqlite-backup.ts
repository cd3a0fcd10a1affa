import { closeSync, fsyncSync, openSync, unlinkSync } from 'node:fs';
import type { EntityManager } from 'typeorm';
import { PersistenceError, reasonOf } from '../persistence-error.js';

/**
 * Copies what is committed to a new file of mode 0600, while others write.
 *
 * @throws PersistenceError: the file exists, or cannot be written
 */
export async function backUpSqlite(manager: EntityManager, file: string): Promise<void> {
  createNew(file);
  try {
    // The reader's connection is read-only; this second bar on it would also bar the copy.
    await manager.query('PRAGMA query_only = OFF');
    try {
      await manager.query('VACUUM INTO ?', [file]);
    } finally {
      await manager.query('PRAGMA query_only = ON');
    }
    sync(file);
  } catch (error) {
    unlinkSync(file);
    throw new PersistenceError(`${file}: the backup failed (${reasonOf(error)}); nothing was kept of it`, {
      cause: error,
    });
  }
}

/** SQLite writes into an empty file, so that its mode is settled before the first byte is in it. */
function createNew(file: string): void {
  try {
    closeSync(openSync(file, 'wx', 0o600));
  } catch (error) {
    const exists = (error as NodeJS.ErrnoException).code === 'EEXIST';
    throw new PersistenceError(
      exists
        ? `${file} exists, and a backup overwrites nothing; name a new file`
        : `${file} cannot be made (${reasonOf(error)}); name a file in a folder you may write`,
      { cause: error },
    );
  }
}

function sync(file: string): void {
  const descriptor = openSync(file, 'r+');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

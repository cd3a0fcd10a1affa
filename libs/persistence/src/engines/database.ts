import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import type { TableRows } from './insert-rows.js';

/** One open database: how each engine reads, and how it makes a transaction. Faults leave it untranslated. */
export interface Database {
  /** Runs `work` on a connection that never sees what an open transaction has not committed. */
  read<T>(work: (manager: EntityManager) => Promise<T>): Promise<T>;
  /** Commits what `work` wrote when it resolves, and undoes it when it rejects. */
  transaction<T>(work: (manager: EntityManager) => Promise<T>): Promise<T>;
  /** Commits rows in a transaction of their own. */
  append(batch: readonly TableRows[]): Promise<void>;
  /** As `transaction`, for a change of the schema: alone on the database, and in its own time. */
  migration<T>(work: (source: DataSource, runner: QueryRunner) => Promise<T>): Promise<T>;
  /** Copies what is committed to a file that does not exist yet. */
  backUp(file: string): Promise<void>;
  close(): Promise<void>;
}

import type { EntityManager } from 'typeorm';

/** What one statement did: the rows it returned, and how many it changed. */
export interface StatementResult {
  readonly rows: readonly Record<string, unknown>[];
  readonly affected: number;
}

/** Runs one statement written with `?`, which PostgreSQL calls `$1`, `$2`, and so on. */
export async function execute(
  manager: EntityManager,
  sql: string,
  values: readonly unknown[],
): Promise<StatementResult> {
  const { queryRunner } = manager;
  if (queryRunner === undefined) throw new Error('statements run on a connection of their own');
  const result = await queryRunner.query(isPostgres(manager) ? toNumbered(sql) : sql, [...values], true);
  return { rows: result.records as StatementResult['rows'], affected: result.affected ?? 0 };
}

/** The first row that a statement returns. */
export async function rowOf(
  manager: EntityManager,
  sql: string,
  values: readonly unknown[],
): Promise<Readonly<Record<string, unknown>> | undefined> {
  return (await execute(manager, sql, values)).rows[0];
}

/** Which of the two engines a manager speaks to. */
export function isPostgres(manager: EntityManager): boolean {
  return manager.dataSource.options.type === 'postgres';
}

function toNumbered(sql: string): string {
  let count = 0;
  return sql.replaceAll('?', () => `$${++count}`);
}

/**
 * `npm run seed -- --database FILE`: fills a fresh SQLite database as a large installation would have filled it in
 * ninety days, so that lists and charts can be tried at their worst. See docs/benchmarks.md.
 */
import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import Database from 'better-sqlite3';
import { runLegate } from './legate.mjs';
import { refusalsOf, registrationOf, REVOCATIONS, tokensOf } from './seed-sql.mjs';

/** @typedef {import('./seed-sql.mjs').Size} Size */

const USAGE = `npm run seed -- --database FILE [--applications 100000] [--tokens 5000000] [--accounts 50000]`;

/**
 * Migrates a database that does not exist yet, and fills it. Fast, and not durable: a crash leaves a file to delete.
 * @param {string} file
 * @param {Omit<Size, 'now'>} wanted
 */
export function seed(file, wanted) {
  if (existsSync(file)) throw new Error(`${file} exists; name a file that does not`);
  runLegate(file, ['migrate']);
  const size = { ...wanted, now: Date.now() };
  const database = new Database(file);
  try {
    for (const pragma of FAST) database.pragma(pragma);
    for (const sql of registrationOf(size)) database.exec(sql);
    withoutIndexes(database, 'issued_tokens', () => database.exec(tokensOf(size)));
    for (const sql of [REVOCATIONS, refusalsOf(size)]) database.exec(sql);
    database.pragma('journal_mode = WAL');
  } finally {
    database.close();
  }
}

const FAST = [
  'journal_mode = DELETE',
  'journal_mode = OFF',
  'synchronous = OFF',
  'cache_size = -1000000',
  'temp_store = MEMORY',
];

/**
 * Indexes that are made once, of all rows, are made much faster.
 * @param {Database.Database} database @param {string} table @param {() => void} fill
 */
function withoutIndexes(database, table, fill) {
  const indexes = /** @type {{ name: string, sql: string }[]} */ (
    database
      .prepare(
        `SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL AND tbl_name = ?`,
      )
      .all(table)
  );
  for (const { name } of indexes) database.exec(`DROP INDEX ${name}`);
  fill();
  for (const { sql } of indexes) database.exec(sql);
}

function main() {
  const { values } = parseArgs({
    options: {
      database: { type: 'string' },
      applications: { type: 'string', default: '100000' },
      tokens: { type: 'string', default: '5000000' },
      accounts: { type: 'string', default: '50000' },
    },
  });
  const [applications, tokens, accounts] = [values.applications, values.tokens, values.accounts].map(Number);
  if (values.database === undefined || !applications || !tokens || !accounts) throw new TypeError(USAGE);
  const file = resolve(values.database);
  const started = performance.now();
  seed(file, { applications, tokens, accounts });
  const seconds = Math.round((performance.now() - started) / 1000);
  process.stdout.write(
    `${applications} applications, ${tokens} tokens and ${accounts} accounts in ${seconds} s.\n` +
      `LEGATE_DATABASE_URL=sqlite:${file} LEGATE_DATA_DIR=${dirname(file)} npm start\n`,
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    main();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}

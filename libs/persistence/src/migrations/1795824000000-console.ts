import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dialectOf, type Dialect } from './dialect.js';

/** What the console asks of a long ledger: the tokens of an actor, what expires soon, and how much was issued when. */
export class Console1795824000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const { type } = runner.dataSource.options;
    for (const statement of [...EXPIRIES, ...NAMES, ...hours(dialectOf(runner))])
      await runner.query(statement);
    await runner.query(actors(type === 'postgres' ? ACTOR_ON_POSTGRES : ACTOR_ON_SQLITE));
  }

  async down(): Promise<void> {
    throw new Error('what the console counts cannot be taken back: restore a backup made before the upgrade');
  }
}

/** Counts of the ledger by hour, and how far each of its tables is counted. */
const hours = ({ key }: Dialect): string[] => [
  `CREATE TABLE ledger_hours (
    hour BIGINT NOT NULL,
    outcome ${key} NOT NULL,
    name ${key} NOT NULL,
    client_id ${key} NOT NULL,
    count BIGINT NOT NULL CHECK (count > 0),
    PRIMARY KEY (hour, outcome, name, client_id)
  )`,
  `CREATE TABLE ledger_roll_ups (source ${key} PRIMARY KEY NOT NULL, sequence BIGINT NOT NULL)`,
  `INSERT INTO ledger_roll_ups (source, sequence) VALUES ('issued_tokens', 0), ('events', 0)`,
];

/** By what people read off a screen or a log line. */
const NAMES = [
  `CREATE INDEX client_secrets_by_last4 ON client_secrets (last4)`,
  `CREATE INDEX client_keys_by_kid ON client_keys (kid)`,
];

/** Of what has an end, which most credentials do not. */
const EXPIRIES = ['client_secrets', 'client_keys', 'trusted_issuers', 'consumer_keys', 'delegations'].map(
  (table) => `CREATE INDEX ${table}_by_expiry ON ${table} (expires_at) WHERE expires_at IS NOT NULL`,
);

const ACTOR_ON_SQLITE = `substr(actor, 1, instr(actor || ' ', ' ') - 1)`;
const ACTOR_ON_POSTGRES = `split_part(actor, ' ', 1)`;

/** Only of tokens that have an actor, so that no other becomes dearer. */
const actors = (first: string): string =>
  `CREATE INDEX issued_tokens_by_actor ON issued_tokens ((${first}), sequence) WHERE actor IS NOT NULL`;

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the console asks of a long ledger: the tokens of an actor, what expires soon, and how much was issued when. */
export class Console1795824000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const { type } = runner.dataSource.options;
    for (const statement of EXPIRIES) await runner.query(statement);
    await runner.query(actors(type === 'postgres' ? ACTOR_ON_POSTGRES : ACTOR_ON_SQLITE));
  }

  async down(): Promise<void> {
    throw new Error('what the console counts cannot be taken back: restore a backup made before the upgrade');
  }
}

/** Of what has an end, which most credentials do not. */
const EXPIRIES = ['client_secrets', 'client_keys', 'trusted_issuers', 'consumer_keys', 'delegations'].map(
  (table) => `CREATE INDEX ${table}_by_expiry ON ${table} (expires_at) WHERE expires_at IS NOT NULL`,
);

const ACTOR_ON_SQLITE = `substr(actor, 1, instr(actor || ' ', ' ') - 1)`;
const ACTOR_ON_POSTGRES = `split_part(actor, ' ', 1)`;

/** Only of tokens that have an actor, so that no other becomes dearer. */
const actors = (first: string): string =>
  `CREATE INDEX issued_tokens_by_actor ON issued_tokens ((${first}), sequence) WHERE actor IS NOT NULL`;

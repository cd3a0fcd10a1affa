import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dialectOf, type Dialect } from './dialect.js';

/** What service accounts need: delegations, issuers they trust, exchange rules, and the consumers of OAuth 1.0. */
export class ServiceAccounts1795737600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const dialect = dialectOf(runner);
    await widenGrantTypes(runner);
    const parts = [credentialSets, delegations, trustedIssuers, exchangeRules, consumerKeys];
    for (const statement of parts.flatMap((part) => part(dialect))) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('delegations cannot be taken back: restore a backup made before the upgrade');
  }
}

const LAST_GRANT_TYPE = `'urn:ietf:params:oauth:grant-type:token-exchange'`;
const NEW_GRANT_TYPE = `'urn:legate:grant-type:oauth1'`;

/** Lets `clients.grant_type` hold one value more. SQLite has no other way to change a CHECK than to copy the table. */
async function widenGrantTypes(runner: QueryRunner): Promise<void> {
  if (runner.dataSource.options.type === 'postgres') return widenOnPostgres(runner);
  const rows: { type: string; sql: string }[] = await runner.query(
    `SELECT type, sql FROM sqlite_master WHERE tbl_name = 'clients' AND sql IS NOT NULL`,
  );
  const table = rows.find(({ type }) => type === 'table')?.sql ?? '';
  const widened = table.replace(LAST_GRANT_TYPE, `${LAST_GRANT_TYPE}, ${NEW_GRANT_TYPE}`);
  await runner.query(widened.replace('CREATE TABLE clients', 'CREATE TABLE clients_widened'));
  await runner.query('INSERT INTO clients_widened SELECT * FROM clients');
  await runner.query('DROP TABLE clients');
  await runner.query('ALTER TABLE clients_widened RENAME TO clients');
  for (const { type, sql } of rows) if (type === 'index') await runner.query(sql);
}

async function widenOnPostgres(runner: QueryRunner): Promise<void> {
  const [constraint]: { definition: string }[] = await runner.query(
    `SELECT pg_get_constraintdef(oid) AS definition FROM pg_constraint
      WHERE conrelid = 'clients'::regclass AND conname = 'clients_grant_type_check'`,
  );
  const widened = constraint?.definition.replace(LAST_GRANT_TYPE, `${LAST_GRANT_TYPE}, ${NEW_GRANT_TYPE}`);
  await runner.query('ALTER TABLE clients DROP CONSTRAINT clients_grant_type_check');
  await runner.query(`ALTER TABLE clients ADD CONSTRAINT clients_grant_type_check ${widened}`);
}

const credentialSets = (): string[] =>
  [
    `assertion_audiences TEXT NOT NULL DEFAULT '[]'`,
    `require_jti BOOLEAN NOT NULL DEFAULT FALSE`,
    `jwks_uri TEXT`,
    `allow_token_endpoint_audience BOOLEAN NOT NULL DEFAULT FALSE`,
  ].map((column) => `ALTER TABLE clients ADD COLUMN ${column}`);

const delegations = ({ key }: Dialect): string[] => [
  `CREATE TABLE delegations (
    id ${key} PRIMARY KEY NOT NULL,
    client_id ${key} NOT NULL REFERENCES clients (client_id) ON DELETE CASCADE,
    subjects TEXT NOT NULL,
    access TEXT NOT NULL,
    reason TEXT NOT NULL,
    expires_at BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    created_by TEXT NOT NULL,
    needs_approval BOOLEAN NOT NULL,
    approved_at BIGINT,
    approved_by TEXT,
    removed_at BIGINT,
    removed_by TEXT
  )`,
  `CREATE INDEX delegations_by_age ON delegations (created_at, id)`,
  `CREATE INDEX delegations_by_client ON delegations (client_id, created_at, id)`,
];

/** The columns of everything that a credential set may prove itself with, as in the first schema. */
const credentialColumns = (key: string): string => `
    id ${key} PRIMARY KEY NOT NULL,
    client_id ${key} NOT NULL REFERENCES clients (client_id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('enabled', 'disabled', 'retired')),
    created_at BIGINT NOT NULL,
    expires_at BIGINT,
    first_used_at BIGINT,
    last_used_at BIGINT,
    last_used_ip TEXT,
    uses BIGINT NOT NULL CHECK (uses >= 0),
    expires_after_use_of ${key}`;

const trustedIssuers = ({ key }: Dialect): string[] => [
  `CREATE TABLE trusted_issuers (${credentialColumns(key)},
    issuer TEXT NOT NULL,
    jwks_uri TEXT,
    audience TEXT NOT NULL,
    conditions TEXT NOT NULL,
    single_use BOOLEAN NOT NULL
  )`,
  `CREATE INDEX trusted_issuers_by_client ON trusted_issuers (client_id)`,
];

const exchangeRules = ({ key }: Dialect): string[] => [
  `CREATE TABLE exchange_rules (
    id ${key} PRIMARY KEY NOT NULL,
    client_id ${key} NOT NULL REFERENCES clients (client_id) ON DELETE CASCADE,
    from_audience ${key} NOT NULL,
    to_audience ${key} NOT NULL,
    scopes TEXT NOT NULL,
    reason TEXT NOT NULL,
    expires_at BIGINT,
    created_at BIGINT NOT NULL,
    created_by TEXT NOT NULL,
    removed_at BIGINT,
    removed_by TEXT
  )`,
  `CREATE INDEX exchange_rules_by_age ON exchange_rules (created_at, id)`,
  `CREATE INDEX exchange_rules_by_client ON exchange_rules (client_id, created_at, id)`,
];

const consumerKeys = ({ key }: Dialect): string[] => [
  `CREATE TABLE consumer_keys (${credentialColumns(key)},
    consumer_key ${key} NOT NULL UNIQUE,
    sealed_secret TEXT NOT NULL,
    signature_methods TEXT NOT NULL
  )`,
  `CREATE INDEX consumer_keys_by_client ON consumer_keys (client_id)`,
];

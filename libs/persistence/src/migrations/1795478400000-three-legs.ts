import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dialectOf, type Dialect } from './dialect.js';

/** People and their sessions, interactions, consents and token families, and what credential sets say about them. */
export class ThreeLegs1795478400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const dialect = dialectOf(runner);
    const parts = [credentialSets, people, signIn, access];
    for (const statement of parts.flatMap((part) => part(dialect))) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('people cannot be taken back: restore a backup made before the upgrade');
  }
}

const ALGORITHMS = `('ES256', 'RS256', 'EdDSA')`;

const credentialSets = (): string[] =>
  [
    `require_pkce BOOLEAN NOT NULL DEFAULT TRUE`,
    `subject_type TEXT NOT NULL DEFAULT 'public' CHECK (subject_type IN ('public', 'pairwise'))`,
    `id_token_algorithm TEXT NOT NULL DEFAULT 'RS256' CHECK (id_token_algorithm IN ${ALGORITHMS})`,
    `userinfo_algorithm TEXT CHECK (userinfo_algorithm IN ${ALGORITHMS})`,
    `post_logout_redirect_uris TEXT NOT NULL DEFAULT '[]'`,
    `backchannel_logout_uri TEXT`,
    `refresh_token_lifetime INTEGER CHECK (refresh_token_lifetime > 0)`,
    `refresh_token_idle_lifetime INTEGER CHECK (refresh_token_idle_lifetime > 0)`,
  ].map((column) => `ALTER TABLE clients ADD COLUMN ${column}`);

const people = ({ key }: Dialect): string[] => [
  `CREATE TABLE accounts (
    id ${key} PRIMARY KEY NOT NULL,
    email TEXT NOT NULL,
    email_folded ${key} NOT NULL UNIQUE,
    email_verified BOOLEAN NOT NULL,
    name TEXT NOT NULL,
    name_folded TEXT NOT NULL,
    locale TEXT,
    status TEXT NOT NULL CHECK (status IN ('enabled', 'disabled')),
    roles TEXT NOT NULL,
    password_hash TEXT,
    password_changed_at BIGINT,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    version INTEGER NOT NULL CHECK (version > 0)
  )`,
  `CREATE INDEX accounts_by_age ON accounts (created_at, id)`,
  `CREATE INDEX accounts_with_roles ON accounts (id) WHERE roles <> '[]'`,
  `CREATE TABLE account_totps (
    account_id ${key} PRIMARY KEY NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    sealed_secret TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    confirmed_at BIGINT,
    last_counter BIGINT
  )`,
  `CREATE TABLE recovery_codes (
    account_id ${key} NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    hash ${key} NOT NULL,
    used_at BIGINT,
    PRIMARY KEY (account_id, hash)
  )`,
  `CREATE TABLE sessions (
    id ${key} PRIMARY KEY NOT NULL,
    cookie_hash ${key} NOT NULL UNIQUE,
    account_id ${key} NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    authenticated_at BIGINT NOT NULL,
    amr TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    last_used_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    ip TEXT NOT NULL,
    user_agent TEXT
  )`,
  `CREATE INDEX sessions_by_account ON sessions (account_id, created_at)`,
  `CREATE INDEX sessions_by_expiry ON sessions (expires_at)`,
];

const signIn = ({ key }: Dialect): string[] => [
  `CREATE TABLE sign_in_attempts (
    bucket ${key} PRIMARY KEY NOT NULL,
    count INTEGER NOT NULL,
    expires_at BIGINT NOT NULL
  )`,
  `CREATE INDEX sign_in_attempts_by_expiry ON sign_in_attempts (expires_at)`,
  `CREATE TABLE known_browsers (
    account_id ${key} NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    browser_hash ${key} NOT NULL,
    last_used_at BIGINT NOT NULL,
    PRIMARY KEY (account_id, browser_hash)
  )`,
  `CREATE INDEX known_browsers_by_use ON known_browsers (last_used_at)`,
  `CREATE TABLE set_up (
    id INTEGER PRIMARY KEY NOT NULL CHECK (id = 1),
    link_hash TEXT,
    link_expires_at BIGINT,
    completed_at BIGINT
  )`,
  `INSERT INTO set_up (id) VALUES (1)`,
  `CREATE TABLE interactions (
    id_hash ${key} PRIMARY KEY NOT NULL,
    browser_hash TEXT NOT NULL,
    purpose TEXT NOT NULL,
    params TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    session_id TEXT,
    awaiting_code_of TEXT,
    password_set_at BIGINT,
    completed_at BIGINT
  )`,
  `CREATE INDEX interactions_by_expiry ON interactions (expires_at)`,
];

const access = ({ key }: Dialect): string[] => [
  `CREATE TABLE consents (
    account_id ${key} NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    client_id ${key} NOT NULL REFERENCES clients (client_id) ON DELETE CASCADE,
    scopes TEXT NOT NULL,
    claims TEXT NOT NULL,
    granted_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    PRIMARY KEY (account_id, client_id)
  )`,
  `CREATE INDEX consents_by_client ON consents (client_id)`,
  `CREATE TABLE token_families (
    id ${key} PRIMARY KEY NOT NULL,
    client_id ${key} NOT NULL,
    application_id ${key} NOT NULL,
    account_id ${key} NOT NULL,
    subject TEXT NOT NULL,
    session_id ${key} NOT NULL,
    authenticated_at BIGINT NOT NULL,
    amr TEXT NOT NULL,
    scope_asked TEXT,
    scopes TEXT NOT NULL,
    audience TEXT NOT NULL,
    claims TEXT NOT NULL,
    nonce TEXT,
    redirect_uri TEXT NOT NULL,
    redirect_uri_sent BOOLEAN NOT NULL,
    code_challenge TEXT,
    code_hash TEXT NOT NULL,
    code_expires_at BIGINT NOT NULL,
    code_used_at BIGINT,
    online BOOLEAN NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    revoked_at BIGINT,
    revoked_reason TEXT
  )`,
  `CREATE INDEX token_families_by_account ON token_families (account_id, client_id)`,
  `CREATE INDEX token_families_by_client ON token_families (client_id)`,
  `CREATE INDEX token_families_by_session ON token_families (session_id)`,
  `CREATE INDEX token_families_by_expiry ON token_families (expires_at)`,
  `CREATE INDEX token_families_by_unused_code ON token_families (code_expires_at) WHERE code_used_at IS NULL`,
  `CREATE TABLE refresh_tokens (
    jti ${key} PRIMARY KEY NOT NULL,
    family_id ${key} NOT NULL REFERENCES token_families (id) ON DELETE CASCADE,
    generation INTEGER NOT NULL CHECK (generation > 0),
    hash TEXT NOT NULL,
    expires_at BIGINT NOT NULL,
    used_at BIGINT,
    UNIQUE (family_id, generation)
  )`,
];

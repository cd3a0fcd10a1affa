import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dialectOf, type Dialect } from './dialect.js';

/** When the built-in rows were written into this file; milliseconds. */
const WRITTEN_AT = 1795392000000;

/** The first schema: registration, signing keys, the ledger, and the built-in management API. */
export class FirstSchema1795392000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const dialect = dialectOf(runner);
    const parts = [registration, credentials, keysAndAssertions, ledger, managementApi];
    for (const statement of parts.flatMap((part) => part(dialect))) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('the first schema cannot be taken back: restore a backup, or delete the database');
  }
}

const STATUS = `status TEXT NOT NULL CHECK (status IN ('enabled', 'disabled', 'retired'))`;
const ALGORITHMS = `('ES256', 'RS256', 'EdDSA')`;

const registration = ({ key }: Dialect): string[] => [
  `CREATE TABLE applications (
    id ${key} PRIMARY KEY NOT NULL,
    name TEXT NOT NULL,
    name_folded TEXT NOT NULL,
    description TEXT NOT NULL,
    owner TEXT NOT NULL,
    contacts TEXT NOT NULL,
    logo_uri TEXT,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    version INTEGER NOT NULL CHECK (version > 0)
  )`,
  `CREATE INDEX applications_by_age ON applications (created_at, id)`,
  `CREATE TABLE apis (
    identifier ${key} PRIMARY KEY NOT NULL,
    name TEXT NOT NULL,
    token_format TEXT NOT NULL CHECK (token_format IN ('jwt', 'opaque')),
    signature_algorithm TEXT NOT NULL CHECK (signature_algorithm IN ${ALGORITHMS}),
    access_token_lifetime INTEGER CHECK (access_token_lifetime > 0),
    application_id ${key} REFERENCES applications (id) ON DELETE RESTRICT,
    built_in BOOLEAN NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    version INTEGER NOT NULL CHECK (version > 0)
  )`,
  `CREATE INDEX apis_by_age ON apis (created_at, identifier)`,
  `CREATE INDEX apis_by_application ON apis (application_id)`,
  `CREATE TABLE api_scopes (
    api ${key} NOT NULL REFERENCES apis (identifier) ON DELETE CASCADE,
    name ${key} NOT NULL,
    description TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (api, name)
  )`,
  `CREATE INDEX api_scopes_by_name ON api_scopes (name)`,
  `CREATE TABLE revision (id INTEGER PRIMARY KEY NOT NULL CHECK (id = 1), value BIGINT NOT NULL)`,
  `INSERT INTO revision (id, value) VALUES (1, 1)`,
];

const credentialColumns = (key: string): string => `
    id ${key} PRIMARY KEY NOT NULL,
    client_id ${key} NOT NULL REFERENCES clients (client_id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    ${STATUS},
    created_at BIGINT NOT NULL,
    expires_at BIGINT,
    first_used_at BIGINT,
    last_used_at BIGINT,
    last_used_ip TEXT,
    uses BIGINT NOT NULL CHECK (uses >= 0),
    expires_after_use_of ${key}`;

const credentials = ({ key }: Dialect): string[] => [
  `CREATE TABLE clients (
    client_id ${key} PRIMARY KEY NOT NULL,
    application_id ${key} NOT NULL REFERENCES applications (id) ON DELETE RESTRICT,
    grant_type TEXT NOT NULL CHECK (grant_type IN (
      'client_credentials',
      'authorization_code',
      'urn:ietf:params:oauth:grant-type:jwt-bearer',
      'urn:ietf:params:oauth:grant-type:device_code',
      'urn:ietf:params:oauth:grant-type:token-exchange'
    )),
    name TEXT NOT NULL,
    ${STATUS},
    auth_methods TEXT NOT NULL,
    redirect_uris TEXT NOT NULL,
    access_token_lifetime INTEGER CHECK (access_token_lifetime > 0),
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    version INTEGER NOT NULL CHECK (version > 0)
  )`,
  `CREATE INDEX clients_by_age ON clients (created_at, client_id)`,
  `CREATE INDEX clients_by_application ON clients (application_id, created_at, client_id)`,
  `CREATE TABLE client_secrets (${credentialColumns(key)},
    hash ${key} NOT NULL,
    last4 TEXT NOT NULL
  )`,
  `CREATE INDEX client_secrets_by_client ON client_secrets (client_id)`,
  `CREATE INDEX client_secrets_by_successor ON client_secrets (expires_after_use_of)
    WHERE expires_after_use_of IS NOT NULL`,
  `CREATE TABLE client_keys (${credentialColumns(key)},
    kid TEXT NOT NULL,
    algorithm TEXT NOT NULL CHECK (algorithm IN ${ALGORITHMS}),
    public_jwk TEXT NOT NULL
  )`,
  `CREATE INDEX client_keys_by_client ON client_keys (client_id)`,
  `CREATE INDEX client_keys_by_successor ON client_keys (expires_after_use_of)
    WHERE expires_after_use_of IS NOT NULL`,
  `CREATE TABLE client_access (
    client_id ${key} NOT NULL REFERENCES clients (client_id) ON DELETE CASCADE,
    audience ${key} NOT NULL,
    scope ${key} NOT NULL,
    by_default BOOLEAN NOT NULL,
    PRIMARY KEY (client_id, audience, scope)
  )`,
  `CREATE INDEX client_access_by_scope ON client_access (audience, scope)`,
];

const keysAndAssertions = ({ key }: Dialect): string[] => [
  `CREATE TABLE signing_keys (
    kid ${key} PRIMARY KEY NOT NULL,
    algorithm TEXT NOT NULL CHECK (algorithm IN ${ALGORITHMS}),
    sealed_private_key TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    active_from BIGINT NOT NULL,
    withdrawn_at BIGINT
  )`,
  `CREATE TABLE assertion_ids (
    issuer ${key} NOT NULL,
    jti ${key} NOT NULL,
    expires_at BIGINT NOT NULL,
    PRIMARY KEY (issuer, jti)
  )`,
  `CREATE INDEX assertion_ids_by_expiry ON assertion_ids (expires_at)`,
];

const ledger = ({ key, sequence }: Dialect): string[] => [
  `CREATE TABLE issued_tokens (
    sequence ${sequence},
    jti ${key} NOT NULL UNIQUE,
    token_hash TEXT NOT NULL,
    kind TEXT NOT NULL,
    client_id ${key} NOT NULL,
    application_id ${key} NOT NULL,
    auth_method TEXT NOT NULL,
    credential_id TEXT,
    grant_type TEXT NOT NULL,
    subject ${key} NOT NULL,
    actor TEXT,
    scope_asked TEXT,
    scope_granted TEXT NOT NULL,
    audience TEXT NOT NULL,
    issued_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    ip TEXT NOT NULL,
    user_agent TEXT,
    request_id TEXT NOT NULL,
    origin TEXT
  )`,
  ...['client_id', 'application_id', 'subject'].map(
    (column) => `CREATE INDEX issued_tokens_by_${column} ON issued_tokens (${column}, sequence)`,
  ),
  `CREATE INDEX issued_tokens_by_time ON issued_tokens (issued_at)`,
  `CREATE TABLE token_revocations (
    jti ${key} PRIMARY KEY NOT NULL,
    revoked_at BIGINT NOT NULL,
    revoked_by TEXT NOT NULL,
    reason TEXT NOT NULL
  )`,
  `CREATE TABLE events (
    sequence ${sequence},
    id ${key} NOT NULL UNIQUE,
    kind ${key} NOT NULL,
    occurred_at BIGINT NOT NULL,
    actor ${key} NOT NULL,
    target ${key},
    application_id ${key},
    client_id ${key},
    request_id ${key},
    ip TEXT,
    user_agent TEXT,
    detail TEXT NOT NULL
  )`,
  ...['kind', 'actor', 'target', 'application_id', 'client_id', 'request_id'].map(
    (column) => `CREATE INDEX events_by_${column} ON events (${column}, sequence)`,
  ),
];

const managementApi = (): string[] => [
  `INSERT INTO apis (identifier, name, token_format, signature_algorithm, access_token_lifetime, application_id,
      built_in, created_at, updated_at, version)
    VALUES ('urn:legate:management-api', 'Legate management API', 'jwt', 'ES256', 3600, NULL,
      TRUE, ${WRITTEN_AT}, ${WRITTEN_AT}, 1)`,
  `INSERT INTO api_scopes (api, name, description, position) VALUES
    ('urn:legate:management-api', 'legate:admin',
      'Register and change applications, credential sets, secrets, APIs and signing keys, and revoke tokens', 0),
    ('urn:legate:management-api', 'legate:audit',
      'Read everything the management API shows: registrations, issued tokens and events', 1)`,
];

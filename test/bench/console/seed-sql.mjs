/**
 * What fills a database as a large installation would have filled it in ninety days: statements of SQLite, which makes
 * millions of rows faster than any program could hand them over.
 *
 * @typedef {object} Size
 * @property {number} applications
 * @property {number} tokens
 * @property {number} accounts
 * @property {number} now milliseconds
 */

const DAY = 86_400_000;
const DAYS = 90;
const API = 'https://api.example.com';

/** Of what a number stands for, in the form of the product's own ids. */
const id = (/** @type {string} */ prefix, /** @type {string} */ number) =>
  `'${prefix}_' || printf('%022d', ${number})`;

/** The numbers from 0 on, as a table `n(i)`. @param {number} count */
const numbers = (count) =>
  `WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < ${count - 1})`;

/** Tables without an order of their own, parents first. @param {Size} size @returns {readonly string[]} */
export function registrationOf({ applications, accounts, now }) {
  const created = `${now - DAYS * DAY} + i`;
  const set = (/** @type {string} */ prefix, /** @type {string} */ grant, /** @type {number} */ every) => `
    INSERT INTO clients (client_id, application_id, grant_type, name, status, auth_methods, redirect_uris, created_at,
      updated_at, version)
    ${numbers(applications)} SELECT ${id(prefix, 'i')}, ${id('app', 'i')}, '${grant}', '${prefix} set ' || i, 'enabled',
      '["client_secret_basic"]', '[]', ${created}, ${created}, 1 FROM n WHERE i % ${every} = 0`;
  return [
    `INSERT INTO applications (id, name, name_folded, description, owner, contacts, created_at, updated_at, version)
      ${numbers(applications)} SELECT ${id('app', 'i')}, 'Application ' || i, 'application ' || i, '', '', '[]',
        ${created}, ${created}, 1 FROM n`,
    `INSERT INTO apis (identifier, name, token_format, signature_algorithm, built_in, created_at, updated_at, version)
      VALUES ('${API}', 'Example', 'jwt', 'ES256', FALSE, ${now}, ${now}, 1)`,
    `INSERT INTO api_scopes (api, name, description, position) VALUES ('${API}', 'read', '', 0), ('${API}', 'write', '', 1)`,
    set('cc', 'client_credentials', 1),
    set('ac', 'authorization_code', 2),
    set('sa', 'urn:ietf:params:oauth:grant-type:jwt-bearer', 10),
    `INSERT INTO client_access (client_id, audience, scope, by_default)
      SELECT client_id, '${API}', 'read', TRUE FROM clients WHERE application_id LIKE 'app_00000%'`,
    `INSERT INTO client_secrets (id, client_id, name, status, created_at, expires_at, uses, hash, last4)
      ${numbers(applications)} SELECT ${id('sec', 'i')}, ${id('cc', 'i')}, 'Secret 1', 'enabled', ${created},
        CASE WHEN i % 50 = 0 THEN ${now} + (i % 365) * ${DAY} END, i, lower(hex(randomblob(32))),
        lower(hex(randomblob(2))) FROM n`,
    `INSERT INTO accounts (id, email, email_folded, email_verified, name, name_folded, status, roles, created_at,
        updated_at, version)
      ${numbers(accounts)} SELECT ${id('acc', 'i')}, 'person' || i || '@example.com', 'person' || i || '@example.com', TRUE,
        'Person ' || i, 'person ' || i, 'enabled', '[]', ${created}, ${created}, 1 FROM n`,
  ];
}

/**
 * Tokens in the order of issue, more by day than by night, and more of some applications than of others: six of ten of
 * client_credentials, three of people, one of a service account for a person.
 * @param {Size} size
 */
export function tokensOf({ applications, tokens, accounts, now }) {
  const linear = `i * ${(DAYS * DAY) / tokens}`;
  const issued = `CAST(${now - DAYS * DAY} + ${linear} + ${DAY / 8} * sin(6.28318530718 * ${linear} / ${DAY}) AS INTEGER)`;
  const skewed = `CAST(${applications} * pow(abs(random() % 1000000) / 1000000.0, 4) AS INTEGER)`;
  return `INSERT INTO issued_tokens (jti, token_hash, kind, client_id, application_id, auth_method, credential_id,
      grant_type, subject, actor, scope_asked, scope_granted, audience, issued_at, expires_at, ip, user_agent, request_id)
    ${numbers(tokens)}, drawn AS MATERIALIZED (
      SELECT i, ${issued} AS at, ${skewed} AS k, abs(random() % ${accounts}) AS person FROM n)
    SELECT lower(hex(randomblob(16))), lower(hex(randomblob(32))), 'access_token', client, ${id('app', 'k')},
      CASE prefix WHEN 'sa' THEN 'private_key_jwt' ELSE 'client_secret_basic' END, ${id('sec', 'k')},
      CASE prefix WHEN 'cc' THEN 'client_credentials' WHEN 'ac' THEN 'authorization_code'
        ELSE 'urn:ietf:params:oauth:grant-type:jwt-bearer' END,
      CASE prefix WHEN 'cc' THEN client ELSE ${id('acc', 'person')} END,
      CASE prefix WHEN 'sa' THEN client END, 'read',
      CASE WHEN i % 7 = 0 THEN 'read write' ELSE 'read' END, '["${API}"]', at, at + 3600000,
      '192.0.2.' || (i % 256), 'example/1.0', 'req-' || i
    FROM (SELECT *, prefix || '_' || printf('%022d', k) AS client FROM (
      SELECT i, at, person,
        CASE WHEN i % 10 < 6 THEN 'cc' WHEN i % 10 < 9 THEN 'ac' ELSE 'sa' END AS prefix,
        CASE WHEN i % 10 < 6 THEN k WHEN i % 10 < 9 THEN k - k % 2 ELSE k - k % 10 END AS k FROM drawn))`;
}

/** Refusals, one for a hundred tokens. @param {Size} size */
export function refusalsOf({ applications, tokens, now }) {
  const refusals = Math.max(1, Math.floor(tokens / 100));
  const refusal = (/** @type {string} */ error, /** @type {string} */ description) =>
    JSON.stringify({ error, description });
  return `INSERT INTO events (id, kind, occurred_at, actor, application_id, client_id, request_id, ip, detail)
    ${numbers(refusals)} SELECT ${id('evt', 'i')}, CASE WHEN i % 9 = 0 THEN 'request.wrong-grant' ELSE 'request.refused' END,
      ${now - DAYS * DAY} + i * ${Math.floor((DAYS * DAY) / refusals)}, 'anonymous', NULL,
      ${id('cc', `(i * 7919) % ${Math.min(applications, 50)}`)}, 'req-' || i, '192.0.2.1',
      CASE i % 3 WHEN 0 THEN '${refusal('invalid_client', 'wrong secret')}'
        ELSE '${refusal('invalid_scope', 'scope: more than this credential set has')}' END FROM n`;
}

/** Revocations, one for a thousand tokens. */
export const REVOCATIONS = `INSERT INTO token_revocations (jti, revoked_at, revoked_by, reason)
  SELECT jti, issued_at + 1000, 'operator', 'seeded' FROM issued_tokens WHERE sequence % 1000 = 0`;

import {
  EXPIRING_KINDS,
  type ExpiringCredential,
  type ExpiringKind,
  type ExpiryRange,
  type ExpiryStore,
} from '#client-registration';
import { toCredentialGrantType } from '#protocol';
import { execute } from '../engines/statement.js';
import type { DatabaseUnitOfWork } from '../unit-of-work.js';

type Row = Readonly<Record<string, unknown>>;

/** The ends of credentials and delegations in the database, each table along its index by expiry. */
export class StoredExpiries implements ExpiryStore {
  constructor(private readonly unitOfWork: DatabaseUnitOfWork) {}

  ending({ from, to, behind, limit }: ExpiryRange): Promise<readonly ExpiringCredential[]> {
    const bounds = BRANCHES.flatMap(() => [behind?.expiresAt ?? from + 1, to]);
    const position = [behind?.expiresAt ?? from, behind?.id ?? '', limit];
    return this.unitOfWork.read(async (manager) => {
      const { rows } = await execute(manager, ENDING, [...bounds, ...position]);
      return rows.map(toExpiring);
    });
  }
}

/** One table of credentials, where `hint` is the column that tells one from its siblings. */
const credentials = (kind: ExpiringKind, table: string, hint: string): string => `
  SELECT '${kind}' AS kind, c.id, c.name, c.${hint} AS hint, c.client_id, c.expires_at, c.last_used_at,
    CASE WHEN EXISTS (SELECT 1 FROM ${table} o WHERE o.client_id = c.client_id AND o.status = 'enabled'
      AND (o.expires_at IS NULL OR o.expires_at > c.expires_at)) THEN 1 ELSE 0 END AS has_successor
  FROM ${table} c WHERE c.expires_at >= ? AND c.expires_at <= ? AND c.status = 'enabled'`;

const DELEGATIONS = `
  SELECT 'delegation' AS kind, c.id, c.reason AS name, c.subjects AS hint, c.client_id, c.expires_at,
    CAST(NULL AS BIGINT) AS last_used_at,
    CASE WHEN EXISTS (SELECT 1 FROM delegations o WHERE o.client_id = c.client_id AND o.removed_at IS NULL
      AND o.expires_at > c.expires_at) THEN 1 ELSE 0 END AS has_successor
  FROM delegations c WHERE c.expires_at >= ? AND c.expires_at <= ? AND c.removed_at IS NULL`;

const BRANCHES = [
  credentials('secret', 'client_secrets', 'last4'),
  credentials('key', 'client_keys', 'kid'),
  credentials('trustedIssuer', 'trusted_issuers', 'issuer'),
  credentials('consumerKey', 'consumer_keys', 'consumer_key'),
  DELEGATIONS,
];

const ENDING = `
  SELECT e.*, s.name AS set_name, s.grant_type, a.id AS application_id, a.name AS application_name
  FROM (${BRANCHES.join(' UNION ALL ')}) e
  JOIN clients s ON s.client_id = e.client_id AND s.status = 'enabled'
  JOIN applications a ON a.id = s.application_id
  WHERE (e.expires_at, e.id) > (?, ?)
  ORDER BY e.expires_at, e.id LIMIT ?`;

function toExpiring(row: Row): ExpiringCredential {
  const kind = EXPIRING_KINDS.find((each) => each === row['kind']);
  const grantType = toCredentialGrantType(String(row['grant_type']));
  if (kind === undefined || grantType === undefined) throw new Error('this row is of no kind that is known');
  const { last_used_at: lastUsedAt } = row;
  return {
    ...{ kind, id: String(row['id']), name: String(row['name']), hint: hintOf(kind, String(row['hint'])) },
    ...{ clientId: String(row['client_id']), setName: String(row['set_name']), grantType },
    application: { id: String(row['application_id']), name: String(row['application_name']) },
    expiresAt: Number(row['expires_at']),
    lastUsedAt: lastUsedAt === null ? null : Number(lastUsedAt),
    hasSuccessor: Number(row['has_successor']) === 1,
  };
}

function hintOf(kind: ExpiringKind, stored: string): string {
  if (kind !== 'delegation') return stored;
  const [first = ''] = JSON.parse(stored) as readonly string[];
  return first;
}

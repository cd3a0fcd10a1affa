import type { EntityManager } from 'typeorm';
import type { CredentialUse } from '#client-registration';
import { execute } from '../engines/statement.js';

const TABLES = ['client_secrets', 'client_keys', 'trusted_issuers', 'consumer_keys'] as const;
/** How long a predecessor outlives the first use of its successor, in milliseconds. */
const OVERLAP = 86_400_000;

/** Adds to the counters of one credential. True when that gave an expiry to a predecessor of it. */
export async function recordUse(manager: EntityManager, use: CredentialUse): Promise<boolean> {
  for (const table of TABLES) {
    const firstUsedAt = await count(manager, table, use);
    if (firstUsedAt !== undefined) return endPredecessors(manager, use.credentialId, firstUsedAt + OVERLAP);
  }
  return false;
}

/** Counts, and returns when the credential was first used; undefined when this table does not hold it. */
async function count(manager: EntityManager, table: string, use: CredentialUse): Promise<number | undefined> {
  const { rows } = await execute(
    manager,
    `UPDATE ${table} SET
      uses = uses + ?,
      first_used_at = COALESCE(first_used_at, ?),
      last_used_ip = CASE WHEN last_used_at > ? THEN last_used_ip ELSE ? END,
      last_used_at = CASE WHEN last_used_at > ? THEN last_used_at ELSE ? END
    WHERE id = ? RETURNING first_used_at`,
    [use.uses, use.firstAt, use.lastAt, use.lastIp, use.lastAt, use.lastAt, use.credentialId],
  );
  const value = rows[0]?.['first_used_at'];
  return value === undefined ? undefined : Number(value);
}

async function endPredecessors(manager: EntityManager, successor: string, end: number): Promise<boolean> {
  let ended = 0;
  for (const table of TABLES) {
    const { affected } = await execute(
      manager,
      `UPDATE ${table} SET expires_at = ?
      WHERE expires_after_use_of = ? AND (expires_at IS NULL OR expires_at > ?)`,
      [end, successor, end],
    );
    ended += affected;
  }
  return ended > 0;
}

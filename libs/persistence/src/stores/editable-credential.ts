import type { ClientCredential } from '#protocol';

/** What an admin may change of a credential. Its counters belong to `recordUses`, which may run meanwhile. */
export function editableCredential({ name, status, expiresAt, expiresAfterUseOf }: ClientCredential) {
  return { name, status, expiresAt, expiresAfterUseOf };
}

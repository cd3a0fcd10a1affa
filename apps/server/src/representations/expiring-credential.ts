import type { ExpiringCredential } from '#client-registration';
import { formatInstant } from './instant.js';
import { toSnakeCase } from './snake-case.js';

/** What expires soon in the words of the wire, judged at `now` (milliseconds). */
export function expiringCredentialToWire(expiring: ExpiringCredential, now: number) {
  const { kind, id, name, hint, clientId, application, expiresAt, lastUsedAt } = expiring;
  return {
    kind: toSnakeCase(kind),
    id,
    name,
    hint,
    client_id: clientId,
    credential_set_name: expiring.setName,
    grant_type: expiring.grantType,
    application_id: application.id,
    application_name: application.name,
    expires_at: formatInstant(expiresAt),
    expired: expiresAt <= now,
    last_used_at: formatInstant(lastUsedAt),
    has_successor: expiring.hasSuccessor,
  };
}

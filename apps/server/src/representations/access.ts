import type { Access } from '#protocol';
import { formatInstant } from './instant.js';

/** What a person lets a credential set do, in the words of the wire. */
export function accessToWire({ consent, client, scopes, liveFamilies, reach }: Access) {
  return {
    account_id: consent.accountId,
    client_id: consent.clientId,
    application_id: client?.application.id ?? null,
    application_name: client?.application.name ?? null,
    scopes,
    claims: consent.claims,
    granted_at: formatInstant(consent.grantedAt),
    updated_at: formatInstant(consent.updatedAt),
    live_sign_ins: liveFamilies,
    reach_after_withdrawal: reach,
  };
}

import { isLive, type ClientCredential } from '../client.js';

/** How a credential ended, for the ledger; undefined where it is live. `now` in milliseconds. */
export function describeEnd(credential: ClientCredential, now: number): string | undefined {
  const { id, status, expiresAt } = credential;
  if (status !== 'enabled') return `${id} is ${status}`;
  if (isLive(credential, now)) return undefined;
  return `${id} expired at ${new Date(expiresAt ?? now).toISOString()}`;
}

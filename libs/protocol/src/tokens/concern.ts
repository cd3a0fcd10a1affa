import type { Client } from '../client.js';
import type { IssuedToken } from '../ledger-entries.js';
import type { Ports } from '../ports.js';

/**
 * Whether a token is any business of a caller's (RFC 7662 §2.1): it was issued to the caller's application, or it is an
 * access token and that application is an API in its audience.
 */
export async function concerns(
  token: IssuedToken,
  { application }: Client,
  { apis }: Pick<Ports, 'apis'>,
): Promise<boolean> {
  if (token.applicationId === application.id) return true;
  if (token.kind !== 'access_token') return false;
  const audience = await Promise.all(token.audience.map((identifier) => apis.find(identifier)));
  return audience.some((api) => api?.applicationId === application.id);
}

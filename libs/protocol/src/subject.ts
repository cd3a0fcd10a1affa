import { createHmac } from 'node:crypto';
import type { Client } from './client.js';

/**
 * The `sub` by which a client knows a person (OpenID Connect Core §8): the account's id, or a pseudonym that clients of
 * another sector cannot connect with theirs (§8.1). The sector is the host of the client's redirect URIs.
 */
export function subjectFor(client: Client, accountId: string, pairwiseKey: Uint8Array): string {
  return asKnownTo(client, accountId, pairwiseKey);
}

/**
 * The `sid` by which a client knows a session (OpenID Connect Back-Channel Logout §2.1): its id, or for a pairwise client
 * a pseudonym as well. By one and the same `sid` any two clients would see that their subjects are one person.
 */
export function sessionIdFor(client: Client, sessionId: string, pairwiseKey: Uint8Array): string {
  return asKnownTo(client, sessionId, pairwiseKey);
}

function asKnownTo(client: Client, id: string, pairwiseKey: Uint8Array): string {
  if (client.subjectType === 'public') return id;
  // No host holds a space, so no two pairs are the same text.
  return createHmac('sha256', pairwiseKey)
    .update(`${sectorOf(client)} ${id}`)
    .digest('base64url');
}

/** Registration sees to it that there is one host, and that a pairwise set has it. */
function sectorOf({ clientId, redirectUris: [uri] }: Client): string {
  if (uri === undefined) throw new Error(`the pairwise set ${clientId} has no redirect URI`);
  return new URL(uri).hostname;
}

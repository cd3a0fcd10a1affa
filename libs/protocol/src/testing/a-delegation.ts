import type { Client } from '../client.js';
import type { Delegation } from '../delegation.js';
import { JWT_BEARER } from '../grants/grant-types.js';
import { aClient, START } from './in-memory-ports.js';

/** A service account that may view friends, without a key. */
export function aServiceAccount(changes: Partial<Client> = {}): Client {
  return aClient({
    ...{ clientId: 'sa_robot', grantType: JWT_BEARER, authMethods: ['private_key_jwt'], secrets: [] },
    ...changes,
  });
}

/** The rule that lets `aServiceAccount()` act for Ada with `view_friends`, for a day from the start of a test. */
export function aDelegation(changes: Partial<Delegation> = {}): Delegation {
  return {
    id: 'dlg_ada',
    clientId: 'sa_robot',
    subjects: ['ada@example.com'],
    access: [{ audience: 'https://friends.example', scope: 'view_friends' }],
    reason: 'the calendar knows her friends',
    expiresAt: START + 86_400_000,
    createdAt: START,
    createdBy: 'acc_root',
    needsApproval: false,
    ...{ approvedAt: null, approvedBy: null, removedAt: null, removedBy: null },
    ...changes,
  };
}

import type { Account } from '../accounts/account.js';
import type { Session } from '../sessions/session.js';

/** The time at which samples were made: 2026-01-01T00:00:00Z. */
export const SAMPLE_TIME = Date.UTC(2026, 0, 1);

/** Ada's account, with the changes a test needs. */
export function sampleAccount(changes: Partial<Account> = {}): Account {
  return {
    id: 'acc_ada',
    status: 'enabled',
    email: 'Ada@example.com',
    emailVerified: true,
    name: 'Ada Lovelace',
    locale: 'en',
    roles: [],
    passwordChangedAt: null,
    createdAt: SAMPLE_TIME,
    updatedAt: SAMPLE_TIME,
    version: 1,
    ...changes,
  };
}

/** A session of Ada's that is live for an hour, with the changes a test needs. */
export function sampleSession(changes: Partial<Session> = {}): Session {
  return {
    id: 'ses_ada',
    accountId: 'acc_ada',
    authenticatedAt: SAMPLE_TIME,
    amr: ['pwd'],
    createdAt: SAMPLE_TIME,
    lastUsedAt: SAMPLE_TIME,
    expiresAt: SAMPLE_TIME + 3_600_000,
    ip: '192.0.2.1',
    userAgent: 'test/1',
    ...changes,
  };
}

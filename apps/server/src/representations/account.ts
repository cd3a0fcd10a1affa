import type { Account, Session } from '#accounts';
import { formatInstant } from './instant.js';

/** An account in the words of the wire. */
export function accountToWire(account: Account) {
  return {
    id: account.id,
    email: account.email,
    email_verified: account.emailVerified,
    name: account.name,
    locale: account.locale,
    status: account.status,
    roles: account.roles,
    password_changed_at: formatInstant(account.passwordChangedAt),
    created_at: formatInstant(account.createdAt),
    updated_at: formatInstant(account.updatedAt),
    version: account.version,
  };
}

/** A session in the words of the wire: what opens it stays out. */
export function sessionToWire(session: Session) {
  return {
    id: session.id,
    account_id: session.accountId,
    authenticated_at: formatInstant(session.authenticatedAt),
    amr: session.amr,
    created_at: formatInstant(session.createdAt),
    last_used_at: formatInstant(session.lastUsedAt),
    expires_at: formatInstant(session.expiresAt),
    ip: session.ip,
    user_agent: session.userAgent,
  };
}

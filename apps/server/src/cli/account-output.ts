import type { Account, Session } from '#accounts';
import { accountToWire, sessionToWire } from '../representations/account.js';
import { formatInstant } from '../representations/instant.js';
import { lines, table, type Output } from './output.js';

/** An account, for programs and for people. */
export function showAccount(account: Account): Output {
  return {
    json: accountToWire(account),
    text: lines({
      id: account.id,
      'e-mail': account.email,
      name: account.name,
      status: account.status,
      roles: account.roles.join(', ') || null,
      'password changed': formatInstant(account.passwordChangedAt) ?? 'never: it has none',
      created: formatInstant(account.createdAt),
      updated: formatInstant(account.updatedAt),
    }),
  };
}

/** The sessions of an account, for programs and for people. */
export function showSessions(sessions: readonly Session[]): Output {
  const rows = sessions.map((each) => [
    each.id,
    formatInstant(each.authenticatedAt),
    formatInstant(each.lastUsedAt),
    formatInstant(each.expiresAt),
    each.ip,
    each.userAgent ?? '',
  ]);
  return {
    json: { items: sessions.map(sessionToWire), next: null },
    text:
      rows.length === 0
        ? 'no sessions'
        : table(['ID', 'SIGNED IN', 'LAST USED', 'ENDS', 'FROM', 'BROWSER'], rows),
  };
}

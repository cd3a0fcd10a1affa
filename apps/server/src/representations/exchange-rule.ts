import { exchangeRuleStateAt, type ExchangeRule } from '#protocol';
import { formatInstant } from './instant.js';

/** An exchange rule in the words of the wire, judged at `now` (milliseconds). */
export function exchangeRuleToWire(rule: ExchangeRule, now: number) {
  return {
    id: rule.id,
    client_id: rule.clientId,
    from: rule.fromAudience,
    to: rule.toAudience,
    scope: rule.scopes.join(' '),
    reason: rule.reason,
    state: exchangeRuleStateAt(rule, now),
    expires_at: formatInstant(rule.expiresAt),
    created_at: formatInstant(rule.createdAt),
    created_by: rule.createdBy,
    removed_at: formatInstant(rule.removedAt),
    removed_by: rule.removedBy,
  };
}

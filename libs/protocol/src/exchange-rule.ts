/**
 * An admin's recorded rule: this credential set may exchange a person's token for one API for a token for another
 * (RFC 8693 §1.1), with at most these scopes. It is never edited: what changes is a new one. Times in milliseconds.
 */
export interface ExchangeRule {
  /** `exr_…` */
  readonly id: string;
  /** The credential set, of the grant token-exchange. */
  readonly clientId: string;
  /** The API that the subject token is for. */
  readonly fromAudience: string;
  /** The API that the new token is for; it may be the same. */
  readonly toAudience: string;
  readonly scopes: readonly string[];
  readonly reason: string;
  /** Null: it is in force until it is removed. */
  readonly expiresAt: number | null;
  readonly createdAt: number;
  readonly createdBy: string;
  readonly removedAt: number | null;
  readonly removedBy: string | null;
}

/** What a rule is now. Only a live one allows anything. */
export type ExchangeRuleState = (typeof EXCHANGE_RULE_STATES)[number];
export const EXCHANGE_RULE_STATES = ['live', 'expired', 'removed'] as const;

/** The exchange rules, as the protocol reads them. May be up to one second behind the database. */
export interface ExchangeRules {
  /** Those of one credential set that were not removed, oldest first. */
  ofClient(clientId: string): Promise<readonly ExchangeRule[]>;
}

/** What a rule is at `now`. */
export function exchangeRuleStateAt(rule: ExchangeRule, now: number): ExchangeRuleState {
  if (rule.removedAt !== null) return 'removed';
  return rule.expiresAt !== null && rule.expiresAt <= now ? 'expired' : 'live';
}

/**
 * The rules that may widen a delegation. Two people who agree on one agree to the rules that there are then; whoever
 * makes another one later is alone. `agreedAt`: when that was, in milliseconds; null where nobody had to.
 */
export const rulesAgreedTo = (
  rules: readonly ExchangeRule[],
  agreedAt: number | null,
): readonly ExchangeRule[] => rules.filter(({ createdAt }) => agreedAt === null || createdAt <= agreedAt);

/**
 * The scopes of the API `to` that the live ones of some rules allow together for a token whose audience is `from`, each
 * with the time until which one of them does.
 */
export function exchangeableScopes(
  rules: readonly ExchangeRule[],
  from: readonly string[],
  to: string,
  now: number,
): ReadonlyMap<string, number> {
  const scopes = new Map<string, number>();
  for (const rule of rules) {
    const applies = rule.toAudience === to && from.includes(rule.fromAudience);
    if (!applies || exchangeRuleStateAt(rule, now) !== 'live') continue;
    const until = rule.expiresAt ?? Infinity;
    for (const scope of rule.scopes) scopes.set(scope, Math.max(until, scopes.get(scope) ?? until));
  }
  return scopes;
}

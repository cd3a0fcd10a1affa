import type { DryRunAnswer } from '../queries.js';

/** Why the token endpoint would refuse a service account, in the words of the console. */
export type RefusalCause =
  | 'no-delegation'
  | 'scope-not-delegated'
  | 'delegation-pending'
  | 'delegation-over'
  | 'no-account'
  | 'admin'
  | 'scope-not-held'
  | 'no-default-scope'
  | 'several-apis'
  | 'api-not-held'
  | 'account-stopped'
  | 'other';

/** What cures it: another delegation, an approval, other scopes of the account; null: nothing that is done here. */
export type Cure = 'delegate' | 'approve' | 'settings' | null;

/** The failing checks by what their descriptions begin with. */
const CAUSES: readonly (readonly [RegExp, RefusalCause, Cure])[] = [
  [/^sub: no delegation lets/, 'no-delegation', 'delegate'],
  [/^scope: .+ is not delegated/, 'scope-not-delegated', 'delegate'],
  [/^sub: the delegation for this address is pending/, 'delegation-pending', 'approve'],
  [/^sub: the delegation for this address is/, 'delegation-over', 'delegate'],
  [/^sub: there is no enabled account/, 'no-account', null],
  [/^sub: nobody may act for an admin/, 'admin', null],
  [/^scope: more than this credential set has/, 'scope-not-held', 'settings'],
  [/^scope: this credential set has no default scope/, 'no-default-scope', null],
  [/^these scopes belong to several APIs/, 'several-apis', null],
  [/^resource: this credential set has no access/, 'api-not-held', 'settings'],
  [/^assertion: this service account is/, 'account-stopped', 'settings'],
];

/** What a refusal means, and what cures it. What nobody foresaw is left to the words of the server. */
export function explain({ error_description = '' }: DryRunAnswer): {
  readonly cause: RefusalCause;
  readonly cure: Cure;
} {
  const found = CAUSES.find(([pattern]) => pattern.test(error_description));
  return found === undefined ? { cause: 'other', cure: null } : { cause: found[1], cure: found[2] };
}

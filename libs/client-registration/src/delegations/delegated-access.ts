import type { Delegation } from '#protocol';
import type { CredentialSet } from '../credential-sets/credential-set.js';
import { invalid } from '../registration-error.js';
import { LIMITS } from '../rules/limits.js';
import { isReservedScope } from '../rules/reserved-scopes.js';
import { checkList } from '../rules/text.js';
import type { NewDelegation } from './new-delegation.js';

/**
 * The scopes of a delegation, each with the API that the service account has it of: never more than it has itself, and
 * never what administers Legate or tells of a person who signed in.
 *
 * @throws RegistrationError invalid, of `scopes` or `apis`
 */
export function resolveDelegatedAccess(
  { access }: Pick<CredentialSet, 'access'>,
  { scopes, apis }: Pick<NewDelegation, 'scopes' | 'apis'>,
): Delegation['access'] {
  if (scopes.length === 0) throw invalid('scopes', 'at least one is needed');
  checkList(scopes, 'scopes', LIMITS.scopes);
  checkList(apis ?? [], 'apis', LIMITS.apis);
  const stranger = apis?.find((api) => !access.some(({ audience }) => audience === api));
  if (stranger !== undefined) throw invalid('apis', `this service account has no access to “${stranger}”`);
  const reachable = access.filter(({ audience }) => apis?.includes(audience) ?? true);
  return scopes.map((scope) => ({ audience: audienceOf(scope, reachable), scope }));
}

function audienceOf(scope: string, reachable: CredentialSet['access']): string {
  const name = `“${scope.slice(0, LIMITS.scope)}”`;
  if (isReservedScope(scope)) throw invalid('scopes', `${name} can never be delegated`);
  const [found, second] = reachable.filter((each) => each.scope === scope);
  if (found === undefined) throw invalid('scopes', `${name} is not among the scopes of this service account`);
  if (second === undefined) return found.audience;
  throw invalid(
    'apis',
    `${name} is of ${found.audience} and of ${second.audience}: name the one that is meant`,
  );
}

import { toRequest } from '../../../components/scopes/scope-access.js';
import type { Schema } from '../../../lib/api/client.js';
import type { CredentialSet } from '../queries.js';

/** What a credential set may do with a scope of an API. */
export type Access = 'byDefault' | 'mayAsk' | 'no';

/** Whether a credential set may ask for a scope of an API, or is given it without asking. */
export function accessTo(set: CredentialSet, audience: string, scope: string): Access {
  const found = set.access.find((each) => each.audience === audience && each.scope === scope);
  if (found === undefined) return 'no';
  return found.by_default ? 'byDefault' : 'mayAsk';
}

/** The edit that gives a set a scope of an API, or takes it away. */
export function toggled(set: CredentialSet, audience: string, scope: string): Schema<'CredentialSetChanges'> {
  const others = set.access.filter((each) => each.audience !== audience || each.scope !== scope);
  const hasIt = others.length < set.access.length;
  return toRequest(hasIt ? others : [...others, { audience, scope }]);
}

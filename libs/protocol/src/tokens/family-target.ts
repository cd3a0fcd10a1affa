import { OWN_AUDIENCE, type Api } from '../api.js';
import type { Client } from '../client.js';
import { invalidGrant, invalidScope, invalidTarget } from '../errors.js';
import type { TokenTarget } from '../grants/grant.js';
import type { Parameters } from '../parameters.js';
import type { Ports } from '../ports.js';
import { parseScope } from '../scope.js';
import type { TokenFamily } from '../token-family.js';

/**
 * What a token of a family may open now: what the person allowed, less what the credential set or its API has lost
 * since, less what `scope` leaves out. The family keeps all of it: the next request may name more (RFC 6749 §6).
 *
 * @throws OAuthError invalid_scope: more than was allowed; invalid_target: another API (RFC 8707 §2.2); invalid_grant:
 * nothing is left
 */
export async function resolveFamilyTarget(
  family: TokenFamily,
  client: Client,
  params: Parameters,
  ports: Pick<Ports, 'apis'>,
): Promise<TokenTarget> {
  const identifier = family.audience.find((audience) => audience !== OWN_AUDIENCE);
  const resource = params.get('resource');
  if (resource !== undefined && resource !== identifier) {
    throw invalidTarget('resource: the person did not allow access to that API');
  }
  const asked = askedFor(family, params.get('scope'));
  const api = identifier === undefined ? undefined : await ports.apis.find(identifier);
  const held = client.access.filter(
    ({ audience, scope }) =>
      family.audience.includes(audience) &&
      asked.includes(scope) &&
      (audience === OWN_AUDIENCE || isDefined(api, scope)),
  );
  if (held.length === 0) throw invalidGrant('this credential set no longer has any of the scopes');
  const scopes = new Set(held.map(({ scope }) => scope));
  const audience = [...new Set(held.map((entry) => entry.audience))];
  const opened = api !== undefined && audience.includes(api.identifier) ? api : null;
  return { scopes: asked.filter((scope) => scopes.has(scope)), audience, api: opened };
}

function askedFor(family: TokenFamily, scope: string | undefined): readonly string[] {
  if (scope === undefined) return family.scopes;
  const asked = parseScope(scope);
  if (!asked.every((each) => family.scopes.includes(each))) {
    throw invalidScope('scope: more than the person allowed');
  }
  return asked;
}

function isDefined(api: Api | undefined, scope: string): boolean {
  return api?.scopes.some(({ name }) => name === scope) === true;
}

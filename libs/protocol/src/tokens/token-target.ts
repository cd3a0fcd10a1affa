import { OWN_AUDIENCE, type Api } from '../api.js';
import type { Client, ScopeAccess } from '../client.js';
import { invalidScope, invalidTarget } from '../errors.js';
import type { TokenTarget } from '../grants/grant.js';
import type { Parameters } from '../parameters.js';
import type { Ports } from '../ports.js';
import { parseScope } from '../scope.js';

/**
 * Resolves `scope` and `resource` against what the credential set was given (RFC 6749 §3.3, RFC 8707 §2).
 * No scope asked: the set's default scopes. No resource asked: every API that defines one of the scopes.
 *
 * @throws OAuthError invalid_scope, invalid_target
 */
export async function resolveTarget(
  client: Client,
  params: Parameters,
  ports: Pick<Ports, 'apis'>,
): Promise<TokenTarget> {
  const reachable = withinResource(client, params.get('resource'));
  const access = askedFor(reachable, params.get('scope'));
  const audience = [...new Set(access.map((entry) => entry.audience))];
  const apis = await findApis(audience, ports);
  requireOneTokenShape(apis);
  return { scopes: [...new Set(access.map((entry) => entry.scope))], audience, apis };
}

function withinResource(client: Client, resource: string | undefined): readonly ScopeAccess[] {
  if (resource === undefined) return client.access;
  if (!URL.canParse(resource) || resource.includes('#')) {
    throw invalidTarget('resource: an absolute URI without a fragment is needed');
  }
  const within = client.access.filter((entry) => entry.audience === resource);
  if (within.length === 0) throw invalidTarget('resource: this credential set has no access to that API');
  return within;
}

function askedFor(reachable: readonly ScopeAccess[], scope: string | undefined): readonly ScopeAccess[] {
  if (scope === undefined) {
    const defaults = reachable.filter((entry) => entry.byDefault);
    if (defaults.length === 0)
      throw invalidScope('scope: this credential set has no default scope; name one');
    return defaults;
  }
  const asked = new Set(parseScope(scope));
  const granted = reachable.filter((entry) => asked.has(entry.scope));
  if (new Set(granted.map((entry) => entry.scope)).size < asked.size) {
    throw invalidScope('scope: more than this credential set has; its admin can add scopes');
  }
  return granted;
}

async function findApis(audience: readonly string[], ports: Pick<Ports, 'apis'>): Promise<readonly Api[]> {
  const apis: Api[] = [];
  for (const identifier of audience) {
    if (identifier === OWN_AUDIENCE) continue;
    const api = await ports.apis.find(identifier);
    if (api === undefined) throw invalidTarget('the API of these scopes is no longer registered');
    apis.push(api);
  }
  return apis;
}

/** One token has one format and one signature; APIs that want different ones need a token each. */
function requireOneTokenShape(apis: readonly Api[]): void {
  const shapes = new Set(apis.map((api) => `${api.tokenFormat} ${api.signatureAlgorithm}`));
  if (shapes.size > 1) {
    throw invalidTarget('these scopes belong to APIs that take different tokens; ask for one with resource');
  }
}

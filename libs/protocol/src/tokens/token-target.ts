import { OWN_AUDIENCE, type Api } from '../api.js';
import type { Client, ScopeAccess } from '../client.js';
import { invalidScope, invalidTarget, type OAuthError } from '../errors.js';
import type { TokenTarget } from '../grants/grant.js';
import type { Parameters } from '../parameters.js';
import type { Ports } from '../ports.js';
import { parseScope } from '../scope.js';

/** It does not name them: what somebody sent as a scope may be a secret, and this is entered in the ledger. */
const NOT_HELD = 'scope: more than this credential set has; its admin can add scopes';

/** Characters. A JWT with more would not stay below 4 KiB, and headers of common servers and proxies end soon after. */
const LONGEST_SIGNED_SCOPE = 1800;

/**
 * Resolves `scope` and `resource` against what the credential set was given (RFC 6749 §3.3, RFC 8707 §2). A token is
 * for one API: with two audiences, each could use it at the other, with scopes that were granted for the other
 * (RFC 9068 §3). No scope asked: the set's default scopes.
 *
 * @throws OAuthError invalid_scope, invalid_target
 */
export async function resolveTarget(
  client: Client,
  params: Parameters,
  ports: Pick<Ports, 'apis'>,
): Promise<TokenTarget> {
  const access = askedFor(withinResource(client, params.get('resource')), params.get('scope'));
  const audience = [...new Set(access.map((entry) => entry.audience))];
  const [identifier, second] = audience.filter((each) => each !== OWN_AUDIENCE);
  if (second !== undefined) {
    throw invalidTarget('these scopes belong to several APIs, and a token is for one; name it with resource');
  }
  const api = identifier === undefined ? null : await findApi(identifier, ports);
  if (api !== null) requireDefined(access, api);
  const scopes = [...new Set(access.map((entry) => entry.scope))];
  requireShort(scopes, api);
  return { scopes, audience, api };
}

/** Holds what a token opens to what fits into it. @throws OAuthError invalid_scope */
export function requireShort(scopes: readonly string[], api: Api | null): void {
  if (api?.tokenFormat === 'opaque' || scopes.join(' ').length <= LONGEST_SIGNED_SCOPE) return;
  const reason = `more than ${LONGEST_SIGNED_SCOPE} characters in one signed token`;
  throw invalidScope(`scope: ${reason}; ask for fewer at once, or let the API take opaque tokens`);
}

/** What the set has of the API that `resource` names, and of this server itself. */
function withinResource(client: Client, resource: string | undefined): readonly ScopeAccess[] {
  if (resource === undefined) return client.access;
  if (!URL.canParse(resource) || resource.includes('#')) {
    throw invalidTarget('resource: an absolute URI without a fragment is needed');
  }
  if (resource === OWN_AUDIENCE || !client.access.some((entry) => entry.audience === resource)) {
    throw invalidTarget('resource: this credential set has no access to that API');
  }
  return client.access.filter(({ audience }) => audience === resource || audience === OWN_AUDIENCE);
}

function askedFor(reachable: readonly ScopeAccess[], scope: string | undefined): readonly ScopeAccess[] {
  if (scope === undefined) {
    const defaults = reachable.filter((entry) => entry.byDefault);
    if (defaults.length === 0) throw noDefault(reachable);
    return defaults;
  }
  const asked = new Set(parseScope(scope));
  const granted = reachable.filter((entry) => asked.has(entry.scope));
  const held = new Set(granted.map((entry) => entry.scope));
  if (held.size < asked.size) throw invalidScope(NOT_HELD);
  return granted;
}

function noDefault(reachable: readonly ScopeAccess[]): OAuthError {
  const cure = reachable.length === 0 ? ', nor any other; its admin can add scopes' : '; name one';
  return invalidScope(`scope: this credential set has no default scope${cure}`);
}

async function findApi(identifier: string, ports: Pick<Ports, 'apis'>): Promise<Api> {
  const api = await ports.apis.find(identifier);
  if (api === undefined) throw invalidTarget('the API of these scopes is no longer registered');
  return api;
}

/** What an API no longer defines is granted to nobody, whatever a credential set was given before. */
function requireDefined(access: readonly ScopeAccess[], api: Api): void {
  const defined = access.every(
    ({ audience, scope }) => audience !== api.identifier || api.scopes.some(({ name }) => name === scope),
  );
  if (!defined) throw invalidScope('scope: the API no longer defines one of these scopes');
}

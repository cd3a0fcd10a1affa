import {
  isScopeToken,
  MANAGEMENT_API,
  OWN_AUDIENCE,
  type Api,
  type CredentialGrantType,
  type ScopeAccess,
} from '#protocol';
import type { ApiStore } from '../ports.js';
import { invalid } from '../registration-error.js';
import { LIMITS } from '../rules/limits.js';
import { isManagementScope, isThreeLegged, OPENID_SCOPES } from '../rules/reserved-scopes.js';
import { nearestOf } from '../rules/nearest.js';
import { checkList } from '../rules/text.js';
import { warning, type Warning } from '../warnings/warning.js';

/** The scopes that an admin wants a credential set to have. */
export interface WantedAccess {
  readonly grantType: CredentialGrantType;
  readonly scopes: readonly string[];
  /** Those that a request without `scope` is given; see `resolveAccess` where left out. */
  readonly defaultScopes?: readonly string[] | undefined;
  /** Identifiers of the APIs that define the scopes; any registered one where left out. */
  readonly apis?: readonly string[] | undefined;
  /** What the set has already: such scopes stay with their API while `apis` is left out. */
  readonly held: readonly ScopeAccess[];
}

/** What a credential set is given, and what its admin should know about it. */
export interface ResolvedAccess {
  readonly access: readonly ScopeAccess[];
  readonly warnings: readonly Warning[];
}

/**
 * Finds the one API that defines each scope. A scope that no API defines is the server's own, with a warning. Defaults
 * that are left out: scopes held already keep theirs, others are given by default unless the set had chosen.
 *
 * @throws RegistrationError invalid, of `scopes`, `defaultScopes` or `apis`
 */
export async function resolveAccess(wanted: WantedAccess, apis: ApiStore): Promise<ResolvedAccess> {
  checkScopes(wanted);
  const named = wanted.apis && (await findApis(wanted.apis, apis));
  const access: ScopeAccess[] = [];
  for (const scope of wanted.scopes) {
    const audience = await audienceOf(scope, wanted, named, apis);
    access.push({ audience, scope, byDefault: isDefault(scope, wanted) });
  }
  return { access: access.sort(byAudienceAndScope), warnings: await warningsOf(access, apis) };
}

function checkScopes({ grantType, scopes, defaultScopes }: WantedAccess): void {
  checkList(scopes, 'scopes', LIMITS.scopes);
  for (const scope of scopes) {
    if (!isScopeToken(scope))
      throw invalid('scopes', `“${scope.slice(0, LIMITS.scope)}” is no scope (RFC 6749 §3.3)`);
    if (OPENID_SCOPES.includes(scope) && !isThreeLegged(grantType)) {
      throw invalid('scopes', `“${scope}” speaks of a person who signed in; nobody does in this grant`);
    }
    // Sets of this grant are never public; every other would put a person, or another client, between the two.
    if (isManagementScope(scope) && grantType !== 'client_credentials') {
      throw invalid('scopes', `“${scope}” is for client_credentials sets alone`);
    }
  }
  const stranger = checkList(defaultScopes ?? [], 'defaultScopes', LIMITS.scopes).find(
    (scope) => !scopes.includes(scope),
  );
  if (stranger !== undefined) throw invalid('defaultScopes', `“${stranger}” is not among the scopes`);
}

async function findApis(identifiers: readonly string[], apis: ApiStore): Promise<readonly Api[]> {
  checkList(identifiers, 'apis', LIMITS.apis);
  const found: Api[] = [];
  for (const identifier of identifiers) {
    const api = await apis.find(identifier);
    if (api === undefined)
      throw invalid('apis', `there is no API “${identifier.slice(0, LIMITS.identifier)}”`);
    found.push(api);
  }
  return found;
}

async function audienceOf(
  scope: string,
  { held }: WantedAccess,
  named: readonly Api[] | undefined,
  apis: ApiStore,
): Promise<string> {
  if (OPENID_SCOPES.includes(scope)) return OWN_AUDIENCE;
  if (isManagementScope(scope)) return managementApi(scope, apis);
  if (named !== undefined) return oneOfNamed(scope, named);
  const before = held.find((entry) => entry.scope === scope && entry.audience !== OWN_AUDIENCE);
  return before?.audience ?? onlyOne(scope, await apis.definingScope(scope)) ?? OWN_AUDIENCE;
}

async function managementApi(scope: string, apis: ApiStore): Promise<string> {
  const api = await apis.find(MANAGEMENT_API);
  if (api === undefined || !defines(api, scope)) throw invalid('scopes', `Legate has no scope “${scope}”`);
  return MANAGEMENT_API;
}

function oneOfNamed(scope: string, named: readonly Api[]): string {
  const audience = onlyOne(
    scope,
    named.filter((api) => defines(api, scope)),
  );
  if (audience === undefined) throw invalid('scopes', `none of the named APIs defines “${scope}”`);
  return audience;
}

function onlyOne(scope: string, defining: readonly Api[]): string | undefined {
  if (defining.length > 1) {
    const which = defining.map(({ identifier }) => identifier).join(', ');
    throw invalid('apis', `“${scope}” is defined by ${which}: name the one that is meant`);
  }
  return defining[0]?.identifier;
}

const defines = (api: Api, scope: string): boolean => api.scopes.some(({ name }) => name === scope);

function isDefault(scope: string, { defaultScopes, held }: WantedAccess): boolean {
  if (defaultScopes !== undefined) return defaultScopes.includes(scope);
  const before = held.find((entry) => entry.scope === scope);
  return before?.byDefault ?? held.every(({ byDefault }) => byDefault);
}

async function warningsOf(access: readonly ScopeAccess[], apis: ApiStore): Promise<readonly Warning[]> {
  if (access.length === 0) return [warning('no-scopes')];
  const undefinedOnes = access
    .filter(({ audience, scope }) => audience === OWN_AUDIENCE && !OPENID_SCOPES.includes(scope))
    .map(({ scope }) => scope);
  if (undefinedOnes.length === 0) return [];
  const { items } = await apis.list({ limit: LIMITS.page });
  const known = items.flatMap((api) => api.scopes.map(({ name }) => name));
  return undefinedOnes.map((scope) => undefinedWarning(scope, nearestOf(scope, known)));
}

function undefinedWarning(scope: string, near: string | undefined): Warning {
  return near === undefined
    ? warning('undefined-scope', { scope })
    : warning('misspelt-scope', { scope, near });
}

/** One order for one access, so that an edit that names the same scopes in another order changes nothing. */
function byAudienceAndScope(a: ScopeAccess, b: ScopeAccess): number {
  if (a.audience !== b.audience) return a.audience < b.audience ? -1 : 1;
  return a.scope < b.scope ? -1 : 1;
}

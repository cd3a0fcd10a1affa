import { OWN_AUDIENCE, type Api } from '../api.js';
import { claimsOfScopes, PERSON_CLAIMS } from '../claims/index.js';
import type { ScopeAccess } from '../client.js';
import type { Consent } from '../consent.js';
import type { Person } from '../people.js';
import type { Policy } from '../policy.js';
import type { AuthorizationRequest } from './authorization-request.js';
import type { ConsentItem, ConsentQuestion } from './consent-question.js';

/** What a request asks of a person, beside what they allowed this client before. */
export function createQuestion(
  request: AuthorizationRequest,
  person: Person,
  before: Consent | undefined,
  policy: Policy,
): ConsentQuestion {
  const { client, target, redirectUri } = request;
  const { host, protocol } = new URL(redirectUri);
  const lifetime = client.accessTokenLifetime ?? policy.accessTokenLifetime;
  return {
    client,
    person,
    redirectHost: host === '' ? protocol : host,
    items: accessAskedFor(request).map((access) => createItem(access, target.api, before)),
    claims: claimsAskedFor(request),
    accessTokenLifetime: Math.min(lifetime, target.api?.accessTokenLifetime ?? lifetime),
    refreshTokenLifetime: target.scopes.includes('offline_access')
      ? (client.refreshTokenLifetime ?? policy.refreshTokenLifetime)
      : null,
  };
}

/** Whether a remembered consent is the answer already: it never covers more than it names. */
export function isAnswered({ items, claims }: ConsentQuestion, before: Consent | undefined): boolean {
  return (
    items.every(({ allowedBefore }) => allowedBefore) &&
    claims.every((claim) => before?.claims.includes(claim) ?? false)
  );
}

/**
 * Whether no consent may be remembered: a public client's answer goes to the person's own device, where any app can say
 * that it is this one (RFC 8252 §8.6). What is on the web proves itself by its https address.
 */
export function isImpersonable({ client, redirectUri }: AuthorizationRequest): boolean {
  return client.authMethods.includes('none') && !redirectUri.startsWith('https:');
}

function createItem(
  { audience, scope }: ScopeAccess,
  api: Api | null,
  before: Consent | undefined,
): ConsentItem {
  const owner = audience === OWN_AUDIENCE ? null : api;
  return {
    audience,
    scope,
    api: owner === null ? null : { name: owner.name },
    description: owner?.scopes.find(({ name }) => name === scope)?.description ?? null,
    optional: scope !== 'openid',
    allowedBefore: before?.scopes.some((each) => each.audience === audience && each.scope === scope) ?? false,
  };
}

/** Every pair of audience and scope that a token for the request's target opens. */
function accessAskedFor({ client, target }: AuthorizationRequest): readonly ScopeAccess[] {
  return client.access.filter(
    ({ audience, scope }) => target.audience.includes(audience) && target.scopes.includes(scope),
  );
}

function claimsAskedFor({ claims, target }: AuthorizationRequest): readonly string[] {
  const named = new Set([...Object.keys(claims.userinfo), ...Object.keys(claims.idToken)]);
  const brought = claimsOfScopes(target.scopes);
  return PERSON_CLAIMS.filter((claim) => named.has(claim) && !brought.includes(claim));
}

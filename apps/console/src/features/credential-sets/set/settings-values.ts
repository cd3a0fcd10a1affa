import {
  toAddress,
  type AssertionValues,
} from '../../../components/credential-sets/fields/assertion-values.js';
import {
  choicesOf,
  toWire,
  type ScopeChoice,
} from '../../../components/credential-sets/fields/scope-choice.js';
import type { CredentialSet } from '../../../components/credential-sets/credential-set.js';
import type { Schema } from '../../../lib/api/client.js';
import { checkRedirectUri } from '../../../lib/redirect-uri/check-redirect-uri.js';

type Method = CredentialSet['token_endpoint_auth_methods'][number];

/** What can be changed of a set in a form, by the names of the API. */
export type SettingsValues = AssertionValues & {
  readonly name: string;
  readonly scope: readonly ScopeChoice[];
  /** Names; all of them where a request without scope gets everything. */
  readonly default_scope: readonly string[];
  readonly redirect_uris: readonly string[];
  readonly post_logout_redirect_uris: readonly string[];
  readonly require_pkce: boolean;
  readonly token_endpoint_auth_methods: readonly Method[];
  readonly allow_token_endpoint_audience: boolean;
  readonly access_token_lifetime: number | null;
  readonly refresh_token_lifetime: number | null;
  readonly refresh_token_idle_lifetime: number | null;
};

/** The values of a set as it stands. */
export const valuesOf = (set: CredentialSet, apis: readonly Schema<'Api'>[]): SettingsValues => ({
  name: set.name,
  scope: choicesOf(set.access, apis),
  default_scope: set.access.filter(({ by_default: isDefault }) => isDefault).map(({ scope }) => scope),
  redirect_uris: set.redirect_uris,
  post_logout_redirect_uris: set.post_logout_redirect_uris,
  require_pkce: set.require_pkce,
  token_endpoint_auth_methods: set.token_endpoint_auth_methods,
  jwks_uri: set.jwks_uri ?? '',
  allow_token_endpoint_audience: set.allow_token_endpoint_audience,
  assertion_audiences: [...set.assertion_audiences],
  require_jti: set.require_jti,
  access_token_lifetime: set.access_token_lifetime,
  refresh_token_lifetime: set.refresh_token_lifetime,
  refresh_token_idle_lifetime: set.refresh_token_idle_lifetime,
});

/** Whether the server would take the redirect URIs: it wants one, and each as it has to be. */
export const hasGoodUris = (set: CredentialSet, { redirect_uris }: SettingsValues): boolean => {
  const uris = withoutEmpty(redirect_uris);
  if (set.grant_type !== 'authorization_code') return true;
  return uris.length > 0 && uris.every((uri) => checkRedirectUri(uri) === undefined);
};

/** The ways to prove itself that a set may choose from: none where there is no choice. */
export function methodsFor({ grant_type, token_endpoint_auth_methods: methods }: CredentialSet): Method[] {
  const hasOneWay = isServiceAccount({ grant_type }) || methods.length === 0 || methods.includes('none');
  return hasOneWay ? [] : ['client_secret_basic', 'client_secret_post', 'private_key_jwt'];
}

/** Whether sets of this grant prove themselves by assertions alone (RFC 7523 §2.1). */
export const isServiceAccount = ({ grant_type }: Pick<CredentialSet, 'grant_type'>): boolean =>
  grant_type === 'urn:ietf:params:oauth:grant-type:jwt-bearer';

/** What the API is told: members that a grant has no use for are left out. */
export function toChanges(values: SettingsValues, set: CredentialSet): Schema<'CredentialSetChanges'> {
  const { scope, apis } = toWire(values.scope);
  const names = scope.split(' ');
  return {
    name: values.name.trim(),
    scope,
    ...(apis === undefined ? {} : { apis }),
    default_scope: values.default_scope.filter((each) => names.includes(each)).join(' '),
    access_token_lifetime: values.access_token_lifetime,
    ...proofOf(values, set),
    ...(set.grant_type === 'authorization_code' ? peopleOf(values) : {}),
  };
}

/** What is for keys alone goes away with them, as the server wants it. */
function proofOf(values: SettingsValues, set: CredentialSet): Schema<'CredentialSetChanges'> {
  const { jwks_uri, assertion_audiences, require_jti } = values;
  if (isServiceAccount(set)) return { jwks_uri: toAddress(jwks_uri), assertion_audiences, require_jti };
  if (methodsFor(set).length === 0) return {};
  const methods = values.token_endpoint_auth_methods;
  const signs = methods.includes('private_key_jwt');
  return {
    token_endpoint_auth_methods: [...methods],
    jwks_uri: signs ? toAddress(jwks_uri) : null,
    allow_token_endpoint_audience: signs && values.allow_token_endpoint_audience,
  };
}

const peopleOf = (values: SettingsValues): Schema<'CredentialSetChanges'> => ({
  redirect_uris: withoutEmpty(values.redirect_uris),
  post_logout_redirect_uris: withoutEmpty(values.post_logout_redirect_uris),
  require_pkce: values.require_pkce,
  refresh_token_lifetime: values.refresh_token_lifetime,
  refresh_token_idle_lifetime: values.refresh_token_idle_lifetime,
});

const withoutEmpty = (uris: readonly string[]): string[] => uris.filter((uri) => uri !== '');

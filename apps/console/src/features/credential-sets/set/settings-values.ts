import {
  choicesOf,
  toWire,
  type ScopeChoice,
} from '../../../components/credential-sets/fields/scope-choice.js';
import type { CredentialSet } from '../../../components/credential-sets/credential-set.js';
import type { Schema } from '../../../lib/api/client.js';
import { checkRedirectUri } from '../../../lib/redirect-uri/check-redirect-uri.js';

/** What can be changed of a set in a form. */
export interface SettingsValues {
  readonly name: string;
  readonly scopes: readonly ScopeChoice[];
  /** Names; all of them where a request without scope gets everything. */
  readonly defaultScopes: readonly string[];
  readonly redirectUris: readonly string[];
  readonly postLogoutRedirectUris: readonly string[];
  readonly requirePkce: boolean;
  readonly accessTokenLifetime: number | null;
  readonly refreshTokenLifetime: number | null;
  readonly refreshTokenIdleLifetime: number | null;
}

/** The values of a set as it stands. */
export const valuesOf = (set: CredentialSet, apis: readonly Schema<'Api'>[]): SettingsValues => ({
  name: set.name,
  scopes: choicesOf(set.access, apis),
  defaultScopes: set.access.filter(({ by_default: isDefault }) => isDefault).map(({ scope }) => scope),
  redirectUris: set.redirect_uris,
  postLogoutRedirectUris: set.post_logout_redirect_uris,
  requirePkce: set.require_pkce,
  accessTokenLifetime: set.access_token_lifetime,
  refreshTokenLifetime: set.refresh_token_lifetime,
  refreshTokenIdleLifetime: set.refresh_token_idle_lifetime,
});

/** Whether two forms say the same. */
export const isSame = (one: SettingsValues, other: SettingsValues): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** Whether the server would take the redirect URIs: it wants one, and each as it has to be. */
export const hasGoodUris = (set: CredentialSet, { redirectUris }: SettingsValues): boolean => {
  const uris = withoutEmpty(redirectUris);
  if (set.grant_type !== 'authorization_code') return true;
  return uris.length > 0 && uris.every((uri) => checkRedirectUri(uri) === undefined);
};

/** What the API is told: members that a grant has no use for are left out. */
export function changesOf(set: CredentialSet, values: SettingsValues): Schema<'CredentialSetChanges'> {
  const { scope, apis } = toWire(values.scopes);
  const names = scope.split(' ');
  return {
    name: values.name.trim(),
    scope,
    ...(apis === undefined ? {} : { apis }),
    default_scope: values.defaultScopes.filter((each) => names.includes(each)).join(' '),
    access_token_lifetime: values.accessTokenLifetime,
    ...(set.grant_type === 'authorization_code'
      ? {
          redirect_uris: withoutEmpty(values.redirectUris),
          post_logout_redirect_uris: withoutEmpty(values.postLogoutRedirectUris),
          require_pkce: values.requirePkce,
          refresh_token_lifetime: values.refreshTokenLifetime,
          refresh_token_idle_lifetime: values.refreshTokenIdleLifetime,
        }
      : {}),
  };
}

const withoutEmpty = (uris: readonly string[]): string[] => uris.filter((uri) => uri !== '');

import {
  toAddress,
  type AssertionValues,
} from '../../../components/credential-sets/fields/assertion-values.js';
import { fromKey, toKey, toRequest } from '../../../components/scopes/scope-access.js';
import type { Schema } from '../../../lib/api/client.js';
import type { ServiceAccount } from '../queries.js';

/** What of a service account can be edited. */
export type SettingsValues = AssertionValues & {
  readonly name: string;
  readonly scope: string[];
  /** Seconds; null: as the server has it. */
  readonly access_token_lifetime: number | null;
};

/** The settings as they are now. */
export const settingsOf = (account: ServiceAccount): SettingsValues => ({
  name: account.name,
  scope: account.access.map(toKey),
  jwks_uri: account.jwks_uri ?? '',
  assertion_audiences: [...account.assertion_audiences],
  require_jti: account.require_jti,
  access_token_lifetime: account.access_token_lifetime,
});

/** An edit as the API takes it. Scopes are named only where they change: those held stay with their API. */
export function toChanges(values: SettingsValues, from: ServiceAccount): Schema<'CredentialSetChanges'> {
  const { name, scope, jwks_uri, assertion_audiences, require_jti, access_token_lifetime } = values;
  const held = from.access.map(toKey);
  const isSame = held.length === scope.length && held.every((key) => scope.includes(key));
  return {
    name: name.trim(),
    jwks_uri: toAddress(jwks_uri),
    assertion_audiences,
    require_jti,
    access_token_lifetime,
    ...(isSame ? {} : toRequest(scope.map(fromKey))),
  };
}

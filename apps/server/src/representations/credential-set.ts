import type { CreatedCredentialSet, CredentialSet } from '#client-registration';
import type { ScopeAccess } from '#protocol';
import { keyToWire, secretToWire } from './credential.js';
import { formatInstant } from './instant.js';

/** A credential set in the words of the wire, judged at `now` (milliseconds). Holds no secret and no hash. */
export function credentialSetToWire(set: CredentialSet, now: number) {
  return {
    client_id: set.clientId,
    application_id: set.application.id,
    application_name: set.application.name,
    name: set.name,
    grant_type: set.grantType,
    status: set.status,
    scope: scopesOf(set),
    default_scope: scopesOf(set, (access) => access.byDefault),
    access: set.access.map(({ audience, scope, byDefault }) => ({
      audience,
      scope,
      by_default: byDefault,
    })),
    token_endpoint_auth_methods: set.authMethods,
    redirect_uris: set.redirectUris,
    access_token_lifetime: set.accessTokenLifetime,
    secrets: set.secrets.map((secret) => secretToWire(secret, set, now)),
    keys: set.keys.map((key) => keyToWire(key, set, now)),
    created_at: formatInstant(set.createdAt),
    updated_at: formatInstant(set.updatedAt),
    version: set.version,
  };
}

/** A new set in the words of the wire, with the only showing of its secret. */
export function createdCredentialSetToWire({ set, secret, warnings }: CreatedCredentialSet, now: number) {
  const shown = secret === null ? {} : { secret_id: secret.id, client_secret: secret.value };
  return { ...credentialSetToWire(set, now), ...shown, warnings };
}

/** The scopes of a set, each once, separated by spaces. */
export function scopesOf(set: CredentialSet, which: (access: ScopeAccess) => boolean = () => true): string {
  return [...new Set(set.access.filter(which).map(({ scope }) => scope))].join(' ');
}

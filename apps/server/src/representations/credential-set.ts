import type { CreatedCredentialSet, CredentialSet } from '#client-registration';
import type { ClientCredential, ClientKey, ClientSecret, ScopeAccess } from '#protocol';
import { formatInstant } from './instant.js';

/** A credential set in the words of the wire. Holds no secret and no hash. */
export function credentialSetToWire(set: CredentialSet) {
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
      api: audience,
      scope,
      by_default: byDefault,
    })),
    token_endpoint_auth_methods: set.authMethods,
    redirect_uris: set.redirectUris,
    access_token_lifetime: set.accessTokenLifetime,
    secrets: set.secrets.map(secretToWire),
    keys: set.keys.map(keyToWire),
    created_at: formatInstant(set.createdAt),
    updated_at: formatInstant(set.updatedAt),
    version: set.version,
  };
}

/** A new set in the words of the wire, with the only showing of its secret. */
export function createdCredentialSetToWire({ set, secret, warnings }: CreatedCredentialSet) {
  const shown = secret === null ? {} : { secret_id: secret.id, client_secret: secret.value };
  return { ...credentialSetToWire(set), ...shown, warnings };
}

/** One secret in the words of the wire; its value and its hash stay out. */
export function secretToWire(secret: ClientSecret) {
  return { ...credentialToWire(secret), last4: secret.last4 };
}

/** One public key in the words of the wire. */
export function keyToWire(key: ClientKey) {
  return { ...credentialToWire(key), kid: key.kid, algorithm: key.algorithm, public_jwk: key.publicJwk };
}

/** The scopes of a set, each once, separated by spaces. */
export function scopesOf(set: CredentialSet, which: (access: ScopeAccess) => boolean = () => true): string {
  return [...new Set(set.access.filter(which).map(({ scope }) => scope))].join(' ');
}

function credentialToWire(credential: ClientCredential) {
  return {
    id: credential.id,
    name: credential.name,
    status: credential.status,
    created_at: formatInstant(credential.createdAt),
    expires_at: formatInstant(credential.expiresAt),
    expires_after_use_of: credential.expiresAfterUseOf,
    first_used_at: formatInstant(credential.firstUsedAt),
    last_used_at: formatInstant(credential.lastUsedAt),
    last_used_ip: credential.lastUsedIp,
    uses: credential.uses,
  };
}

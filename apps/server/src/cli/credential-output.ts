import type { CreatedCredentialSet, CredentialSet } from '#client-registration';
import type { ClientCredential, ClientKey, ClientSecret } from '#protocol';
import { iso, lines, table, type Output } from './output.js';

/** A credential set in the words of the wire. Holds no secret and no hash. */
export function credentialSetToWire(set: CredentialSet): Record<string, unknown> {
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
    created_at: iso(set.createdAt),
    updated_at: iso(set.updatedAt),
    version: set.version,
  };
}

/** A credential set for people: its own lines, then its secrets and keys. */
export function credentialSetText(set: CredentialSet): string {
  const own = lines({
    client_id: set.clientId,
    application: `${set.application.name} (${set.application.id})`,
    name: set.name,
    grant_type: set.grantType,
    status: set.status,
    scopes: scopesOf(set) || 'none',
    'default scopes': scopesOf(set, (access) => access.byDefault) || 'none',
    authentication: set.authMethods.join(', '),
    redirects: set.redirectUris.join(' ') || null,
    lifetime: set.accessTokenLifetime === null ? null : `${set.accessTokenLifetime} s`,
    created: iso(set.createdAt),
  });
  const credentials = [...set.secrets, ...set.keys];
  return credentials.length === 0 ? own : `${own}\n\n${credentialTable(credentials)}`;
}

/** A new set, with the only showing of its secret. */
export function showCreated({ set, secret, warnings }: CreatedCredentialSet): Output {
  const text = [
    credentialSetText(set),
    ...(secret === null
      ? []
      : ['', `client_secret  ${secret.value}`, 'The secret is shown once: keep it now.']),
    ...warnings.map((warning) => `warning: ${warning}`),
  ];
  return {
    json: {
      ...credentialSetToWire(set),
      ...(secret === null ? {} : { secret_id: secret.id, client_secret: secret.value }),
      warnings,
    },
    text: text.join('\n'),
  };
}

/** Secrets and keys side by side: which is used, and until when. */
export function credentialTable(credentials: readonly (ClientSecret | ClientKey)[]): string {
  return table(
    ['ID', 'NAME', 'ENDS IN', 'STATUS', 'EXPIRES', 'LAST USED', 'USES'],
    credentials.map((each) => [
      each.id,
      each.name,
      'last4' in each ? each.last4 : each.kid,
      each.status,
      expiryOf(each),
      iso(each.lastUsedAt) ?? 'never',
      String(each.uses),
    ]),
  );
}

/** One secret in the words of the wire; its value and its hash stay out. */
export function secretToWire(secret: ClientSecret): Record<string, unknown> {
  return { ...credentialToWire(secret), last4: secret.last4 };
}

/** The scopes of a set, each once, separated by spaces. */
export function scopesOf(set: CredentialSet, which: (access: Access) => boolean = () => true): string {
  return [...new Set(set.access.filter(which).map(({ scope }) => scope))].join(' ');
}

type Access = CredentialSet['access'][number];

function keyToWire(key: ClientKey): Record<string, unknown> {
  return { ...credentialToWire(key), kid: key.kid, algorithm: key.algorithm, public_jwk: key.publicJwk };
}

function credentialToWire(credential: ClientCredential): Record<string, unknown> {
  return {
    id: credential.id,
    name: credential.name,
    status: credential.status,
    created_at: iso(credential.createdAt),
    expires_at: iso(credential.expiresAt),
    expires_after_use_of: credential.expiresAfterUseOf,
    first_used_at: iso(credential.firstUsedAt),
    last_used_at: iso(credential.lastUsedAt),
    last_used_ip: credential.lastUsedIp,
    uses: credential.uses,
  };
}

function expiryOf({ expiresAt, expiresAfterUseOf }: ClientCredential): string {
  if (expiresAfterUseOf !== null) return `24 h after first use of ${expiresAfterUseOf}`;
  return iso(expiresAt) ?? 'never';
}

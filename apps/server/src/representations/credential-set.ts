import { standingWarnings, type CreatedCredentialSet, type CredentialSet } from '#client-registration';
import { JWT_BEARER, serviceAccountEmail, type ScopeAccess } from '#protocol';
import { consumerKeyToWire, keyToWire, secretToWire, trustedIssuerToWire } from './credential.js';
import { formatInstant } from './instant.js';

/**
 * A credential set of this `issuer` in the words of the wire, judged at `now` (milliseconds). Holds no secret and no
 * hash.
 */
export function credentialSetToWire(set: CredentialSet, issuer: string, now: number) {
  return {
    client_id: set.clientId,
    application_id: set.application.id,
    application_name: set.application.name,
    name: set.name,
    grant_type: set.grantType,
    client_email: clientEmail(set, issuer),
    status: set.status,
    scope: scopesOf(set),
    default_scope: scopesOf(set, (access) => access.byDefault),
    access: set.access.map(({ audience, scope, byDefault }) => ({
      audience,
      scope,
      by_default: byDefault,
    })),
    token_endpoint_auth_methods: set.authMethods,
    access_token_lifetime: set.accessTokenLifetime,
    ...threeLegsToWire(set),
    assertion_audiences: set.assertionAudiences,
    require_jti: set.requireJti,
    jwks_uri: set.jwksUri,
    allow_token_endpoint_audience: set.allowTokenEndpointAudience,
    warnings: standingWarnings(set, issuer, now),
    secrets: set.secrets.map((secret) => secretToWire(secret, set, now)),
    keys: set.keys.map((key) => keyToWire(key, set, now)),
    trusted_issuers: set.trustedIssuers.map((trust) => trustedIssuerToWire(trust, set, now)),
    consumer_keys: set.consumerKeys.map((key) => consumerKeyToWire(key, set, now)),
    created_at: formatInstant(set.createdAt),
    updated_at: formatInstant(set.updatedAt),
    version: set.version,
  };
}

/** What a set says about the people who sign in, in the words of OpenID Connect Dynamic Client Registration §2. */
function threeLegsToWire(set: CredentialSet) {
  return {
    redirect_uris: set.redirectUris,
    require_pkce: set.requirePkce,
    subject_type: set.subjectType,
    id_token_signed_response_alg: set.idTokenAlgorithm,
    userinfo_signed_response_alg: set.userinfoAlgorithm,
    post_logout_redirect_uris: set.postLogoutRedirectUris,
    backchannel_logout_uri: set.backchannelLogoutUri,
    refresh_token_lifetime: set.refreshTokenLifetime,
    refresh_token_idle_lifetime: set.refreshTokenIdleLifetime,
  };
}

/** A new set in the words of the wire, with the only showing of its secret. */
export function createdCredentialSetToWire(created: CreatedCredentialSet, issuer: string, now: number) {
  const { set, secret, consumer, warnings } = created;
  const shown = {
    ...(secret === null ? {} : { secret_id: secret.id, client_secret: secret.value }),
    ...(consumer === null ? {} : { consumer_key: consumer.key, consumer_secret: consumer.secret }),
  };
  const wire = credentialSetToWire(set, issuer, now);
  return { ...wire, ...shown, warnings: [...wire.warnings, ...warnings] };
}

/** The address by which a service account calls itself; null for every other set. */
export function clientEmail({ clientId, grantType }: CredentialSet, issuer: string): string | null {
  return grantType === JWT_BEARER ? serviceAccountEmail(clientId, issuer) : null;
}

/** The scopes of a set, each once, separated by spaces. */
export function scopesOf(set: CredentialSet, which: (access: ScopeAccess) => boolean = () => true): string {
  return [...new Set(set.access.filter(which).map(({ scope }) => scope))].join(' ');
}

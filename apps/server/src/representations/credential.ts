import {
  isSafeToRetire,
  type CreatedConsumerKey,
  type CreatedSecret,
  type CredentialSet,
  type GeneratedKey,
  type RotatedSecret,
} from '#client-registration';
import {
  thumbprintOf,
  type ClientCredential,
  type ClientKey,
  type ClientSecret,
  type TrustedIssuer,
  type ConsumerKey,
} from '#protocol';
import { formatInstant } from './instant.js';

/** A secret of a set in the words of the wire, judged at `now` (milliseconds). Its value and its hash stay out. */
export function secretToWire(secret: ClientSecret, set: CredentialSet, now: number) {
  return { ...credentialToWire(secret, set, now), last4: secret.last4 };
}

/** A new secret in the words of the wire, with the only showing of its value. */
export function createdSecretToWire({ secret, value }: CreatedSecret, set: CredentialSet, now: number) {
  return { client_id: set.clientId, ...secretToWire(secret, set, now), client_secret: value };
}

/** A rotated secret in the words of the wire: the new one, and the one it follows. */
export function rotatedSecretToWire(rotated: RotatedSecret, set: CredentialSet, now: number) {
  return { ...createdSecretToWire(rotated, set, now), previous: secretToWire(rotated.previous, set, now) };
}

/** A public key of a set in the words of the wire, judged at `now` (milliseconds). */
export function keyToWire(key: ClientKey, set: CredentialSet, now: number) {
  const { kid, algorithm, publicJwk } = key;
  const thumbprint = thumbprintOf(publicJwk);
  return { ...credentialToWire(key, set, now), kid, thumbprint, algorithm, public_jwk: publicJwk };
}

/** A new key in the words of the wire. */
export function createdKeyToWire(key: ClientKey, set: CredentialSet, now: number) {
  return { client_id: set.clientId, ...keyToWire(key, set, now) };
}

/** A generated key in the words of the wire, with the only showing of its private half: its file has a JSON form. */
export function generatedKeyToWire({ key, set, file }: GeneratedKey, now: number) {
  return { ...createdKeyToWire(key, set, now), key_file: JSON.parse(file.text) as object };
}

/** A trust of a service account in the words of the wire, judged at `now` (milliseconds). */
export function trustedIssuerToWire(trust: TrustedIssuer, set: CredentialSet, now: number) {
  const { issuer, jwksUri, audience, conditions, singleUse } = trust;
  return {
    ...credentialToWire(trust, set, now),
    ...{ issuer, jwks_uri: jwksUri, audience, conditions, single_use: singleUse },
  };
}

/** A new trust in the words of the wire. */
export function createdTrustedIssuerToWire(trust: TrustedIssuer, set: CredentialSet, now: number) {
  return { client_id: set.clientId, ...trustedIssuerToWire(trust, set, now) };
}

/** A consumer key of a set in the words of the wire, judged at `now` (milliseconds). Its secret stays out. */
export function consumerKeyToWire(key: ConsumerKey, set: CredentialSet, now: number) {
  const { consumerKey, signatureMethods } = key;
  return {
    ...credentialToWire(key, set, now),
    consumer_key: consumerKey,
    signature_methods: signatureMethods,
  };
}

/** A new consumer key in the words of the wire, with the only showing of a secret that was made here. */
export function createdConsumerKeyToWire(
  { key, secret, isNew, warnings }: CreatedConsumerKey,
  set: CredentialSet,
  now: number,
) {
  const wire = { client_id: set.clientId, ...consumerKeyToWire(key, set, now) };
  return { ...wire, ...(isNew ? { consumer_secret: secret } : {}), warnings };
}

function credentialToWire(credential: ClientCredential, set: CredentialSet, now: number) {
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
    safe_to_retire: isSafeToRetire(credential, set, now),
  };
}

import type {
  ClientCredential,
  ClientKey,
  ClientSecret,
  ConsumerKey,
  Delegation,
  TrustedIssuer,
} from '#protocol';
import { usesKey } from '../credential-sets/auth-methods.js';
import type { CredentialSet } from '../credential-sets/credential-set.js';

/** A credential set as the ledger may show it, in the names of the API: no secret, and no hash of one. */
export function viewOfSet(set: CredentialSet): object {
  return {
    name: set.name,
    grantType: set.grantType,
    status: set.status,
    tokenEndpointAuthMethods: set.authMethods,
    access: set.access,
    accessTokenLifetime: set.accessTokenLifetime,
    ...(set.grantType === 'authorization_code' ? viewOfThreeLegs(set) : {}),
    ...(usesKey(set.grantType, set.authMethods) ? viewOfAssertionSettings(set) : {}),
  };
}

function viewOfAssertionSettings(set: CredentialSet): object {
  const { assertionAudiences, requireJti, jwksUri, allowTokenEndpointAudience } = set;
  return { assertionAudiences, requireJti, jwksUri, allowTokenEndpointAudience };
}

function viewOfThreeLegs(set: CredentialSet): object {
  const { redirectUris, requirePkce, subjectType, idTokenAlgorithm, userinfoAlgorithm } = set;
  const { postLogoutRedirectUris, backchannelLogoutUri } = set;
  const { refreshTokenLifetime, refreshTokenIdleLifetime } = set;
  return {
    ...{ redirectUris, requirePkce, subjectType, idTokenAlgorithm, userinfoAlgorithm },
    ...{ postLogoutRedirectUris, backchannelLogoutUri, refreshTokenLifetime, refreshTokenIdleLifetime },
  };
}

/** A secret as the ledger may show it: neither its hash nor a part of it. */
export function viewOfSecret(secret: ClientSecret): object {
  return viewOfCredential(secret);
}

/** A public key as the ledger shows it: in full, so that an auditor can verify what it signed. */
export function viewOfKey(key: ClientKey): object {
  return { ...viewOfCredential(key), kid: key.kid, algorithm: key.algorithm, publicJwk: key.publicJwk };
}

/** What a service account trusts of an issuer, as the ledger shows it: in full. */
export function viewOfTrustedIssuer(trust: TrustedIssuer): object {
  const { issuer, jwksUri, audience, conditions, singleUse } = trust;
  return { ...viewOfCredential(trust), issuer, jwksUri, audience, conditions, singleUse };
}

/** A delegation as the ledger shows it. */
export function viewOfDelegation(delegation: Delegation): object {
  const { subjects, access, reason, expiresAt, needsApproval } = delegation;
  const { approvedAt, approvedBy, removedAt, removedBy } = delegation;
  return { subjects, access, reason, expiresAt, needsApproval, approvedAt, approvedBy, removedAt, removedBy };
}

/** A consumer key as the ledger may show it: without its secret, and how weak that is. */
export function viewOfConsumerKey(key: ConsumerKey): object {
  const { consumerKey, signatureMethods } = key;
  return { ...viewOfCredential(key), consumerKey, signatureMethods };
}

function viewOfCredential({ id, name, status, expiresAt, expiresAfterUseOf }: ClientCredential): object {
  return { id, name, status, expiresAt, expiresAfterUseOf };
}

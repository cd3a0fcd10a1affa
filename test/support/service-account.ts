import { SignJWT, type JWTPayload } from 'jose';
import type { MadeCredentialSet, TokenAnswer } from './admin.js';
import { FRIENDS, type Billing } from './billing.js';
import { createClientKey, type ClientKeyPair } from './client-key.js';
import { postForm, type Answer } from './http.js';

/** The value of `grant_type` (RFC 7523 §2.1). */
export const JWT_BEARER = 'urn:ietf:params:oauth:grant-type:jwt-bearer';

/** A service account of Billing, and the key it signs with. */
export interface ServiceAccount {
  readonly set: MadeCredentialSet;
  readonly key: ClientKeyPair;
  readonly issuer: string;
}

/** One more service account of Billing. It may ask for `view_friends` and `edit_friends`, by default for the first. */
export async function createServiceAccount(
  { admin, application, site }: Billing,
  more: Readonly<Record<string, unknown>> = {},
): Promise<ServiceAccount> {
  const key = await createClientKey();
  const set = await admin.credentialSet(application, {
    ...{ grant_type: 'jwt-bearer', public_key: key.pem },
    ...{ scope: 'view_friends edit_friends', default_scope: 'view_friends' },
    ...more,
  });
  return { set, key, issuer: site.issuer };
}

/** An assertion that is good for a minute, unless its claims say otherwise; undefined leaves one out. */
export function signGrant(
  { set, key, issuer }: ServiceAccount,
  claims: JWTPayload = {},
  header: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  const now = Math.floor(Date.now() / 1000);
  return new SignJWT({ iss: set.client_id, aud: `${issuer}/oauth/token`, iat: now, exp: now + 60, ...claims })
    .setProtectedHeader({ alg: key.algorithm, ...header })
    .sign(key.privateKey);
}

/** A token request by an assertion with these claims (RFC 7523 §2.1). */
export async function askByGrant(
  url: string,
  account: ServiceAccount,
  claims: JWTPayload = {},
  params: Readonly<Record<string, string>> = {},
): Promise<Answer<TokenAnswer>> {
  const assertion = await signGrant(account, claims);
  return postForm(`${url}/oauth/token`, { grant_type: JWT_BEARER, assertion, ...params });
}

/** A delegation as the management API answers it. */
export interface MadeDelegation {
  readonly id: string;
  readonly state: string;
  readonly [member: string]: unknown;
}

/** The body that delegates `view_friends` for all of example.com to a service account, for an hour. */
export const aDelegationOf = ({ set }: ServiceAccount, more: Readonly<Record<string, unknown>> = {}) => ({
  client_id: set.client_id,
  subjects: ['@example.com'],
  scope: 'view_friends',
  apis: [FRIENDS],
  expires_at: new Date(Date.now() + 3_600_000).toISOString(),
  reason: 'the calendar shows friends',
  ...more,
});

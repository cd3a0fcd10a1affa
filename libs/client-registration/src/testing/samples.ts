import type {
  ClientKey,
  ClientSecret,
  ConsumerKey,
  Delegation,
  ExchangeRule,
  TrustedIssuer,
} from '#protocol';
import type { Application } from '../applications/application.js';
import type { CredentialSet } from '../credential-sets/credential-set.js';
import { USUAL_ASSERTION_SETTINGS } from '../credential-sets/assertion-settings.js';
import { USUAL_THREE_LEGS } from '../credential-sets/three-legs.js';
import type { RegisteredApi } from '../apis/registered-api.js';
import type { ServerAddresses } from '../ports.js';

/** The time at which samples were made: 2026-01-01T00:00:00Z. */
export const SAMPLE_TIME = Date.UTC(2026, 0, 1);

/** Where a server whose issuer is https://id.example is reached. */
export const SAMPLE_ADDRESSES: ServerAddresses = {
  authorizationEndpoint: 'https://id.example/oauth/auth',
  tokenEndpoint: 'https://id.example/oauth/token',
  certificates: 'https://id.example/oauth/certs',
};

/** An application, with the changes a test needs. */
export function sampleApplication(changes: Partial<Application> = {}): Application {
  return {
    id: 'app_billing',
    name: 'Billing',
    description: 'Sends invoices',
    owner: 'Accounting',
    contacts: ['billing@example.com'],
    logoUri: null,
    createdAt: SAMPLE_TIME,
    updatedAt: SAMPLE_TIME,
    version: 1,
    ...changes,
  };
}

/** An API with two scopes, with the changes a test needs. */
export function sampleApi(changes: Partial<RegisteredApi> = {}): RegisteredApi {
  return {
    identifier: 'https://friends.example',
    name: 'Friends',
    scopes: [
      { name: 'view_friends', description: 'See friends' },
      { name: 'add_friends', description: 'Make friends' },
    ],
    tokenFormat: 'jwt',
    signatureAlgorithm: 'ES256',
    accessTokenLifetime: 600,
    applicationId: null,
    builtIn: false,
    createdAt: SAMPLE_TIME,
    updatedAt: SAMPLE_TIME,
    version: 1,
    ...changes,
  };
}

const UNUSED = {
  status: 'enabled',
  createdAt: SAMPLE_TIME,
  expiresAt: null,
  firstUsedAt: null,
  lastUsedAt: null,
  lastUsedIp: null,
  uses: 0,
  expiresAfterUseOf: null,
} as const;

/** A secret that was never used, with the changes a test needs. */
export function sampleSecret(changes: Partial<ClientSecret> = {}): ClientSecret {
  return { id: 'sec_first', name: 'first', hash: 'ab'.repeat(32), last4: 'wxyz', ...UNUSED, ...changes };
}

/** A public key that was never used, with the changes a test needs. */
export function sampleKey(changes: Partial<ClientKey> = {}): ClientKey {
  const publicJwk = { kty: 'OKP', crv: 'Ed25519', x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo' };
  return { id: 'key_first', name: 'first', kid: 'k1', algorithm: 'EdDSA', publicJwk, ...UNUSED, ...changes };
}

/** A trust that was never used, with the changes a test needs. */
export function sampleTrustedIssuer(changes: Partial<TrustedIssuer> = {}): TrustedIssuer {
  return {
    ...{ id: 'tru_first', name: 'first', issuer: 'https://issuer.example', jwksUri: null },
    ...{ audience: 'https://id.example', singleUse: true },
    conditions: [{ claim: 'sub', match: 'exact', value: 'repo:acme/billing' }],
    ...UNUSED,
    ...changes,
  };
}

/** A consumer key that was never used, with the changes a test needs. */
export function sampleConsumerKey(changes: Partial<ConsumerKey> = {}): ConsumerKey {
  return {
    id: 'con_first',
    name: 'first',
    consumerKey: 'old-system',
    signatureMethods: ['HMAC-SHA256'],
    ...UNUSED,
    ...changes,
  };
}

/** A client_credentials set of the sample application, with the changes a test needs. */
export function sampleCredentialSet(changes: Partial<CredentialSet> = {}): CredentialSet {
  return {
    clientId: 'cc_Billing000000000000000',
    grantType: 'client_credentials',
    application: { id: 'app_billing', name: 'Billing' },
    status: 'enabled',
    authMethods: ['client_secret_basic', 'client_secret_post'],
    secrets: [],
    keys: [],
    trustedIssuers: [],
    consumerKeys: [],
    access: [],
    accessTokenLifetime: null,
    name: 'Nightly run',
    ...USUAL_THREE_LEGS,
    ...USUAL_ASSERTION_SETTINGS,
    createdAt: SAMPLE_TIME,
    updatedAt: SAMPLE_TIME,
    version: 1,
    ...changes,
  };
}

/** A service account of the sample application, with the changes a test needs. */
export function sampleServiceAccount(changes: Partial<CredentialSet> = {}): CredentialSet {
  return sampleCredentialSet({
    clientId: 'sa_Billing000000000000000',
    grantType: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
    authMethods: ['private_key_jwt'],
    access: [
      { audience: 'https://friends.example', scope: 'add_friends', byDefault: false },
      { audience: 'https://friends.example', scope: 'view_friends', byDefault: true },
    ],
    ...changes,
  });
}

/** A delegation to the sample service account that is in force, with the changes a test needs. */
export function sampleDelegation(changes: Partial<Delegation> = {}): Delegation {
  return {
    id: 'dlg_invoices',
    clientId: 'sa_Billing000000000000000',
    subjects: ['ada@example.com', '@billing.example'],
    access: [{ audience: 'https://friends.example', scope: 'view_friends' }],
    reason: 'invoices go to friends',
    expiresAt: SAMPLE_TIME + 86_400_000,
    createdAt: SAMPLE_TIME,
    createdBy: 'acc_root',
    needsApproval: false,
    ...{ approvedAt: null, approvedBy: null, removedAt: null, removedBy: null },
    ...changes,
  };
}

/** A rule by which a set of the sample application may exchange tokens, with the changes a test needs. */
export function sampleExchangeRule(changes: Partial<ExchangeRule> = {}): ExchangeRule {
  return {
    id: 'exr_first',
    clientId: 'tx_Friends000000000000000',
    fromAudience: 'https://friends.example',
    toAudience: 'https://photos.example',
    scopes: ['view_photos'],
    reason: 'Friends shows photos',
    expiresAt: null,
    createdAt: SAMPLE_TIME,
    createdBy: 'operator',
    removedAt: null,
    removedBy: null,
    ...changes,
  };
}

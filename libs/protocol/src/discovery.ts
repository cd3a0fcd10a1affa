import { ACR_VALUES } from './acr.js';
import { PROMPTS, RESPONSE_MODES } from './authorize/authorization-request.js';
import { CLAIM_SCOPES, PERSON_CLAIMS } from './claims/index.js';
import { SIGNATURE_ALGORITHMS, SUBJECT_TYPES } from './client.js';
import type { ClientAuthMethod } from './client-auth/client-auth-method.js';
import type { Grant } from './grants/grant.js';

/** The endpoints that are served, as paths below the issuer. */
export interface Endpoints {
  readonly authorization: string;
  readonly token: string;
  readonly introspection: string;
  readonly revocation: string;
  readonly jwks: string;
  readonly userinfo: string;
  readonly logout: string;
}

/** What the registers of a server hold. */
export interface Served {
  readonly grants: readonly Grant[];
  readonly clientAuthMethods: readonly ClientAuthMethod[];
  /** Languages of the pages that people see, as BCP 47 tags. */
  readonly locales: readonly string[];
}

/** Authorization server metadata (RFC 8414 §2), computed from the registers: what is not served is not said. */
export type ServerMetadata = Readonly<Record<string, string | boolean | readonly string[]>> & {
  readonly issuer: string;
};

/** Writes the metadata document; `/.well-known/openid-configuration` answers the same one. */
export function describeServer(issuer: string, endpoints: Endpoints, served: Served): ServerMetadata {
  return {
    issuer,
    ...describeClientAuth(issuer, endpoints, served),
    jwks_uri: issuer + endpoints.jwks,
    grant_types_supported: served.grants.map((grant) => grant.type),
    ...describeAuthorization(issuer, endpoints, served),
    ...describeOpenIdConnect(issuer, endpoints),
  };
}

/** The endpoints at which clients authenticate, and how (RFC 8414 §2). */
function describeClientAuth(issuer: string, endpoints: Endpoints, { clientAuthMethods }: Served) {
  const all = clientAuthMethods.map((method) => method.name);
  return {
    token_endpoint: issuer + endpoints.token,
    token_endpoint_auth_methods_supported: all,
    token_endpoint_auth_signing_alg_values_supported: SIGNATURE_ALGORITHMS,
    introspection_endpoint: issuer + endpoints.introspection,
    introspection_endpoint_auth_methods_supported: all.filter((name) => name !== 'none'),
    introspection_endpoint_auth_signing_alg_values_supported: SIGNATURE_ALGORITHMS,
    revocation_endpoint: issuer + endpoints.revocation,
    revocation_endpoint_auth_methods_supported: all,
    revocation_endpoint_auth_signing_alg_values_supported: SIGNATURE_ALGORITHMS,
  };
}

/** The authorization endpoint (RFC 8414 §2, RFC 9207 §3, Initiating User Registration §4). */
function describeAuthorization(issuer: string, endpoints: Endpoints, { locales }: Served) {
  return {
    authorization_endpoint: issuer + endpoints.authorization,
    authorization_response_iss_parameter_supported: true,
    response_types_supported: ['code'],
    response_modes_supported: RESPONSE_MODES,
    code_challenge_methods_supported: ['S256'],
    prompt_values_supported: PROMPTS,
    request_parameter_supported: false,
    request_uri_parameter_supported: false,
    claims_parameter_supported: true,
    ui_locales_supported: locales,
  };
}

/** What OpenID Connect adds (Discovery §3, RP-Initiated Logout §2.1, Back-Channel Logout §2.1). */
function describeOpenIdConnect(issuer: string, endpoints: Endpoints) {
  return {
    userinfo_endpoint: issuer + endpoints.userinfo,
    userinfo_signing_alg_values_supported: SIGNATURE_ALGORITHMS,
    id_token_signing_alg_values_supported: SIGNATURE_ALGORITHMS,
    subject_types_supported: SUBJECT_TYPES,
    scopes_supported: ['openid', ...CLAIM_SCOPES.map(({ scope }) => scope), 'offline_access'],
    claims_supported: ['sub', 'auth_time', 'acr', 'amr', 'sid', ...PERSON_CLAIMS],
    acr_values_supported: ACR_VALUES,
    end_session_endpoint: issuer + endpoints.logout,
    backchannel_logout_supported: true,
    backchannel_logout_session_supported: true,
  };
}

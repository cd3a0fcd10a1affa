import { SIGNATURE_ALGORITHMS } from './client.js';
import type { ClientAuthMethod } from './client-auth/client-auth-method.js';
import type { Grant } from './grants/grant.js';

/** The endpoints that are served, as paths below the issuer. */
export interface Endpoints {
  readonly token: string;
  readonly introspection: string;
  readonly revocation: string;
  readonly jwks: string;
}

/** Authorization server metadata (RFC 8414 §2), computed from the registers: what is not served is not said. */
export interface ServerMetadata {
  readonly issuer: string;
  readonly token_endpoint: string;
  readonly token_endpoint_auth_methods_supported: readonly string[];
  readonly token_endpoint_auth_signing_alg_values_supported: readonly string[];
  readonly introspection_endpoint: string;
  readonly introspection_endpoint_auth_methods_supported: readonly string[];
  readonly introspection_endpoint_auth_signing_alg_values_supported: readonly string[];
  readonly revocation_endpoint: string;
  readonly revocation_endpoint_auth_methods_supported: readonly string[];
  readonly revocation_endpoint_auth_signing_alg_values_supported: readonly string[];
  readonly jwks_uri: string;
  readonly grant_types_supported: readonly string[];
  readonly response_types_supported: readonly string[];
}

/** Writes the metadata document; `/.well-known/openid-configuration` answers the same one. */
export function describeServer(
  issuer: string,
  endpoints: Endpoints,
  grants: readonly Grant[],
  methods: readonly ClientAuthMethod[],
): ServerMetadata {
  const all = methods.map((method) => method.name);
  const confidential = all.filter((name) => name !== 'none');
  return {
    issuer,
    token_endpoint: issuer + endpoints.token,
    token_endpoint_auth_methods_supported: all,
    token_endpoint_auth_signing_alg_values_supported: SIGNATURE_ALGORITHMS,
    introspection_endpoint: issuer + endpoints.introspection,
    introspection_endpoint_auth_methods_supported: confidential,
    introspection_endpoint_auth_signing_alg_values_supported: SIGNATURE_ALGORITHMS,
    revocation_endpoint: issuer + endpoints.revocation,
    revocation_endpoint_auth_methods_supported: all,
    revocation_endpoint_auth_signing_alg_values_supported: SIGNATURE_ALGORITHMS,
    jwks_uri: issuer + endpoints.jwks,
    grant_types_supported: grants.map((grant) => grant.type),
    response_types_supported: [],
  };
}

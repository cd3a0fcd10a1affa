import type { ServerMetadata } from '../../../lib/server/server-metadata.js';
import type { CredentialSet } from '../../credential-sets/credential-set.js';

/** A server that snippets may speak of. */
export const SERVER: ServerMetadata = {
  issuer: 'https://legate.example',
  token_endpoint: 'https://legate.example/oauth/token',
  authorization_endpoint: 'https://legate.example/oauth/auth',
  grant_types_supported: [],
  scopes_supported: [],
};

const AT = '2026-11-28T00:00:00.000Z';

/** A credential set of a grant type, with one key; what is `more` takes the place of the usual. */
export function setOf(
  grantType: CredentialSet['grant_type'],
  more: Partial<CredentialSet> = {},
  algorithm: 'ES256' | 'RS256' | 'EdDSA' = 'ES256',
): CredentialSet {
  return {
    client_id: 'cc_8Tn3kXcQ0mVbYpLr5sWd2Z',
    application_id: 'app_1',
    application_name: 'Billing',
    name: 'Billing',
    grant_type: grantType,
    client_email: null,
    status: 'enabled',
    token_endpoint_auth_methods: ['client_secret_basic', 'client_secret_post'],
    scope: 'invoices:read invoices:write',
    default_scope: 'invoices:read',
    access: [],
    redirect_uris: [],
    access_token_lifetime: null,
    require_pkce: true,
    subject_type: 'public',
    id_token_signed_response_alg: 'RS256',
    userinfo_signed_response_alg: null,
    post_logout_redirect_uris: [],
    backchannel_logout_uri: null,
    refresh_token_lifetime: null,
    refresh_token_idle_lifetime: null,
    assertion_audiences: [],
    require_jti: false,
    jwks_uri: null,
    allow_token_endpoint_audience: false,
    warnings: [],
    secrets: [],
    keys: [{ ...USAGE, id: 'key_1', kid: 'k1', thumbprint: 't', algorithm, public_jwk: {} }],
    trusted_issuers: [],
    consumer_keys: [],
    created_at: AT,
    updated_at: AT,
    version: 1,
    ...more,
  };
}

const USAGE = {
  name: 'Key 1',
  status: 'enabled',
  created_at: AT,
  expires_at: null,
  first_used_at: null,
  last_used_at: null,
  last_used_ip: null,
  uses: 0,
  safe_to_retire: false,
  expires_after_use_of: null,
} as const;

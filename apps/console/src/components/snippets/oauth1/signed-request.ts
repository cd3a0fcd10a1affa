import type { ServerMetadata } from '../../../lib/server/server-metadata.js';
import type { CredentialSet } from '../../credential-sets/credential-set.js';
import { targetOf } from '../token-target.js';

/** A token request that is signed by OAuth 1.0 with HMAC-SHA256 (RFC 5849 §3.4.2), in no particular language. */
export interface SignedRequest {
  readonly url: string;
  readonly form: readonly (readonly [name: string, value: string])[];
  readonly consumerKey: string;
}

/** Stands where a set has no consumer key that works. */
const NO_KEY = 'CONSUMER_KEY';

/** The request of a set whose callers sign. */
export function signedRequestOf(set: CredentialSet, server: ServerMetadata): SignedRequest {
  const key = set.consumer_keys.find(({ status }) => status === 'enabled');
  return {
    url: server.token_endpoint,
    form: [['grant_type', set.grant_type], ...targetOf(set)],
    consumerKey: key?.consumer_key ?? NO_KEY,
  };
}

/** The parameters that are signed beside the form, less those that are new each time (RFC 5849 §3.1). */
export const oauthParameters = ({ consumerKey }: SignedRequest) =>
  [
    ['oauth_consumer_key', consumerKey],
    ['oauth_signature_method', 'HMAC-SHA256'],
    ['oauth_version', '1.0'],
  ] as const;

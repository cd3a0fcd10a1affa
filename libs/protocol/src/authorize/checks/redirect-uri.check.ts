import { invalidRequest } from '../../errors.js';
import { isRegisteredRedirectUri } from '../../redirect-uri.js';
import type { AuthorizationCheck } from './authorization-check.js';

/**
 * Where the answer may go (RFC 6749 §3.1.2.3). Until this check has passed nothing is sent anywhere. Only plain OAuth
 * may leave it out, and only where one is registered (OpenID Connect Core §3.1.2.1).
 */
export const checkRedirectUri: AuthorizationCheck<'client', 'redirectUri' | 'redirectUriSent'> = (
  params,
  { client },
) => {
  const sent = params.get('redirect_uri');
  if (sent !== undefined) {
    if (isRegisteredRedirectUri(sent, client)) return { redirectUri: sent, redirectUriSent: true };
    throw invalidRequest('redirect_uri: it is not one that is registered for this credential set');
  }
  const [only, second] = client.redirectUris;
  const openId = params.get('scope')?.split(' ').includes('openid') ?? false;
  if (only === undefined || second !== undefined || openId) throw invalidRequest('redirect_uri is missing');
  return { redirectUri: only, redirectUriSent: false };
};

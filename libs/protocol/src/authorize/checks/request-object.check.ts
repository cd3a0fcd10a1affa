import { registrationNotSupported, requestNotSupported, requestUriNotSupported } from '../../errors.js';
import type { AuthorizationCheck } from './authorization-check.js';

/**
 * Request objects are not served, by value or by reference, and nothing is fetched (OpenID Connect Core §6, §7.2.1). To
 * ignore one would be to answer another request than the client made.
 */
export const checkRequestObject: AuthorizationCheck<never, never> = (params) => {
  if (params.has('request')) throw requestNotSupported('request: send the parameters themselves');
  if (params.has('request_uri')) throw requestUriNotSupported('request_uri: send the parameters themselves');
  if (params.has('registration'))
    throw registrationNotSupported('registration: clients are registered beforehand');
  return {};
};

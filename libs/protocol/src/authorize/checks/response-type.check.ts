import { invalidRequest, unsupportedResponseType } from '../../errors.js';
import type { AuthorizationCheck } from './authorization-check.js';

/** Only the code: tokens do not travel through a browser's address bar (RFC 9700 §2.1.2). */
export const checkResponseType: AuthorizationCheck<never, never> = (params) => {
  const asked = params.get('response_type');
  if (asked === undefined) throw invalidRequest('response_type is missing');
  if (asked !== 'code') throw unsupportedResponseType('response_type: this server serves code');
  return {};
};

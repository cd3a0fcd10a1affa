import { invalidRequest } from '../../errors.js';
import type { AuthorizationCheck } from './authorization-check.js';

/** One of the three that tell a client's own answer from one that an attacker slipped in (RFC 9700 §2.1, §4.7). */
export const checkBinding: AuthorizationCheck<'state' | 'codeChallenge' | 'nonce', never> = (
  _params,
  found,
) => {
  if (found.state === null && found.codeChallenge === null && found.nonce === null) {
    throw invalidRequest('one of code_challenge, nonce and state is needed against forged answers');
  }
  return {};
};

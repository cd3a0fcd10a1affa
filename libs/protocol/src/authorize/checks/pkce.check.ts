import type { Client } from '../../client.js';
import { invalidRequest } from '../../errors.js';
import { isCodeChallenge } from '../../pkce.js';
import type { AuthorizationCheck } from './authorization-check.js';

/** The code challenge (RFC 7636 §4.3), by S256 alone: by `plain` it would be the verifier itself (RFC 9700 §2.1.1). */
export const checkPkce: AuthorizationCheck<'client', 'codeChallenge'> = (params, { client }) => {
  const codeChallenge = params.get('code_challenge') ?? null;
  const method = params.get('code_challenge_method');
  if (codeChallenge === null) {
    if (method !== undefined || needsPkce(client))
      throw invalidRequest('code_challenge is missing (RFC 7636)');
    return { codeChallenge };
  }
  if (method !== 'S256')
    throw invalidRequest('code_challenge_method: S256 is needed; left out, it means plain');
  if (!isCodeChallenge(codeChallenge)) {
    throw invalidRequest('code_challenge: a SHA-256 in base64url is needed, 43 characters without padding');
  }
  return { codeChallenge };
};

/** Only a confidential set can be exempt: without a secret the challenge is all that binds a code to its client. */
function needsPkce({ requirePkce, authMethods }: Client): boolean {
  return requirePkce || authMethods.includes('none');
}

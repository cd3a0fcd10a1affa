import { invalidRequest } from '../../errors.js';
import type { AuthorizationCheck } from './authorization-check.js';

/** Bytes of UTF-8: it is part of every ID token of the request. */
const LONGEST_NONCE = 1024;

/** What binds the ID token to the client's own session (OpenID Connect Core §3.1.2.1). */
export const checkNonce: AuthorizationCheck<never, 'nonce'> = (params) => {
  const nonce = params.get('nonce') ?? null;
  if (nonce !== null && Buffer.byteLength(nonce) > LONGEST_NONCE) {
    throw invalidRequest(`nonce: at most ${LONGEST_NONCE} bytes`);
  }
  return { nonce };
};

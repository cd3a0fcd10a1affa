import { invalidRequest } from '../../errors.js';
import type { AuthorizationCheck } from './authorization-check.js';

/** Bytes of UTF-8: more than a client needs, and percent-encoded still a URL that is served. */
const LONGEST_STATE = 4096;

/** What the client wants back as it came, whatever it holds (RFC 6749 §4.1.1). */
export const checkState: AuthorizationCheck<never, 'state'> = (params) => {
  const state = params.get('state') ?? null;
  if (state !== null && Buffer.byteLength(state) > LONGEST_STATE) {
    throw invalidRequest(`state: at most ${LONGEST_STATE} bytes`);
  }
  return { state };
};

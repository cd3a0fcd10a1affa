import { invalidRequest } from '../../errors.js';
import { RESPONSE_MODES } from '../authorization-request.js';
import type { AuthorizationCheck } from './authorization-check.js';

/** How the answer travels: by default in the query (OAuth Multiple Response Types §2.1, OAuth Form Post §2). */
export const checkResponseMode: AuthorizationCheck<never, 'responseMode'> = (params) => {
  const asked = params.get('response_mode') ?? 'query';
  const responseMode = RESPONSE_MODES.find((mode) => mode === asked);
  if (responseMode === undefined) throw invalidRequest(`response_mode: one of ${RESPONSE_MODES.join(', ')}`);
  return { responseMode };
};

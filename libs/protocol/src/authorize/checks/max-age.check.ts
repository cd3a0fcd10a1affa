import { invalidRequest } from '../../errors.js';
import type { AuthorizationCheck } from './authorization-check.js';

/** How old a sign-in may be: whole seconds in decimal digits, up to thirty years (OpenID Connect Core §3.1.2.1). */
export const checkMaxAge: AuthorizationCheck<never, 'maxAge'> = (params) => {
  const text = params.get('max_age');
  if (text === undefined) return { maxAge: null };
  if (!/^\d{1,9}$/.test(text))
    throw invalidRequest('max_age: a whole number of seconds is needed, in digits');
  return { maxAge: Number(text) };
};

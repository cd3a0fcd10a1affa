import { resolveTarget } from '../../tokens/token-target.js';
import type { AuthorizationCheck } from './authorization-check.js';

/** What the tokens are to open: `scope` and `resource`, within what the set was given (RFC 6749 §3.3, RFC 8707 §2). */
export const checkTarget: AuthorizationCheck<'client', 'target' | 'scopeAsked'> = async (
  params,
  { client },
  ports,
) => {
  const target = await resolveTarget(client, params, ports);
  return { target, scopeAsked: params.get('scope') ?? null };
};

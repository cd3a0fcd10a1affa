import type { Parameters } from '../parameters.js';
import type { AuthorizationRequest } from './authorization-request.js';
import type { CheckPorts } from './checks/authorization-check.js';
import { CHECKS } from './checks/index.js';

/** What the checks have found so far. */
export type Draft = Partial<AuthorizationRequest>;

/**
 * Puts a request through every check, in their order. What each finds is in `draft` from then on: who catches a refusal
 * sees there whether it can be sent to the client, and how.
 *
 * @throws OAuthError naming the check that failed
 */
export async function checkRequest(
  params: Parameters,
  draft: Draft,
  ports: CheckPorts,
): Promise<AuthorizationRequest> {
  for (const check of CHECKS) {
    Object.assign(draft, await check(params, draft as AuthorizationRequest, ports));
  }
  return draft as AuthorizationRequest;
}

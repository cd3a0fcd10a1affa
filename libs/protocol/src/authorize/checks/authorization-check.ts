import type { Parameters } from '../../parameters.js';
import type { Ports } from '../../ports.js';
import type { AuthorizationRequest } from '../authorization-request.js';

/** What checks ask of their host. */
export type CheckPorts = Pick<Ports, 'issuer' | 'clients' | 'apis' | 'verifier'>;

/** A member of the request, which one check finds. */
type Member = keyof AuthorizationRequest;

/**
 * One check of an authorization request: of what came and what earlier checks found it makes more, or refuses.
 *
 * @throws OAuthError naming the check that failed
 */
export type AuthorizationCheck<Needs extends Member, Finds extends Member> = (
  params: Parameters,
  found: Pick<AuthorizationRequest, Needs>,
  ports: CheckPorts,
) => Pick<AuthorizationRequest, Finds> | Promise<Pick<AuthorizationRequest, Finds>>;

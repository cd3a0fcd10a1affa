import { AssertionFault } from './assertion-fault.js';

/**
 * Libraries send `JWT` or nothing; the issuers of workloads have a name for grants
 * (draft-ietf-wimse-workload-identity-practices §5.2).
 */
const TYPES = [undefined, 'JWT', 'authorization-grant+jwt'];

/**
 * Explicit typing (RFC 8725 §3.11): a JWT that was made for something else is not taken for a grant.
 *
 * @throws AssertionFault
 */
export function checkType(typ: string | undefined): void {
  if (!TYPES.includes(typ)) {
    throw new AssertionFault('typ: JWT is needed, or none; it is of another kind of token');
  }
}

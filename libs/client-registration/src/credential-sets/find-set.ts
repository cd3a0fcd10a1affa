import type { CredentialSet } from './credential-set.js';
import type { RegistrationPorts } from '../ports.js';
import { RegistrationError } from '../registration-error.js';

/**
 * A credential set, by its `client_id`.
 *
 * @throws RegistrationError not-found
 */
export async function findSet(
  clientId: string,
  ports: Pick<RegistrationPorts, 'credentialSets'>,
): Promise<CredentialSet> {
  return requireFound(await ports.credentialSets.find(clientId));
}

/**
 * As `findSet`, for what the unit of work itself will change.
 *
 * @throws RegistrationError not-found
 */
export async function findSetForChange(
  clientId: string,
  ports: Pick<RegistrationPorts, 'credentialSets'>,
): Promise<CredentialSet> {
  return requireFound(await ports.credentialSets.findForChange(clientId));
}

/**
 * A credential set that may still be changed.
 *
 * @throws RegistrationError not-found, conflict: it is retired
 */
export async function findChangeableSet(
  clientId: string,
  ports: Pick<RegistrationPorts, 'credentialSets'>,
): Promise<CredentialSet> {
  const set = await findSetForChange(clientId, ports);
  if (set.status === 'retired') {
    throw new RegistrationError('conflict', 'this credential set is retired; that is final');
  }
  return set;
}

function requireFound(set: CredentialSet | undefined): CredentialSet {
  if (set === undefined) throw new RegistrationError('not-found', 'there is no such credential set');
  return set;
}

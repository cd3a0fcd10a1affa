import { isAdmin, OPERATOR, type Actor, type Delegation, type People } from '#protocol';
import type { RegistrationPorts } from '../ports.js';
import { RegistrationError } from '../registration-error.js';

/**
 * Where two people must agree, each of them must be one: an admin who is signed in, or the operator at the command line.
 *
 * @throws RegistrationError forbidden: it is a credential set, which one admin can make to agree with themselves
 */
export async function requirePerson(by: Actor, people: Pick<People, 'find'>): Promise<void> {
  if (by.id === OPERATOR.id) return;
  const person = await people.find(by.id);
  if (person !== undefined && isAdmin(person)) return;
  throw new RegistrationError(
    'forbidden',
    'two people must agree on a delegation here, and a credential set is nobody: one admin could make one to agree with themselves; an admin who is signed in can do this, or the operator at the command line',
  );
}

/**
 * As `requirePerson`, and another one than who made the delegation.
 *
 * @throws RegistrationError forbidden
 */
export async function requireSecondPerson(
  { createdBy }: Delegation,
  by: Actor,
  people: Pick<People, 'find'>,
): Promise<void> {
  await requirePerson(by, people);
  if (by.id !== createdBy) return;
  throw new RegistrationError('forbidden', 'you made this delegation: another person must approve it');
}

/**
 * Two people agreed on delegations for the keys that the service account had: who adds another would act by their word
 * alone. `what`: what is to be added.
 *
 * @throws RegistrationError conflict
 */
export async function refuseNewProof(
  clientId: string,
  what: string,
  { delegations, clock }: Pick<RegistrationPorts, 'delegations' | 'clock'>,
): Promise<void> {
  const now = clock.now();
  const agreed = (await delegations.ofClient(clientId)).some(
    ({ needsApproval, expiresAt }) => needsApproval && expiresAt > now,
  );
  if (!agreed) return;
  throw new RegistrationError(
    'conflict',
    `two people agreed on the delegations of this service account as it is, without ${what}: add it to a new service account and let delegations of that one be approved, or remove these first`,
  );
}

import type { RegistrationPorts } from '../ports.js';

/** The stores of registration under one unit of work, fresh and empty of what an admin registers. */
export type RegistrationHost = Pick<
  RegistrationPorts,
  'unitOfWork' | 'applications' | 'credentialSets' | 'apis' | 'delegations'
>;

/** Runs every step in a unit of work of its own, one after the other. */
export async function inUnits(
  { unitOfWork }: Pick<RegistrationHost, 'unitOfWork'>,
  ...steps: readonly (() => Promise<unknown>)[]
): Promise<void> {
  for (const step of steps) await unitOfWork.run(step);
}

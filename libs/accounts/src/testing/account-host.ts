import type { AccountPorts } from '../ports.js';

/** The stores of accounts under one unit of work, fresh for every case. */
export type AccountHost = Pick<
  AccountPorts,
  'unitOfWork' | 'accounts' | 'sessions' | 'attempts' | 'knownBrowsers'
>;

/** Runs every step in a unit of work of its own, one after the other. */
export async function inUnits(
  { unitOfWork }: Pick<AccountHost, 'unitOfWork'>,
  ...steps: readonly (() => Promise<unknown>)[]
): Promise<void> {
  for (const step of steps) await unitOfWork.run(step);
}

import {
  createAccountServices,
  type AccountPorts,
  type AccountServices,
  type SecondStep,
  type SessionEndings,
} from '#accounts';
import type { Persistence } from '#persistence';
import type { Clock, EventRecorder } from '#protocol';

/** What accounts ask of other libraries. */
export interface AccountNeighbours {
  readonly clock: Clock;
  readonly events: EventRecorder;
  readonly secondStep: SecondStep;
  readonly sessionEndings: SessionEndings;
}

/** Gives every port of the people who sign in the part that provides it. */
export function connectAccounts(
  { unitOfWork, accounts, sessions, attempts, knownBrowsers, families }: Persistence,
  { secondStep, ...neighbours }: AccountNeighbours,
): AccountServices {
  const stores = { unitOfWork, accounts, sessions, attempts, knownBrowsers, families };
  const ports: AccountPorts = { ...stores, ...neighbours };
  return createAccountServices(ports, secondStep);
}

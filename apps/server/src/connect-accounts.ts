import { createAccountServices, type AccountServices, type SessionEndings } from '#accounts';
import type { Persistence } from '#persistence';
import type { Clock, EventRecorder } from '#protocol';

/** What accounts ask of other libraries. */
export interface AccountNeighbours {
  readonly issuer: string;
  readonly adminsByPeople: boolean;
  readonly clock: Clock;
  readonly events: EventRecorder;
  readonly sessionEndings: SessionEndings;
}

/** Gives every port of the people who sign in the part that provides it. */
export function connectAccounts(persistence: Persistence, neighbours: AccountNeighbours): AccountServices {
  const { unitOfWork, accounts, sessions, attempts, knownBrowsers, families } = persistence;
  const { totps, recoveryCodes, setUp } = persistence;
  const people = { accounts, sessions, attempts, knownBrowsers, totps, recoveryCodes, setUp };
  return createAccountServices({ unitOfWork, families, ...people, ...neighbours });
}

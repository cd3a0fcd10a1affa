import { InMemoryEvents, InMemoryFamilies, InMemoryUnitOfWork, SettableClock } from '#protocol/testing';
import type { Account } from '../accounts/account.js';
import type { AccountPorts, SessionEnding } from '../ports.js';
import type { SecondStepPorts } from '../second-step/ports.js';
import type { SetUpPorts } from '../set-up/ports.js';
import { InMemoryAccounts } from './in-memory-accounts.js';
import {
  InMemoryAttemptCounts,
  InMemoryKnownBrowsers,
  type AttemptRow,
  type KnownBrowserRow,
} from './in-memory-attempts.js';
import { InMemoryRecoveryCodes } from './in-memory-recovery-codes.js';
import { InMemorySessions, type SessionRow } from './in-memory-sessions.js';
import { InMemorySetUp } from './in-memory-set-up.js';
import { InMemoryTotps } from './in-memory-totps.js';

/** Everything that accounts ask of their host, in memory, with what a test sets and reads. */
export interface InMemoryAccountPorts extends AccountPorts, SecondStepPorts, SetUpPorts {
  readonly accounts: AccountPorts['accounts'];
  readonly clock: SettableClock;
  readonly unitOfWork: InMemoryUnitOfWork;
  readonly events: InMemoryEvents;
  /** The sessions that ended, as back-channel logout would hear of them. */
  readonly endings: SessionEnding[];
}

/** Makes an empty in-memory host for accounts. */
export function createInMemoryAccountPorts({ adminsByPeople = false } = {}): InMemoryAccountPorts {
  const unitOfWork = new InMemoryUnitOfWork();
  const sessions = unitOfWork.table<SessionRow>();
  const browsers = unitOfWork.table<KnownBrowserRow>();
  const endings: SessionEnding[] = [];
  const removeWhatBelongsTo = (id: string): void => {
    for (const { session } of sessions.rows) if (session.accountId === id) sessions.delete(session.id);
    for (const row of browsers.rows) {
      if (row.accountId === id) browsers.delete(`${row.accountId} ${row.browserHash}`);
    }
  };
  return {
    issuer: 'https://id.example',
    adminsByPeople,
    clock: new SettableClock(),
    unitOfWork,
    events: new InMemoryEvents(unitOfWork),
    families: new InMemoryFamilies(unitOfWork),
    accounts: new InMemoryAccounts(
      unitOfWork.table<Account>(),
      unitOfWork.table<string>(),
      removeWhatBelongsTo,
    ),
    sessions: new InMemorySessions(sessions),
    attempts: new InMemoryAttemptCounts(unitOfWork.table<AttemptRow>()),
    knownBrowsers: new InMemoryKnownBrowsers(browsers),
    totps: new InMemoryTotps(unitOfWork),
    recoveryCodes: new InMemoryRecoveryCodes(unitOfWork),
    setUp: new InMemorySetUp(unitOfWork),
    sessionEndings: { ended: async (ending) => void endings.push(ending) },
    endings,
  };
}

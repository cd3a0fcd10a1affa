import type {
  FailingSet,
  HourlyCountStore,
  HourRange,
  Outcome,
  StepCounts,
} from '../issuance/hourly-count.js';
import type { EventEntry } from '../ports.js';
import type { InMemoryLedgerStore } from './in-memory-ledger-store.js';

const OUTCOME_OF: Partial<Record<EventEntry['kind'], Outcome>> = {
  'request.refused': 'refused',
  'request.wrong-grant': 'wrongGrant',
};

/** The counts of an in-memory ledger: all of it is counted at each reading. */
export class InMemoryHourlyCounts implements HourlyCountStore {
  constructor(private readonly ledger: InMemoryLedgerStore) {}

  async rollUp(): Promise<boolean> {
    return false;
  }

  async between({ from, to }: HourRange, width: number): Promise<StepCounts> {
    const { entries: tokens } = await this.ledger.listTokens({ limit: Infinity, now: 0 });
    const issued = tokens
      .filter(({ kind }) => kind === 'access_token')
      .map(({ issuedAt, grantType }) => ({ time: issuedAt, outcome: 'issued' as const, name: grantType }));
    const refused = (await this.refusals()).map(({ at, outcome, detail }) => ({
      ...{ time: at, outcome, name: String(detail['error']) },
    }));
    const counts = [...issued, ...refused]
      .filter(({ time }) => time >= from && time < to)
      .map(({ time, outcome, name }) => ({ at: time - (time % width), outcome, name, count: 1 }));
    return { counts, complete: true };
  }

  async failing({ from, to }: HourRange, most: number): Promise<readonly FailingSet[]> {
    const sets = new Map<string, FailingSet>();
    for (const { at, clientId, outcome } of await this.refusals()) {
      if (clientId === null || at < from || at >= to) continue;
      const set = sets.get(clientId) ?? { clientId, refused: 0, wrongGrant: 0 };
      sets.set(clientId, { ...set, [outcome]: set[outcome] + 1 });
    }
    const total = ({ refused, wrongGrant }: FailingSet): number => refused + wrongGrant;
    return [...sets.values()].sort((a, b) => total(b) - total(a)).slice(0, most);
  }

  private async refusals() {
    const events = await this.ledger.listEvents({ limit: Infinity });
    return events.flatMap((event) => {
      const outcome = OUTCOME_OF[event.kind];
      return outcome === undefined || outcome === 'issued' ? [] : [{ ...event, outcome }];
    });
  }
}

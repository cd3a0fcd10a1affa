import type { HourlyCount, HourlyCounts, HourlyCountStore, HourRange } from '../issuance/hourly-count.js';
import { HOUR } from '../issuance/hourly-count.js';
import type { InMemoryLedgerStore } from './in-memory-ledger-store.js';

/** The counts of an in-memory ledger: all of it is counted at each reading. */
export class InMemoryHourlyCounts implements HourlyCountStore {
  constructor(private readonly ledger: InMemoryLedgerStore) {}

  async rollUp(): Promise<boolean> {
    return false;
  }

  async between({ from, to }: HourRange): Promise<HourlyCounts> {
    const { entries: tokens } = await this.ledger.listTokens({ limit: Infinity, now: 0 });
    const events = await this.ledger.listEvents({ limit: Infinity });
    const issued = tokens
      .filter(({ kind }) => kind === 'access_token')
      .map(({ issuedAt, grantType }) => one(issuedAt, 'issued', grantType, null));
    const refused = events.flatMap(({ kind, at, clientId, detail }) => {
      const error = String(detail['error']);
      if (kind === 'request.refused') return [one(at, 'refused', error, clientId)];
      return kind === 'request.wrong-grant' ? [one(at, 'wrongGrant', error, clientId)] : [];
    });
    const counts = [...issued, ...refused].filter(({ hour }) => hour >= from && hour < to);
    return { counts, complete: true };
  }
}

function one(
  at: number,
  outcome: HourlyCount['outcome'],
  name: string,
  clientId: string | null,
): HourlyCount {
  return { hour: at - (at % HOUR), outcome, name, clientId, count: 1 };
}

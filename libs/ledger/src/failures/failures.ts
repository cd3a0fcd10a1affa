import type { EventEntry } from '../ports.js';
import type { Ledger } from '../ledger.js';
import { readRefusal, type FailingCheck } from './failing-check.js';
import { FAILING_CHECKS, OTHER_CHECK } from './failing-checks.js';

/** How many of a set's newest events are looked at. */
const NEWEST = 1000;

/** Refusals of one credential set by one check. Times in milliseconds. */
export interface Failure {
  readonly check: FailingCheck;
  readonly count: number;
  readonly firstAt: number;
  /** The newest of them. */
  readonly last: EventEntry;
}

/** The recent refusals of one credential set. */
export interface RecentFailures {
  /** The last one first. */
  readonly failures: readonly Failure[];
  /** Whether older ones were not looked at. */
  readonly more: boolean;
}

/** The recent refusals of a credential set by the check that failed, with cause and cure. */
export class Failures {
  constructor(private readonly ledger: Pick<Ledger, 'listEvents'>) {}

  async of(clientId: string): Promise<RecentFailures> {
    // By the set alone: along its index, however many refusals others have.
    const { items, next } = await this.ledger.listEvents({ clientId, limit: NEWEST });
    const failures = new Map<string, Failure>();
    for (const event of items.filter(isRefusal)) {
      const check = checkOf(event);
      const newer = failures.get(check.id);
      const last = newer?.last ?? event;
      failures.set(check.id, { check, count: (newer?.count ?? 0) + 1, firstAt: event.at, last });
    }
    return { failures: [...failures.values()], more: next !== null };
  }
}

const isRefusal = ({ kind }: EventEntry): boolean =>
  kind === 'request.refused' || kind === 'request.wrong-grant';

/** Which check refused a request. */
export function checkOf(event: Pick<EventEntry, 'detail'>): FailingCheck {
  const { reason } = readRefusal(event);
  return FAILING_CHECKS.find(({ pattern }) => pattern.test(reason)) ?? OTHER_CHECK;
}

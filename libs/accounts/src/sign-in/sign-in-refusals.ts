import { createEvent, type RequestContext } from '#protocol';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { AccountPorts } from '../ports.js';

/** Refusals a minute of one account, or of one that does not exist, that are entered one by one. */
const MOST = 20;
const AND_MORE = 'more refusals followed within the minute; they are not entered';

/** Enters refused sign-ins in the ledger, with what nobody else is told: why. Never what was typed. */
export class SignInRefusals {
  private readonly perAccount = new RateLimiterMemory({ points: MOST, duration: 60 });

  constructor(private readonly ports: Pick<AccountPorts, 'clock' | 'events'>) {}

  /**
   * An account that is refused again and again gets one entry that says so, and then none for the rest of the minute.
   * Each that does not exist is counted by itself as well: the time that an entry takes tells nothing. `key` is what
   * they are counted by.
   */
  async record(accountId: string | null, key: string, check: string, context: RequestContext): Promise<void> {
    const { consumedPoints } = await this.perAccount.penalty(key);
    if (consumedPoints > MOST + 1) return;
    const detail = { check: consumedPoints > MOST ? AND_MORE : check };
    const facts = { kind: 'account.sign-in-refused', at: this.ports.clock.now(), target: accountId } as const;
    await this.ports.events.record(createEvent({ ...facts, detail }, { id: 'anonymous', context }));
  }
}

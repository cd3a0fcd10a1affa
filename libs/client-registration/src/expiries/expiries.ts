import { cutPage, writePosition, type Clock, type Page, type PageQuery } from '#protocol';
import { checkLimit, startOf } from '../pages/page.js';
import type { ExpiringCredential, ExpiryStore } from './expiring-credential.js';

const DAY = 86_400_000;
/** How long (milliseconds) what has expired is still listed: whoever forgot it must find out why nothing works. */
const REMEMBERED = 7 * DAY;

/** Which page is asked for, and how far ahead it looks. */
export interface ExpiryQuery extends PageQuery {
  /** Days from now. */
  readonly withinDays: number;
}

/** What expires soon, or has just expired and is still enabled. */
export class Expiries {
  constructor(private readonly ports: { readonly clock: Clock; readonly expiries: ExpiryStore }) {}

  /** Soonest first. @throws RegistrationError invalid: the limit or the cursor */
  async list({ withinDays, ...page }: ExpiryQuery): Promise<Page<ExpiringCredential>> {
    const { limit } = checkLimit(page);
    const start = startOf(page);
    const now = this.ports.clock.now();
    const found = await this.ports.expiries.ending({
      from: now - REMEMBERED,
      to: now + withinDays * DAY,
      behind: start && { expiresAt: start.createdAt, id: start.id },
      limit: limit + 1,
    });
    return cutPage(found, limit, ({ expiresAt, id }) => writePosition({ createdAt: expiresAt, id }));
  }
}

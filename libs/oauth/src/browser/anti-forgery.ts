import { createHmac, timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';

/** The name of the hidden field that every form of ours carries. */
export const ANTI_FORGERY_FIELD = 'anti_forgery';

/**
 * The value that proves that a form was written for this browser and for this matter, an interaction or a page (RFC
 * 6749 §10.12): no other site knows the browser's cookie. `about` names the matter.
 */
export function antiForgeryOf(browser: string, about: string): string {
  return createHmac('sha256', browser).update(`legate form ${about}`).digest('base64url');
}

/** Whether a form, or a header, brought the value that `antiForgeryOf` gave out; compared in constant time. */
export function isOwnForm(
  presented: string | undefined,
  browser: string | undefined,
  about: string,
): boolean {
  if (presented === undefined || browser === undefined) return false;
  const expected = Buffer.from(antiForgeryOf(browser, about));
  const actual = Buffer.from(presented);
  return actual.length === expected.length && timingSafeEqual(actual, expected);
}

/**
 * Whether nothing tells that a request comes from another site, by what the browser says of it (Fetch §3.2, Fetch
 * Metadata §2.3). A page that sends no referrer sends `Origin: null` to its own server: that alone proves nothing.
 */
export function isSameOrigin({ headers }: Pick<FastifyRequest, 'headers'>, issuer: string): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  const { origin } = headers;
  return origin === undefined || origin === 'null' || origin === new URL(issuer).origin;
}

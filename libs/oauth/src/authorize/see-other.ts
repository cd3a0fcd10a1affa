import type { FastifyReply } from 'fastify';

/**
 * Sends the browser elsewhere, by GET: a 307 would hand it the password that was just posted (RFC 9700 §4.12). Neither
 * the address nor where it came from is kept.
 */
export function seeOther(reply: FastifyReply, address: string): void {
  reply
    .status(303)
    .headers({ Location: address, 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer' })
    .send();
}

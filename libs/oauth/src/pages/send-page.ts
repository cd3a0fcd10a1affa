import type { FastifyReply } from 'fastify';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { contentSecurityPolicy, type PolicyAdditions } from './content-security-policy.js';

/** How a page is sent. */
export interface PageOptions extends PolicyAdditions {
  readonly status?: number;
}

/**
 * Answers with a page. It is kept by nobody, framed by nobody (RFC 6749 §10.13), tells nobody where its reader came
 * from (RFC 9700 §4.2.4), and loads, runs and posts to nothing but what `PolicyAdditions` names.
 */
export function sendPage(
  reply: FastifyReply,
  page: ReactElement,
  { status = 200, ...additions }: PageOptions = {},
): FastifyReply {
  return reply
    .status(status)
    .headers({
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': contentSecurityPolicy(additions),
      'X-Frame-Options': 'DENY',
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Cache-Control': 'no-store',
    })
    .send(`<!doctype html>${renderToStaticMarkup(page)}`);
}

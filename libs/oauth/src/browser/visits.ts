import type { RequestContext, SignInSession, SignInSessions } from '#protocol';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { contextOf } from '../request/protocol-request.js';
import type { BrowserCookies } from './browser-cookies.js';

/** Who asks for a page: a browser, and the person who is signed in at it. */
export interface Visit {
  /** The value of the browser's long-lived cookie. */
  readonly browser: string;
  /** What it brought as the cookie of its session; good or not. */
  readonly cookie: string | undefined;
  readonly session: SignInSession | undefined;
  readonly context: RequestContext;
}

/** Reads from a request who asks for a page. */
export class Visits {
  constructor(
    private readonly cookies: BrowserCookies,
    private readonly sessions: Pick<SignInSessions, 'find'>,
  ) {}

  /** A browser that was never here gets its cookie with the reply. */
  async of(request: FastifyRequest, reply: FastifyReply): Promise<Visit> {
    const browser = this.cookies.recognizeBrowser(request, reply);
    const cookie = this.cookies.sessionOf(request);
    const session = cookie === undefined ? undefined : await this.sessions.find(cookie);
    return { browser, cookie, session, context: contextOf(request) };
  }
}

import {
  mustAsk,
  readLogoutRequest,
  type LogoutRequest,
  type Parameters,
  type Person,
  type Ports,
  type SignInSession,
} from '#protocol';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { BrowserCookies } from '../browser/browser-cookies.js';
import { requireOwnForm } from '../browser/own-form.js';
import type { Visit } from '../browser/visits.js';
import { LOGOUT_FORM } from './logout-pages.js';

/** Signs a person out at the browser they use. */
export class SignOut {
  constructor(
    private readonly ports: Pick<
      Ports,
      'issuer' | 'verifier' | 'clients' | 'sessions' | 'people' | 'pairwiseKey'
    >,
    private readonly cookies: BrowserCookies,
  ) {}

  /** @throws OAuthError invalid_request */
  read(params: Parameters): Promise<LogoutRequest> {
    return readLogoutRequest(params, this.ports);
  }

  /** Whether the person is to be asked before the session ends. */
  mustAsk(request: LogoutRequest, session: SignInSession): boolean {
    return mustAsk(request, session, this.ports.pairwiseKey);
  }

  personOf({ accountId }: SignInSession): Promise<Person | undefined> {
    return this.ports.people.find(accountId);
  }

  /** @throws PageFault: the answer does not come from the page that this browser was sent */
  requireOwnForm(params: Parameters, { browser }: Visit, request: FastifyRequest): void {
    requireOwnForm(params, request, { issuer: this.ports.issuer, browser, matter: LOGOUT_FORM });
  }

  /** Ends the session of this browser, if it has one, and takes the cookie back. */
  async end({ session, context }: Visit, reply: FastifyReply): Promise<void> {
    if (session !== undefined) await this.ports.sessions.end(session.id, 'the person signed out', context);
    this.cookies.closeSession(reply);
  }
}

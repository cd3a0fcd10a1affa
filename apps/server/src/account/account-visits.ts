import { Accounts, type Account } from '#accounts';
import { antiForgeryOf, formOf, messagesFor, requireOwnForm, seeOther, Visits } from '#oauth';
import type { Actor, Clock, Parameters, SignInSession } from '#protocol';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isRecent } from '../admin/access/sensitive.js';
import { CLOCK, OWN_ISSUER } from '../injection-tokens.js';
import { ACCOUNT_PATHS } from './pages/account-paths.js';
import { accountMessagesIn, type AccountMessages } from './pages/messages/messages.js';

/** A person at the pages of their own account. */
export interface AccountVisit {
  readonly account: Account;
  readonly session: SignInSession;
  readonly messages: AccountMessages;
  /** The value of the browser's long-lived cookie. */
  readonly browser: string;
  readonly antiForgery: string;
  readonly by: Actor;
}

/** A form of these pages, as it was sent. */
export interface AccountForm extends AccountVisit {
  readonly form: Parameters;
}

/** Opens the pages of `/account` to who is signed in, and sends others to sign in first. */
@Injectable()
export class AccountVisits {
  constructor(
    private readonly visits: Visits,
    private readonly accounts: Accounts,
    @Inject(OWN_ISSUER) private readonly issuer: string,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Undefined: the browser was sent to sign in. */
  async open(request: FastifyRequest, reply: FastifyReply): Promise<AccountVisit | undefined> {
    const { session, browser, context } = await this.visits.of(request, reply);
    if (session === undefined) {
      seeOther(reply, ACCOUNT_PATHS.signIn);
      return undefined;
    }
    const account = await this.accounts.get(session.accountId);
    return {
      account,
      session,
      browser,
      messages: accountMessagesIn(messagesFor(request, { chosen: account.locale }).language),
      antiForgery: antiForgeryOf(browser, matterOf(session)),
      by: { id: account.id, context },
    };
  }

  /**
   * The form that was sent, where a page of ours wrote it for this session. Undefined: the browser was sent to sign in.
   *
   * @throws PageFault: it was not; OAuthError invalid_request: it is no form
   */
  async read(request: FastifyRequest, reply: FastifyReply): Promise<AccountForm | undefined> {
    const form = formOf(request);
    const visit = await this.open(request, reply);
    if (visit === undefined) return undefined;
    const { browser, session } = visit;
    requireOwnForm(form, request, { issuer: this.issuer, browser, matter: matterOf(session) });
    return { ...visit, form };
  }

  /** As `read`, for what an unattended browser must not be enough for: who signed in long ago signs in anew. */
  async readSensitive(request: FastifyRequest, reply: FastifyReply): Promise<AccountForm | undefined> {
    const form = await this.read(request, reply);
    if (form === undefined || isRecent(form.session.authenticatedAt, this.clock.now())) return form;
    seeOther(reply, ACCOUNT_PATHS.signIn);
    return undefined;
  }
}

const matterOf = ({ id }: SignInSession): string => `account ${id}`;

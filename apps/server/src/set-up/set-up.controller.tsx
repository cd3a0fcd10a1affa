import { AccountError, SetUp } from '#accounts';
import {
  antiForgeryOf,
  formOf,
  messagesFor,
  NotHeadGuard,
  OWN_PAGES,
  OwnSignIn,
  queryOf,
  requireOwnForm,
  seeOther,
  sendPage,
  Visits,
} from '#oauth';
import type { Parameters } from '#protocol';
import { Controller, Get, Inject, Post, Req, Res, UseGuards } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ACCOUNT_PATHS } from '../account/pages/account-paths.js';
import { OWN_ISSUER } from '../injection-tokens.js';
import { DeadLinkPage } from './dead-link-page.js';
import { setUpMessagesIn, type SetUpProblem } from './set-up-messages.js';
import { SetUpPage } from './set-up-page.js';

const PATH = '/setup';
const MATTER = 'set up';

/** The one-time link by which the first admin makes their account. */
@Controller(PATH)
@UseGuards(NotHeadGuard)
export class SetUpController {
  constructor(
    private readonly setUp: SetUp,
    private readonly visits: Visits,
    private readonly ownSignIn: OwnSignIn,
    @Inject(OWN_ISSUER) private readonly issuer: string,
  ) {}

  @Get()
  async show(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const params = queryOf(request);
    if (await this.setUp.isLinkGood(params.get('token') ?? '')) await this.sendForm(params, request, reply);
    else sendDeadLink(request, reply);
  }

  @Post()
  async complete(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const form = formOf(request);
    const visit = await this.visits.of(request, reply);
    requireOwnForm(form, request, { issuer: this.issuer, browser: visit.browser, matter: MATTER });
    const filledIn = readForm(form);
    if (filledIn.password !== form.get('repeated_password')) {
      return this.sendForm(form, request, reply, 'repeated_password');
    }
    try {
      await this.setUp.complete(filledIn, visit.context);
      const { email: login, password } = filledIn;
      const isIn = await this.ownSignIn.withPassword({ login, password }, visit, reply);
      seeOther(reply, isIn ? OWN_PAGES.console : ACCOUNT_PATHS.signIn);
    } catch (error) {
      if (!(error instanceof AccountError)) throw error;
      if (error.code === 'forbidden') sendDeadLink(request, reply);
      else await this.sendForm(form, request, reply, problemOf(error));
    }
  }

  private async sendForm(
    params: Parameters,
    request: FastifyRequest,
    reply: FastifyReply,
    problem?: SetUpProblem,
  ): Promise<void> {
    const { browser } = await this.visits.of(request, reply);
    sendPage(
      reply,
      <SetUpPage
        messages={setUpMessagesIn(messagesFor(request).language)}
        action={PATH}
        antiForgery={antiForgeryOf(browser, MATTER)}
        fields={{ token: params.get('token') ?? '' }}
        email={params.get('email')}
        name={params.get('name')}
        problem={problem}
      />,
    );
  }
}

function readForm(form: Parameters) {
  const read = (field: string): string => form.get(field) ?? '';
  return { token: read('token'), email: read('email'), name: read('name'), password: read('password') };
}

const FIELDS: readonly SetUpProblem[] = ['email', 'name', 'password'];

/** @throws what is no fault of the form, such as too many passwords at once */
function problemOf(error: AccountError): SetUpProblem {
  if (error.code === 'conflict') return 'taken';
  const problem = FIELDS.find((field) => field === error.field);
  if (problem === undefined) throw error;
  return problem;
}

function sendDeadLink(request: FastifyRequest, reply: FastifyReply): void {
  const messages = setUpMessagesIn(messagesFor(request).language);
  sendPage(reply, <DeadLinkPage messages={messages} />, { status: 403 });
}

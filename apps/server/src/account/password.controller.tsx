import { AccountError, Accounts, isTooShort } from '#accounts';
import { BrowserCookies, NotHeadGuard, seeOther, sendPage } from '#oauth';
import { Controller, Get, Post, Req, Res, UseGuards } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { overviewAfter } from './account.controller.js';
import { AccountVisits, type AccountForm, type AccountVisit } from './account-visits.js';
import { ACCOUNT_PATHS } from './pages/account-paths.js';
import { ChangePasswordPage, type PasswordProblem } from './pages/change-password-page.js';

/** The change of a person's own password. */
@Controller(ACCOUNT_PATHS.password)
@UseGuards(NotHeadGuard)
export class PasswordController {
  constructor(
    private readonly visits: AccountVisits,
    private readonly accounts: Accounts,
    private readonly cookies: BrowserCookies,
  ) {}

  @Get()
  async show(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const visit = await this.visits.open(request, reply);
    if (visit !== undefined) sendForm(visit, reply);
  }

  @Post()
  async change(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const visit = await this.visits.read(request, reply);
    if (visit === undefined) return;
    const problem = await this.attempt(visit, reply);
    if (problem === undefined) seeOther(reply, overviewAfter('password-changed'));
    else sendForm(visit, reply, problem);
  }

  /** Changes it; otherwise says why not. */
  private async attempt(
    { form, account, session, by }: AccountForm,
    reply: FastifyReply,
  ): Promise<PasswordProblem | undefined> {
    const next = form.get('new_password') ?? '';
    if (next !== form.get('repeated_password')) return 'not-repeated';
    try {
      const present = form.get('current_password') ?? '';
      const change = { present, next, sessionId: session.id };
      const cookie = await this.accounts.changePassword(account.id, change, by);
      if (cookie !== undefined) this.cookies.openSession(reply, cookie);
      return undefined;
    } catch (error) {
      if (error instanceof AccountError) return problemOf(error, next);
      throw error;
    }
  }
}

function problemOf(error: AccountError, next: string): PasswordProblem {
  if (error.code === 'throttled') return 'throttled';
  if (error.code === 'forbidden') return 'current-wrong';
  if (error.code === 'invalid') return isTooShort(next) ? 'too-short' : 'too-long';
  throw error;
}

function sendForm(
  { messages, antiForgery, account }: AccountVisit,
  reply: FastifyReply,
  problem?: PasswordProblem,
) {
  const form = { messages, antiForgery, email: account.email };
  sendPage(reply, <ChangePasswordPage {...form} problem={problem} />, {
    status: problem === 'throttled' ? 429 : 200,
  });
}

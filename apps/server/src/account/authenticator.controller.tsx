import { AccountError, RecoveryCodes, TotpEnrolment } from '#accounts';
import { NotHeadGuard, seeOther, sendPage } from '#oauth';
import { Controller, Get, Post, Req, Res, UseGuards } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { overviewAfter } from './account.controller.js';
import { AccountVisits, type AccountForm, type AccountVisit } from './account-visits.js';
import { ACCOUNT_PATHS } from './pages/account-paths.js';
import { RecoveryCodesPage } from './pages/recovery-codes-page.js';
import { TotpPage } from './pages/totp-page.js';

/** The setting up and removing of a person's authenticator app, and their recovery codes. */
@Controller()
@UseGuards(NotHeadGuard)
export class AuthenticatorController {
  constructor(
    private readonly visits: AccountVisits,
    private readonly totp: TotpEnrolment,
    private readonly recoveryCodes: RecoveryCodes,
  ) {}

  /** What was begun, shown once more. */
  @Get(ACCOUNT_PATHS.authenticator)
  async show(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const visit = await this.visits.open(request, reply);
    if (visit !== undefined) await this.sendPending(visit, reply, false);
  }

  /** Without a code it begins; with one it confirms. */
  @Post(ACCOUNT_PATHS.authenticator)
  async setUp(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const visit = await this.visits.readSensitive(request, reply);
    if (visit === undefined) return;
    if (visit.form.has('code')) return this.confirm(visit, reply);
    if ((await this.totp.addedAt(visit.account.id)) === null) await this.totp.begin(visit.account);
    seeOther(reply, ACCOUNT_PATHS.authenticator);
  }

  @Post(ACCOUNT_PATHS.removeAuthenticator)
  async remove(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const visit = await this.visits.readSensitive(request, reply);
    if (visit === undefined) return;
    await unlessGone(() => this.totp.remove(visit.account.id, visit.by));
    seeOther(reply, overviewAfter('authenticator-removed'));
  }

  @Post(ACCOUNT_PATHS.recoveryCodes)
  async renewCodes(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const visit = await this.visits.readSensitive(request, reply);
    if (visit === undefined) return;
    const codes = await unlessGone(() => this.recoveryCodes.make(visit.account.id, visit.by));
    if (codes === undefined) seeOther(reply, ACCOUNT_PATHS.overview);
    else sendPage(reply, <RecoveryCodesPage messages={visit.messages} codes={codes} />);
  }

  private async confirm(visit: AccountForm, reply: FastifyReply): Promise<void> {
    try {
      const codes = await this.totp.confirm(visit.account.id, visit.form.get('code') ?? '', visit.by);
      sendPage(reply, <RecoveryCodesPage messages={visit.messages} codes={codes} />);
    } catch (error) {
      if (!(error instanceof AccountError)) throw error;
      if (error.code === 'invalid') await this.sendPending(visit, reply, true);
      else seeOther(reply, ACCOUNT_PATHS.overview);
    }
  }

  private async sendPending(visit: AccountVisit, reply: FastifyReply, wrong: boolean): Promise<void> {
    const { account, messages, antiForgery } = visit;
    const totp = await this.totp.pending(account);
    if (totp === undefined) seeOther(reply, ACCOUNT_PATHS.overview);
    else
      sendPage(reply, <TotpPage messages={messages} antiForgery={antiForgery} totp={totp} wrong={wrong} />);
  }
}

/** What was taken away meanwhile, in another window, need not be taken away again. */
async function unlessGone<T>(act: () => Promise<T>): Promise<T | undefined> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof AccountError && error.code === 'not-found') return undefined;
    throw error;
  }
}

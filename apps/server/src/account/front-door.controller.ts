import { Accounts } from '#accounts';
import { OWN_PAGES, seeOther, Visits } from '#oauth';
import { Controller, Get, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ACCOUNT_PATHS } from './pages/account-paths.js';

/** Where somebody arrives who knows only the host: at the console with a role, otherwise at their account. */
@Controller()
export class FrontDoorController {
  constructor(
    private readonly visits: Visits,
    private readonly accounts: Accounts,
  ) {}

  @Get('/')
  async show(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { session } = await this.visits.of(request, reply);
    if (session === undefined) return seeOther(reply, ACCOUNT_PATHS.signInFirst);
    const { roles } = await this.accounts.get(session.accountId);
    return seeOther(reply, roles.length > 0 ? OWN_PAGES.console : OWN_PAGES.account);
  }
}

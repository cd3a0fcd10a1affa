import { Controller, Get, Post, Req, Res, UseGuards } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { seeOther } from '../authorize/see-other.js';
import { ServerPassport } from '../passport/server-passport.js';
import { NotHeadGuard } from '../request/not-head.guard.js';
import type { ProtocolRequest } from '../request/protocol-request.js';
import { AfterSignIn } from './after-sign-in.js';
import { InteractionForms } from './interaction-forms.js';
import { InteractionPages } from './interaction-pages.js';
import { INTERACTION_PATHS, pageAddress } from './own-pages.js';

/** The second step of signing in: with a code, by whoever's password was right in the first. */
@Controller(INTERACTION_PATHS.code)
@UseGuards(NotHeadGuard)
export class LoginCodeController {
  constructor(
    private readonly forms: InteractionForms,
    private readonly pages: InteractionPages,
    private readonly passport: ServerPassport,
    private readonly afterSignIn: AfterSignIn,
  ) {}

  @Get()
  async show(@Req() request: ProtocolRequest, @Res() reply: FastifyReply): Promise<void> {
    const page = await this.forms.open(request, reply);
    if (page.interaction.awaitingCodeOf === null) seeOther(reply, pageAddress('signIn', page.interaction.id));
    else await this.pages.code(page, reply);
  }

  @Post()
  async signIn(@Req() request: ProtocolRequest, @Res() reply: FastifyReply): Promise<void> {
    const { form, ...page } = await this.forms.read(request, reply);
    const { browser, cookie: previous, context } = page.visit;
    const { awaitingCodeOf: accountId, passwordSetAt } = page.interaction;
    if (accountId === null) {
      seeOther(reply, pageAddress('signIn', page.interaction.id));
      return;
    }
    const attempt = { accountId, passwordSetAt, code: form.get('code') ?? '', browser, previous };
    const outcome = await this.passport.signIn({ step: 'code', attempt, context });
    if (outcome.kind === 'refused' || outcome.kind === 'throttled') {
      await this.pages.code(page, reply, { problem: outcome });
    } else {
      await this.afterSignIn.lead(outcome, page, request, reply);
    }
  }
}

import { Controller, Get, Post, Req, Res, UseGuards } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { seeOther } from '../authorize/see-other.js';
import { ServerPassport } from '../passport/server-passport.js';
import { NotHeadGuard } from '../request/not-head.guard.js';
import type { ProtocolRequest } from '../request/protocol-request.js';
import { queryOf } from '../request/query.js';
import { AfterSignIn } from './after-sign-in.js';
import { InteractionForms } from './interaction-forms.js';
import { InteractionPages } from './interaction-pages.js';
import { INTERACTION_PATHS } from './own-pages.js';
import { OwnSignIn } from './own-sign-in.js';

/** The first step of signing in: with a password. */
@Controller(INTERACTION_PATHS.signIn)
@UseGuards(NotHeadGuard)
export class LoginController {
  constructor(
    private readonly forms: InteractionForms,
    private readonly pages: InteractionPages,
    private readonly ownSignIn: OwnSignIn,
    private readonly passport: ServerPassport,
    private readonly afterSignIn: AfterSignIn,
  ) {}

  /** Without an interaction the person came by themselves, and `for` may name the page of ours that they want, `to` the place in it. */
  @Get()
  async show(@Req() request: ProtocolRequest, @Res() reply: FastifyReply): Promise<void> {
    const query = queryOf(request);
    if (query.has('interaction')) await this.pages.signIn(await this.forms.open(request, reply), reply);
    else seeOther(reply, await this.ownSignIn.begin(query, request, reply));
  }

  @Post()
  async signIn(@Req() request: ProtocolRequest, @Res() reply: FastifyReply): Promise<void> {
    const { form, ...page } = await this.forms.read(request, reply);
    const { browser, cookie: previous, context } = page.visit;
    const login = form.get('login') ?? '';
    const attempt = { login, password: form.get('password') ?? '', browser, previous };
    const outcome = await this.passport.signIn({ step: 'password', attempt, context });
    if (outcome.kind === 'refused' || outcome.kind === 'throttled') {
      await this.pages.signIn(page, reply, { problem: outcome, login });
    } else {
      await this.afterSignIn.lead(outcome, page, request, reply);
    }
  }
}

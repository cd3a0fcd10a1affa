import { invalidRequest, type LogoutRequest, type Parameters } from '#protocol';
import { Controller, Get, Post, Req, Res, UseGuards } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { seeOther } from '../authorize/see-other.js';
import { ANTI_FORGERY_FIELD } from '../browser/anti-forgery.js';
import { Visits, type Visit } from '../browser/visits.js';
import { SIGN_OUT_ANSWERS } from '../pages/sign-out-page.js';
import { ENDPOINTS } from '../registers.js';
import { againByGet } from '../request/again-by-get.js';
import { NotHeadGuard } from '../request/not-head.guard.js';
import { formOf, type ProtocolRequest } from '../request/protocol-request.js';
import { queryOf } from '../request/query.js';
import { sendSignedOutPage, sendSignOutPage } from './logout-pages.js';
import { SignOut } from './sign-out.js';

/** The end session endpoint (OpenID Connect RP-Initiated Logout §2), by GET and by POST. */
@Controller(ENDPOINTS.logout)
@UseGuards(NotHeadGuard)
export class LogoutController {
  constructor(
    private readonly signOut: SignOut,
    private readonly visits: Visits,
  ) {}

  @Get()
  async get(@Req() request: ProtocolRequest, @Res() reply: FastifyReply): Promise<void> {
    const params = queryOf(request);
    const asked = await this.signOut.read(params);
    const visit = await this.visits.of(request, reply);
    const { session } = visit;
    const person =
      session !== undefined && this.signOut.mustAsk(asked, session)
        ? await this.signOut.personOf(session)
        : undefined;
    if (person === undefined) await this.end(visit, asked, request, reply);
    else sendSignOutPage({ asked, params, person, browser: visit.browser }, request, reply);
  }

  /** The answer to our own page; or the request of an application, on another site, which is asked again by GET. */
  @Post()
  async post(@Req() request: ProtocolRequest, @Res() reply: FastifyReply): Promise<void> {
    const params = formOf(request);
    if (params.has(ANTI_FORGERY_FIELD)) return this.answer(params, request, reply);
    const again = againByGet(ENDPOINTS.logout, params);
    if (again === undefined) throw invalidRequest('the logout request is too long');
    return seeOther(reply, again);
  }

  private async answer(params: Parameters, request: ProtocolRequest, reply: FastifyReply): Promise<void> {
    const visit = await this.visits.of(request, reply);
    this.signOut.requireOwnForm(params, visit, request);
    const asked = await this.signOut.read(params);
    if (params.get('answer') === SIGN_OUT_ANSWERS.yes) await this.end(visit, asked, request, reply);
    else sendSignedOutPage(false, request, reply);
  }

  private async end(
    visit: Visit,
    { returnTo }: LogoutRequest,
    request: ProtocolRequest,
    reply: FastifyReply,
  ): Promise<void> {
    await this.signOut.end(visit, reply);
    if (returnTo === null) sendSignedOutPage(true, request, reply);
    else seeOther(reply, returnTo);
  }
}

import { invalidRequest, type Parameters } from '#protocol';
import { Controller, Get, Post, Req, Res, UseGuards } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { BrowserCookies } from '../browser/browser-cookies.js';
import { Visits } from '../browser/visits.js';
import { OpenInteractions } from '../interaction/open-interactions.js';
import { ENDPOINTS } from '../registers.js';
import { againByGet } from '../request/again-by-get.js';
import { NotHeadGuard } from '../request/not-head.guard.js';
import { formOf, type ProtocolRequest } from '../request/protocol-request.js';
import { queryOf } from '../request/query.js';
import { AuthorizationFlow } from './authorization-flow.js';
import { NextPage } from './next-page.js';
import { seeOther } from './see-other.js';

/** The authorization endpoint (RFC 6749 §3.1), by GET and by POST (OpenID Connect Core §3.1.2.1). */
@Controller(ENDPOINTS.authorization)
@UseGuards(NotHeadGuard)
export class AuthorizeController {
  constructor(
    private readonly flow: AuthorizationFlow,
    private readonly interactions: OpenInteractions,
    private readonly visits: Visits,
    private readonly cookies: BrowserCookies,
    private readonly nextPage: NextPage,
  ) {}

  @Get()
  get(@Req() request: ProtocolRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.begin(queryOf(request), request, reply);
  }

  /** From another site, which brings no cookies, it is asked again by GET. @throws OAuthError: too long for that */
  @Post()
  async post(@Req() request: ProtocolRequest, @Res() reply: FastifyReply): Promise<void> {
    const params = formOf(request);
    if (this.cookies.browserOf(request) !== undefined) return this.begin(params, request, reply);
    const again = againByGet(ENDPOINTS.authorization, params);
    if (again === undefined) throw invalidRequest('the request is too long to come from another site');
    return seeOther(reply, again);
  }

  private async begin(params: Parameters, request: ProtocolRequest, reply: FastifyReply): Promise<void> {
    const visit = await this.visits.of(request, reply);
    const step = await this.flow.begin(params, visit);
    const start = async () => {
      const interaction = await this.interactions.start('authorization', params, visit);
      this.cookies.bind(interaction, visit.browser, request, reply);
      return interaction;
    };
    await this.nextPage.lead(step, start, request, reply);
  }
}

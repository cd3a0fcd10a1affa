import { UserInfo } from '#protocol';
import { Controller, Get, Header, HttpCode, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { ENDPOINTS } from '../registers.js';
import type { ProtocolRequest } from '../request/protocol-request.js';
import { bearerTokenOf } from './bearer-token.js';

/** The UserInfo endpoint (OpenID Connect Core §5.3), by GET and POST. */
@Controller()
export class UserinfoController {
  constructor(private readonly userInfo: UserInfo) {}

  @Get(ENDPOINTS.userinfo)
  @Header('Cache-Control', 'no-store')
  get(@Req() request: ProtocolRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.answer(request, reply);
  }

  @Post(ENDPOINTS.userinfo)
  @HttpCode(200)
  @Header('Cache-Control', 'no-store')
  post(@Req() request: ProtocolRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.answer(request, reply);
  }

  private async answer(request: ProtocolRequest, reply: FastifyReply): Promise<void> {
    const response = await this.userInfo.describe(bearerTokenOf(request));
    if (response.kind === 'json') reply.send(response.claims);
    else reply.type('application/jwt').send(response.jwt);
  }
}

import { IssueTokens, type TokenResponse } from '#protocol';
import { Controller, Header, HttpCode, Post, Req, UseGuards } from '@nestjs/common';
import { ENDPOINTS } from '../registers.js';
import { authenticatedOf, contextOf, type ProtocolRequest } from '../request/protocol-request.js';
import { GrantGuard } from './grant.guard.js';
import { TokenClientGuard } from './token-client.guard.js';

/** The token endpoint (RFC 6749 §3.2): one for two legs and for three. */
@Controller()
export class TokenController {
  constructor(private readonly issueTokens: IssueTokens) {}

  @Post(ENDPOINTS.token)
  @HttpCode(200)
  @Header('Cache-Control', 'no-store')
  @Header('Pragma', 'no-cache')
  @UseGuards(TokenClientGuard, GrantGuard)
  token(@Req() request: ProtocolRequest): Promise<TokenResponse> {
    const { authorization } = request;
    if (authorization === undefined) throw new Error('GrantGuard did not run before');
    return this.issueTokens.issue({
      authorization,
      authenticated: authenticatedOf(request),
      context: contextOf(request),
    });
  }
}

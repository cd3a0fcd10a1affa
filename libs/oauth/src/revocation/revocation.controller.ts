import { RevokeToken } from '#protocol';
import { Controller, Header, HttpCode, Post, Req, UseGuards } from '@nestjs/common';
import { ClientAuthGuard } from '../client-auth/client-auth.guard.js';
import { ENDPOINTS } from '../registers.js';
import { authenticatedOf, contextOf, tokenOf, type ProtocolRequest } from '../request/protocol-request.js';

/** The revocation endpoint (RFC 7009 §2). Clients of other servers expect JSON, so the empty answer is `{}`. */
@Controller()
export class RevocationController {
  constructor(private readonly revokeToken: RevokeToken) {}

  @Post(ENDPOINTS.revocation)
  @HttpCode(200)
  @Header('Cache-Control', 'no-store')
  @UseGuards(ClientAuthGuard)
  async revoke(@Req() request: ProtocolRequest): Promise<Record<string, never>> {
    await this.revokeToken.revoke(tokenOf(request), authenticatedOf(request).client, contextOf(request));
    return {};
  }
}

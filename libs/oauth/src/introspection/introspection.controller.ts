import { IntrospectToken, type IntrospectionResponse } from '#protocol';
import { Controller, Header, HttpCode, Post, Req, UseGuards } from '@nestjs/common';
import { ClientAuthGuard } from '../client-auth/client-auth.guard.js';
import { ConfidentialClientGuard } from '../client-auth/confidential-client.guard.js';
import { ENDPOINTS } from '../registers.js';
import { IntrospectionScans } from '../throttle/introspection-scans.js';
import { authenticatedOf, tokenOf, type ProtocolRequest } from '../request/protocol-request.js';

/** The introspection endpoint (RFC 7662 §2). Any live credential set of a concerned application may ask. */
@Controller()
export class IntrospectionController {
  constructor(
    private readonly introspectToken: IntrospectToken,
    private readonly scans: IntrospectionScans,
  ) {}

  @Post(ENDPOINTS.introspection)
  @HttpCode(200)
  @Header('Cache-Control', 'no-store')
  @UseGuards(ClientAuthGuard, ConfidentialClientGuard)
  async introspect(@Req() request: ProtocolRequest): Promise<IntrospectionResponse> {
    const { client } = authenticatedOf(request);
    const response = await this.introspectToken.introspect(tokenOf(request), client);
    if (!response.active) await this.scans.countInactive(client.clientId);
    return response;
  }
}

import { IntrospectToken, type IntrospectionResponse } from '#protocol';
import { Controller, Header, HttpCode, Post, Req, UseGuards } from '@nestjs/common';
import { ClientAuthGuard } from '../client-auth/client-auth.guard.js';
import { ConfidentialClientGuard } from '../client-auth/confidential-client.guard.js';
import { ENDPOINTS } from '../registers.js';
import { authenticatedOf, tokenOf, type ProtocolRequest } from '../request/protocol-request.js';

/** The introspection endpoint (RFC 7662 §2). Any live credential set of a concerned application may ask. */
@Controller()
export class IntrospectionController {
  constructor(private readonly introspectToken: IntrospectToken) {}

  @Post(ENDPOINTS.introspection)
  @HttpCode(200)
  @Header('Cache-Control', 'no-store')
  @UseGuards(ClientAuthGuard, ConfidentialClientGuard)
  introspect(@Req() request: ProtocolRequest): Promise<IntrospectionResponse> {
    return this.introspectToken.introspect(tokenOf(request), authenticatedOf(request).client);
  }
}

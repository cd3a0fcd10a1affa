import {
  clientIdOfIssuer,
  JWT_BEARER,
  notFound,
  serviceAccountEmail,
  type Clients,
  type Clock,
} from '#protocol';
import { Controller, Get, Header, Inject, Param } from '@nestjs/common';
import { CLIENTS, CLOCK, ISSUER } from '../injection-tokens.js';
import { ENDPOINTS } from '../registers.js';
import { Certificates, type CertificatesByKid } from './certificates.js';

/** As long as the key set is cached: it says the same. */
const CACHE = 'public, max-age=300';

/**
 * The two certificate URLs of a service account's key file: public keys in the form in which Google publishes them. What
 * is not there is answered like what never was.
 */
@Controller(ENDPOINTS.certificates)
export class CertificatesController {
  constructor(
    private readonly certificates: Certificates,
    @Inject(CLIENTS) private readonly clients: Clients,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(ISSUER) private readonly issuer: string,
  ) {}

  @Get()
  @Header('Cache-Control', CACHE)
  @Header('Access-Control-Allow-Origin', '*')
  ofServer(): Promise<CertificatesByKid> {
    return this.certificates.ofServer();
  }

  @Get(':email')
  @Header('Cache-Control', CACHE)
  @Header('Access-Control-Allow-Origin', '*')
  async ofServiceAccount(@Param('email') email: string): Promise<CertificatesByKid> {
    const client = await this.clients.find(clientIdOfIssuer(email, this.issuer));
    const isHere =
      client?.grantType === JWT_BEARER &&
      client.status === 'enabled' &&
      serviceAccountEmail(client.clientId, this.issuer) === email;
    if (!isHere) throw notFound('there is no such service account');
    return this.certificates.ofClient(client, this.clock.now());
  }
}

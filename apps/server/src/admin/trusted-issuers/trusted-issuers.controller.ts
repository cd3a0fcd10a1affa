import { CredentialSets, TrustedIssuers } from '#client-registration';
import type { Actor, Clock, TrustedIssuer } from '#protocol';
import { Body, Inject, Post } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { createdTrustedIssuerToWire, trustedIssuerToWire } from '../../representations/credential.js';
import { By } from '../access/admin-request.js';
import { TrustedIssuerView } from '../credential-sets/credential.view.js';
import { CLOCK } from '../../injection-tokens.js';
import { RequirePermission } from '../access/permissions.js';
import { Sensitive } from '../access/sensitive.js';
import { Resource } from '../resource.js';
import { Acts, Creates } from '../wire/answers.js';
import { PathId } from '../wire/path-id.js';
import { CreatedTrustedIssuerView, NewTrustedIssuerBody, toNewTrustedIssuer } from './trusted-issuer.dto.js';

/** The issuers that a service account trusts instead of a key. They are shown with the set. */
@Resource('Trusted issuers', 'credential-sets/:client_id/trusted-issuers')
export class TrustedIssuersController {
  constructor(
    private readonly trusts: TrustedIssuers,
    private readonly sets: CredentialSets,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Post()
  @RequirePermission('write')
  @Sensitive()
  @Creates(CreatedTrustedIssuerView, 'credential-sets', 'client_id')
  @ApiOperation({ summary: 'Lets a service account trust an external issuer' })
  async add(
    @PathId('client_id') clientId: string,
    @Body() body: NewTrustedIssuerBody,
    @By() by: Actor,
  ): Promise<CreatedTrustedIssuerView> {
    const trust = await this.trusts.add(clientId, toNewTrustedIssuer(body), by);
    return createdTrustedIssuerToWire(trust, await this.sets.get(clientId), this.clock.now());
  }

  @Post(':id/disable')
  @RequirePermission('write')
  @Acts(TrustedIssuerView)
  @ApiOperation({ summary: 'Stops a trust, until it is enabled again' })
  async disable(
    @PathId('client_id') clientId: string,
    @PathId('id') id: string,
    @By() by: Actor,
  ): Promise<TrustedIssuerView> {
    return this.shown(clientId, await this.trusts.disable(clientId, id, by));
  }

  @Post(':id/enable')
  @RequirePermission('write')
  @Sensitive()
  @Acts(TrustedIssuerView)
  @ApiOperation({ summary: 'Lets a disabled trust work again' })
  async enable(
    @PathId('client_id') clientId: string,
    @PathId('id') id: string,
    @By() by: Actor,
  ): Promise<TrustedIssuerView> {
    return this.shown(clientId, await this.trusts.enable(clientId, id, by));
  }

  @Post(':id/retire')
  @RequirePermission('write')
  @Acts(TrustedIssuerView)
  @ApiOperation({ summary: 'Stops a trust for ever' })
  async retire(
    @PathId('client_id') clientId: string,
    @PathId('id') id: string,
    @By() by: Actor,
  ): Promise<TrustedIssuerView> {
    return this.shown(clientId, await this.trusts.retire(clientId, id, by));
  }

  private async shown(clientId: string, trust: TrustedIssuer): Promise<TrustedIssuerView> {
    return trustedIssuerToWire(trust, await this.sets.get(clientId), this.clock.now());
  }
}

import { Expiries } from '#client-registration';
import type { Clock } from '#protocol';
import { Get, Inject, Query } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { CLOCK } from '../../injection-tokens.js';
import { expiringCredentialToWire } from '../../representations/expiring-credential.js';
import { RequirePermission } from '../access/permissions.js';
import { Resource } from '../resource.js';
import { AnswersPage } from '../wire/answers.js';
import { PageOf, toPageView, type PageView } from '../wire/page.js';
import { ExpiringCredentialParameters, toExpiryQuery } from './expiring-credential.dto.js';
import { ExpiringCredentialView } from './expiring-credential.view.js';

/** What expires soon: for whoever wants to know before it does. */
@Resource('Credential sets', 'expiring-credentials')
export class ExpiringCredentialsController {
  constructor(
    private readonly expiries: Expiries,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @RequirePermission('read')
  @AnswersPage(PageOf(ExpiringCredentialView))
  @ApiOperation({
    summary: 'Lists what expires soon, or expired within seven days and is still enabled, soonest first',
    description: 'Secrets, keys, trusted issuers, consumer keys and delegations of enabled credential sets.',
  })
  async list(@Query() query: ExpiringCredentialParameters): Promise<PageView<ExpiringCredentialView>> {
    const now = this.clock.now();
    return toPageView(await this.expiries.list(toExpiryQuery(query)), (each) =>
      expiringCredentialToWire(each, now),
    );
  }
}

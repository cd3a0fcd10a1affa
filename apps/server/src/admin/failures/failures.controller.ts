import { CredentialSets } from '#client-registration';
import { Failures } from '#ledger';
import { Get } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { failureToWire } from '../../representations/failure.js';
import { RequirePermission } from '../access/permissions.js';
import { Resource } from '../resource.js';
import { Answers } from '../wire/answers.js';
import { PathId } from '../wire/path-id.js';
import { RecentFailuresView } from './failure.view.js';

/** What was refused to a credential set of late, why, and what to do about it. */
@Resource('Credential sets', 'credential-sets/:client_id/failures')
export class FailuresController {
  constructor(
    private readonly sets: CredentialSets,
    private readonly failures: Failures,
  ) {}

  @Get()
  @RequirePermission('read')
  @Answers(RecentFailuresView)
  @ApiOperation({ summary: 'Tells the recent refusals of a credential set by the check that failed' })
  async list(@PathId('client_id') id: string): Promise<RecentFailuresView> {
    const { clientId } = await this.sets.get(id);
    const { failures, more } = await this.failures.of(clientId);
    return { client_id: clientId, more, items: failures.map(failureToWire) };
  }
}

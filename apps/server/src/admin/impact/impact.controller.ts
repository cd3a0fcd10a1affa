import { CredentialSets } from '#client-registration';
import { Get } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { RequirePermission } from '../access/permissions.js';
import { Resource } from '../resource.js';
import { Answers } from '../wire/answers.js';
import { PathId } from '../wire/path-id.js';
import { Impact } from './impact.js';
import { ImpactView } from './impact.view.js';

/** What stops with a credential set: for whoever is about to disable or retire it. */
@Resource('Credential sets', 'credential-sets/:client_id/impact')
export class ImpactController {
  constructor(
    private readonly sets: CredentialSets,
    private readonly impact: Impact,
  ) {}

  @Get()
  @RequirePermission('read')
  @Answers(ImpactView)
  @ApiOperation({ summary: 'Tells what disabling or retiring a credential set would stop' })
  async show(@PathId('client_id') clientId: string): Promise<ImpactView> {
    return this.impact.of(await this.sets.get(clientId));
  }
}

import { CredentialSets } from '#client-registration';
import { DryRun } from '#protocol';
import { Body, Inject, Post } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { OWN_ISSUER } from '../../injection-tokens.js';
import { dryRunToWire } from '../../representations/dry-run.js';
import { RequirePermission } from '../access/permissions.js';
import { Resource } from '../resource.js';
import { Answers } from '../wire/answers.js';
import { ApiProblems } from '../wire/api-problems.js';
import { PathId } from '../wire/path-id.js';
import { DryRunBody, toDryRunQuestion } from './dry-run.dto.js';
import { DryRunView } from './dry-run.view.js';

/** What a service account would be granted. It changes nothing, so that whoever may read may ask. */
@Resource('Delegations', 'credential-sets/:client_id/dry-run')
export class DryRunController {
  constructor(
    private readonly sets: CredentialSets,
    private readonly dryRun: DryRun,
    @Inject(OWN_ISSUER) private readonly issuer: string,
  ) {}

  @Post()
  @RequirePermission('read')
  @Answers(DryRunView)
  @ApiProblems(400, 415, 422)
  @ApiOperation({
    summary: 'Tells whether an assertion would be granted; issues, spends and records nothing',
  })
  async ask(@PathId('client_id') clientId: string, @Body() body: DryRunBody): Promise<DryRunView> {
    const answer = await this.dryRun.ask(await this.sets.get(clientId), toDryRunQuestion(body));
    return dryRunToWire(answer, this.issuer);
  }
}

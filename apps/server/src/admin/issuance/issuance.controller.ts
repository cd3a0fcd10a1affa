import type { CredentialSetStore } from '#client-registration';
import { Issuance, STEPS } from '#ledger';
import type { Clock } from '#protocol';
import { Get, Inject, Query } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { CLOCK, CREDENTIAL_SETS } from '../../injection-tokens.js';
import { readInstant } from '../../representations/instant.js';
import { issuanceToWire } from '../../representations/issuance.js';
import { RequirePermission } from '../access/permissions.js';
import { Resource } from '../resource.js';
import { Answers } from '../wire/answers.js';
import { ApiProblems } from '../wire/api-problems.js';
import { IssuanceParameters } from './issuance.dto.js';
import { IssuanceView } from './issuance.view.js';

/** How far back a series goes unless its request says: steps. */
const USUAL_STEPS = { hour: 24, day: 7 } as const;

/** How much was issued and refused over time: what a dashboard shows. */
@Resource('Tokens', 'issuance')
export class IssuanceController {
  constructor(
    private readonly issuance: Issuance,
    @Inject(CREDENTIAL_SETS) private readonly sets: Pick<CredentialSetStore, 'find'>,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @RequirePermission('read')
  @Answers(IssuanceView)
  @ApiProblems(400)
  @ApiOperation({
    summary: 'Tells how many tokens each grant issued over time, what was refused, and which sets fail most',
    description: 'Access tokens only: one for each request that was granted. At most 800 steps.',
  })
  async show(@Query() { from, to, step = 'hour' }: IssuanceParameters): Promise<IssuanceView> {
    const end = readInstant(to) ?? this.clock.now();
    const start = readInstant(from) ?? end - USUAL_STEPS[step] * STEPS[step];
    const series = await this.issuance.series({ from: start, to: end }, step);
    const sets = await Promise.all(series.failing.map(({ clientId }) => this.sets.find(clientId)));
    return issuanceToWire(
      series,
      step,
      sets.filter((set) => set !== undefined),
    );
  }
}

import { Delegations } from '#client-registration';
import { Ledger } from '#ledger';
import type { Actor, Clock, Delegation } from '#protocol';
import { Body, Get, Inject, Post, Query } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { CLOCK } from '../../injection-tokens.js';
import { delegationToWire } from '../../representations/delegation.js';
import { By } from '../access/admin-request.js';
import { RequirePermission } from '../access/permissions.js';
import { Sensitive } from '../access/sensitive.js';
import { boundedCountToWire } from '../impact/impact.js';
import { DelegationImpactView } from '../impact/impact.view.js';
import { Resource } from '../resource.js';
import { Acts, Answers, AnswersPage, Creates } from '../wire/answers.js';
import { PageOf, toPageView, type PageView } from '../wire/page.js';
import { PathId } from '../wire/path-id.js';
import {
  DelegationParameters,
  NewDelegationBody,
  toDelegationQuery,
  toNewDelegation,
} from './delegation.dto.js';
import { DelegationView } from './delegation.view.js';

/** Delegations: for whom a service account may act. They are made, approved and removed, never edited. */
@Resource('Delegations', 'delegations')
export class DelegationsController {
  constructor(
    private readonly delegations: Delegations,
    private readonly ledger: Ledger,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @RequirePermission('read')
  @AnswersPage(PageOf(DelegationView))
  @ApiOperation({ summary: 'Lists delegations, newest first, removed ones too' })
  async list(@Query() query: DelegationParameters): Promise<PageView<DelegationView>> {
    const page = await this.delegations.list(toDelegationQuery(query));
    return toPageView(page, (delegation) => this.shown(delegation));
  }

  @Post()
  @RequirePermission('write')
  @Sensitive()
  @Creates(DelegationView, 'delegations', 'id')
  @ApiOperation({ summary: 'Lets a service account act for people, with some scopes, until then' })
  async create(@Body() body: NewDelegationBody, @By() by: Actor): Promise<DelegationView> {
    return this.shown(await this.delegations.create(toNewDelegation(body), by));
  }

  @Get(':id')
  @RequirePermission('read')
  @Answers(DelegationView)
  @ApiOperation({ summary: 'Shows a delegation' })
  async show(@PathId('id') id: string): Promise<DelegationView> {
    return this.shown(await this.delegations.get(id));
  }

  @Get(':id/impact')
  @RequirePermission('read')
  @Answers(DelegationImpactView)
  @ApiOperation({ summary: 'Tells what removing a delegation would stop' })
  async impact(@PathId('id') id: string): Promise<DelegationImpactView> {
    const { clientId } = await this.delegations.get(id);
    const live = await this.ledger.countLive({ clientId, origin: id }, this.clock.now());
    return { id, live_access_tokens: boundedCountToWire(live) };
  }

  @Post(':id/approve')
  @RequirePermission('write')
  @Sensitive()
  @Acts(DelegationView)
  @ApiOperation({ summary: 'Puts a delegation in force that another person made' })
  async approve(@PathId('id') id: string, @By() by: Actor): Promise<DelegationView> {
    return this.shown(await this.delegations.approve(id, by));
  }

  @Post(':id/remove')
  @RequirePermission('write')
  @Acts(DelegationView)
  @ApiOperation({ summary: 'Ends a delegation for ever, and every token under it; its record stays' })
  async remove(@PathId('id') id: string, @By() by: Actor): Promise<DelegationView> {
    return this.shown(await this.delegations.remove(id, by));
  }

  private shown(delegation: Delegation): DelegationView {
    return delegationToWire(delegation, this.clock.now());
  }
}

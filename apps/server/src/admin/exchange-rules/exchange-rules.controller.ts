import { ExchangeRules } from '#client-registration';
import type { Actor, Clock } from '#protocol';
import { Body, Get, Inject, Post, Query } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { CLOCK } from '../../injection-tokens.js';
import { exchangeRuleToWire } from '../../representations/exchange-rule.js';
import { By } from '../access/admin-request.js';
import { RequirePermission } from '../access/permissions.js';
import { Sensitive } from '../access/sensitive.js';
import { Resource } from '../resource.js';
import { Acts, Answers, AnswersPage, Creates } from '../wire/answers.js';
import { PageOf, toPageView, type PageView } from '../wire/page.js';
import { PathId } from '../wire/path-id.js';
import {
  ExchangeRuleParameters,
  NewExchangeRuleBody,
  toExchangeRuleQuery,
  toNewExchangeRule,
} from './exchange-rule.dto.js';
import { ExchangeRuleView } from './exchange-rule.view.js';

/** Exchange rules: which tokens a credential set may exchange for which (RFC 8693). They are made and removed, never edited. */
@Resource('Exchange rules', 'exchange-rules')
export class ExchangeRulesController {
  constructor(
    private readonly rules: ExchangeRules,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @RequirePermission('read')
  @AnswersPage(PageOf(ExchangeRuleView))
  @ApiOperation({ summary: 'Lists exchange rules, newest first, removed ones too' })
  async list(@Query() parameters: ExchangeRuleParameters): Promise<PageView<ExchangeRuleView>> {
    const now = this.clock.now();
    return toPageView(await this.rules.list(toExchangeRuleQuery(parameters)), (rule) =>
      exchangeRuleToWire(rule, now),
    );
  }

  @Post()
  @RequirePermission('write')
  @Sensitive()
  @Creates(ExchangeRuleView, 'exchange-rules', 'id')
  @ApiOperation({ summary: 'Lets a credential set exchange tokens for one API into tokens for another' })
  async create(@Body() body: NewExchangeRuleBody, @By() by: Actor): Promise<ExchangeRuleView> {
    return exchangeRuleToWire(await this.rules.create(toNewExchangeRule(body), by), this.clock.now());
  }

  @Get(':id')
  @RequirePermission('read')
  @Answers(ExchangeRuleView)
  @ApiOperation({ summary: 'Shows an exchange rule' })
  async show(@PathId('id') id: string): Promise<ExchangeRuleView> {
    return exchangeRuleToWire(await this.rules.get(id), this.clock.now());
  }

  @Post(':id/remove')
  @RequirePermission('write')
  @Acts(ExchangeRuleView)
  @ApiOperation({ summary: 'Removes an exchange rule: the tokens that nothing else allows end with it' })
  async remove(@PathId('id') id: string, @By() by: Actor): Promise<ExchangeRuleView> {
    return exchangeRuleToWire(await this.rules.remove(id, by), this.clock.now());
  }
}

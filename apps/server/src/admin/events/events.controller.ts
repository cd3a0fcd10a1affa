import type { LedgerStore } from '#ledger';
import { Get, Inject, Query } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { LEDGER_STORE } from '../injection-tokens.js';
import { RequirePermission } from '../permissions.js';
import { Resource } from '../resource.js';
import { AnswersPage } from '../wire/answers.js';
import { PageOf, toPageView, type PageView } from '../wire/page.js';
import { readPage } from '../wire/sequence-page.js';
import { EventParameters, toEventFilter } from './event.dto.js';
import { EventView, toEventView } from './event.view.js';

/** Events of the ledger: administrative acts and refusals. They are read; nothing changes or removes them. */
@Resource('Events', 'events')
export class EventsController {
  constructor(@Inject(LEDGER_STORE) private readonly entries: LedgerStore) {}

  @Get()
  @RequirePermission('read')
  @AnswersPage(PageOf(EventView))
  @ApiOperation({ summary: 'Lists administrative acts and refusals, newest first' })
  async list(@Query() query: EventParameters): Promise<PageView<EventView>> {
    const filter = toEventFilter(query);
    const page = await readPage(query, (place) => this.entries.listEvents({ ...filter, ...place }));
    return toPageView(page, toEventView);
  }
}

import { Ledger } from '#ledger';
import { Get, Query } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { eventToWire } from '../../representations/event.js';
import { RequirePermission } from '../access/permissions.js';
import { Resource } from '../resource.js';
import { Answers, AnswersPage } from '../wire/answers.js';
import { PageOf, toPageView, type PageView } from '../wire/page.js';
import { PathId } from '../wire/path-id.js';
import { EventParameters, toEventQuery } from './event.dto.js';
import { EventView } from './event.view.js';

/** Events of the ledger: administrative acts and refusals. They are read; nothing changes or removes them. */
@Resource('Events', 'events')
export class EventsController {
  constructor(private readonly ledger: Ledger) {}

  @Get()
  @RequirePermission('read')
  @AnswersPage(PageOf(EventView))
  @ApiOperation({ summary: 'Lists administrative acts and refusals, newest first' })
  async list(@Query() query: EventParameters): Promise<PageView<EventView>> {
    return toPageView(await this.ledger.listEvents(toEventQuery(query)), eventToWire);
  }

  @Get(':id')
  @RequirePermission('read')
  @Answers(EventView)
  @ApiOperation({ summary: 'Shows an event' })
  async show(@PathId('id') id: string): Promise<EventView> {
    return eventToWire(await this.ledger.getEvent(id));
  }
}

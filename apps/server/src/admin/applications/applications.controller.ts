import { Applications } from '#client-registration';
import type { Actor } from '#protocol';
import { Body, Delete, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { applicationToWire } from '../../representations/application.js';
import { By } from '../access/admin-request.js';
import { RequirePermission } from '../access/permissions.js';
import { Sensitive } from '../access/sensitive.js';
import { Resource } from '../resource.js';
import { AnswersEditable, AnswersPage, Creates, Edits, Removes } from '../wire/answers.js';
import { ExpectedVersion } from '../wire/entity-tag.js';
import { PageOf, toPageView, type PageView } from '../wire/page.js';
import { PathId } from '../wire/path-id.js';
import {
  ApplicationChangesBody,
  ApplicationParameters,
  NewApplicationBody,
  toApplicationChanges,
  toApplicationQuery,
  toNewApplication,
} from './application.dto.js';
import { ApplicationView } from './application.view.js';

/** Applications: what an admin registers. */
@Resource('Applications', 'applications')
export class ApplicationsController {
  constructor(private readonly applications: Applications) {}

  @Get()
  @RequirePermission('read')
  @AnswersPage(PageOf(ApplicationView))
  @ApiOperation({ summary: 'Lists applications, newest first' })
  async list(@Query() query: ApplicationParameters): Promise<PageView<ApplicationView>> {
    return toPageView(await this.applications.list(toApplicationQuery(query)), applicationToWire);
  }

  @Post()
  @RequirePermission('write')
  @Creates(ApplicationView, 'applications', 'id')
  @ApiOperation({ summary: 'Registers an application' })
  async create(@Body() body: NewApplicationBody, @By() by: Actor): Promise<ApplicationView> {
    return applicationToWire(await this.applications.create(toNewApplication(body), by));
  }

  @Get(':id')
  @RequirePermission('read')
  @AnswersEditable(ApplicationView)
  @ApiOperation({ summary: 'Shows an application' })
  async show(@PathId('id') id: string): Promise<ApplicationView> {
    return applicationToWire(await this.applications.get(id));
  }

  @Patch(':id')
  @RequirePermission('write')
  @Edits(ApplicationView)
  @ApiOperation({ summary: 'Changes the named members of an application' })
  async edit(
    @PathId('id') id: string,
    @ExpectedVersion() version: number,
    @Body() body: ApplicationChangesBody,
    @By() by: Actor,
  ): Promise<ApplicationView> {
    return applicationToWire(await this.applications.update(id, toApplicationChanges(body), version, by));
  }

  @Delete(':id')
  @RequirePermission('write')
  @Sensitive()
  @Removes()
  @ApiOperation({ summary: 'Removes an application that has no credential set and is no API' })
  remove(@PathId('id') id: string, @ExpectedVersion() version: number, @By() by: Actor): Promise<void> {
    return this.applications.delete(id, version, by);
  }
}

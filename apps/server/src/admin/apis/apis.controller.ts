import { Apis } from '#client-registration';
import type { Actor } from '#protocol';
import { Body, Delete, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { apiToWire } from '../../representations/api.js';
import { By } from '../access/admin-request.js';
import { RequirePermission } from '../access/permissions.js';
import { Sensitive } from '../access/sensitive.js';
import { ApiImpactView } from '../impact/impact.view.js';
import { Resource } from '../resource.js';
import { Answers, AnswersEditable, AnswersPage, Creates, Edits, Removes } from '../wire/answers.js';
import { ExpectedVersion } from '../wire/entity-tag.js';
import { PageOf, PageParameters, toPageView, type PageView } from '../wire/page.js';
import { PathId } from '../wire/path-id.js';
import {
  ApiChangesBody,
  ApiRemovalParameters,
  NewApiBody,
  toApiChanges,
  toNewApi,
  toScopeRemoval,
} from './api.dto.js';
import { ApiView } from './api.view.js';

/** APIs: resource servers with their scopes. Their identifier stands percent-encoded in the path. */
@Resource('APIs', 'apis')
export class ApisController {
  constructor(private readonly apis: Apis) {}

  @Get()
  @RequirePermission('read')
  @AnswersPage(PageOf(ApiView))
  @ApiOperation({ summary: 'Lists APIs, newest first' })
  async list(@Query() { limit, after }: PageParameters): Promise<PageView<ApiView>> {
    return toPageView(await this.apis.list({ limit, after }), apiToWire);
  }

  @Post()
  @RequirePermission('write')
  @Creates(ApiView, 'apis', 'identifier')
  @ApiOperation({ summary: 'Registers an API' })
  async create(@Body() body: NewApiBody, @By() by: Actor): Promise<ApiView> {
    return apiToWire(await this.apis.create(toNewApi(body), by));
  }

  @Get(':identifier')
  @RequirePermission('read')
  @AnswersEditable(ApiView)
  @ApiOperation({ summary: 'Shows an API' })
  async show(@PathId('identifier') identifier: string): Promise<ApiView> {
    return apiToWire(await this.apis.get(identifier));
  }

  @Get(':identifier/impact')
  @RequirePermission('read')
  @Answers(ApiImpactView)
  @ApiOperation({
    summary: 'Tells which credential sets would lose scopes with an API, or with one of its scopes',
  })
  async impact(@PathId('identifier') identifier: string): Promise<ApiImpactView> {
    const { scopes } = await this.apis.get(identifier);
    const { sets, byScope } = await this.apis.countHolders(identifier);
    return {
      identifier,
      credential_sets: sets,
      scopes: scopes.map(({ name }) => ({ name, credential_sets: byScope.get(name) ?? 0 })),
    };
  }

  @Patch(':identifier')
  @RequirePermission('write')
  @Sensitive()
  @Edits(ApiView)
  @ApiOperation({ summary: 'Changes the named members of an API' })
  async edit(
    @PathId('identifier') identifier: string,
    @ExpectedVersion() version: number,
    @Body() body: ApiChangesBody,
    @By() by: Actor,
  ): Promise<ApiView> {
    return apiToWire(await this.apis.update(identifier, toApiChanges(body), version, by));
  }

  @Delete(':identifier')
  @RequirePermission('write')
  @Sensitive()
  @Removes()
  @ApiOperation({ summary: 'Removes an API' })
  remove(
    @PathId('identifier') identifier: string,
    @ExpectedVersion() version: number,
    @Query() parameters: ApiRemovalParameters,
    @By() by: Actor,
  ): Promise<void> {
    return this.apis.delete(identifier, version, toScopeRemoval(parameters), by);
  }
}

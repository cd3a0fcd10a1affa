import { CredentialSets, type CredentialSet } from '#client-registration';
import type { Actor, Clock } from '#protocol';
import { Body, Get, Inject, Patch, Post, Query } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { credentialSetToWire } from '../../representations/credential-set.js';
import { By } from '../access/admin-request.js';
import { CLOCK, OWN_ISSUER } from '../../injection-tokens.js';
import { RequirePermission } from '../access/permissions.js';
import { Sensitive } from '../access/sensitive.js';
import { Resource } from '../resource.js';
import { Acts, AnswersEditable, AnswersPage, Edits } from '../wire/answers.js';
import { ExpectedVersion } from '../wire/entity-tag.js';
import { PageOf, toPageView, type PageView } from '../wire/page.js';
import { PathId } from '../wire/path-id.js';
import {
  CredentialSetChangesBody,
  CredentialSetParameters,
  toCredentialSetChanges,
  toCredentialSetQuery,
} from './credential-set.dto.js';
import { CredentialSetView } from './credential-set.view.js';

/** Credential sets: one OAuth client each, for one grant type. */
@Resource('Credential sets', 'credential-sets')
export class CredentialSetsController {
  constructor(
    private readonly sets: CredentialSets,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(OWN_ISSUER) private readonly issuer: string,
  ) {}

  @Get()
  @RequirePermission('read')
  @AnswersPage(PageOf(CredentialSetView))
  @ApiOperation({ summary: 'Lists credential sets, newest first' })
  async list(@Query() query: CredentialSetParameters): Promise<PageView<CredentialSetView>> {
    return toPageView(await this.sets.list(toCredentialSetQuery(query)), (set) => this.shown(set));
  }

  @Get(':client_id')
  @RequirePermission('read')
  @AnswersEditable(CredentialSetView)
  @ApiOperation({ summary: 'Shows a credential set' })
  async show(@PathId('client_id') id: string): Promise<CredentialSetView> {
    return this.shown(await this.sets.get(id));
  }

  @Patch(':client_id')
  @RequirePermission('write')
  @Sensitive()
  @Edits(CredentialSetView)
  @ApiOperation({ summary: 'Changes the named members of a credential set; never its grant type' })
  async edit(
    @PathId('client_id') id: string,
    @ExpectedVersion() version: number,
    @Body() body: CredentialSetChangesBody,
    @By() by: Actor,
  ): Promise<CredentialSetView> {
    return this.shown(await this.sets.update(id, toCredentialSetChanges(body), version, by));
  }

  @Post(':client_id/disable')
  @RequirePermission('write')
  @Acts(CredentialSetView)
  @ApiOperation({ summary: 'Stops a credential set and its tokens, until it is enabled again' })
  async disable(@PathId('client_id') id: string, @By() by: Actor): Promise<CredentialSetView> {
    return this.shown(await this.sets.disable(id, by));
  }

  @Post(':client_id/enable')
  @RequirePermission('write')
  @Sensitive()
  @Acts(CredentialSetView)
  @ApiOperation({ summary: 'Lets a disabled credential set work again' })
  async enable(@PathId('client_id') id: string, @By() by: Actor): Promise<CredentialSetView> {
    return this.shown(await this.sets.enable(id, by));
  }

  @Post(':client_id/retire')
  @RequirePermission('write')
  @Sensitive()
  @Acts(CredentialSetView)
  @ApiOperation({ summary: 'Stops a credential set for ever' })
  async retire(@PathId('client_id') id: string, @By() by: Actor): Promise<CredentialSetView> {
    return this.shown(await this.sets.retire(id, by));
  }

  private shown(set: CredentialSet): CredentialSetView {
    return credentialSetToWire(set, this.issuer, this.clock.now());
  }
}

import { GrantedAccess, type Actor } from '#protocol';
import { Delete, Get } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { accessToWire } from '../../representations/access.js';
import { By } from '../access/admin-request.js';
import { RequirePermission } from '../access/permissions.js';
import { Problem } from '../problem.js';
import { Resource } from '../resource.js';
import { AnswersPage, Ends } from '../wire/answers.js';
import { PageOf, toPageView, type PageView } from '../wire/page.js';
import { PathId } from '../wire/path-id.js';
import { ConsentView } from './consent.view.js';

/** What a person allowed, application by application. */
@Resource('Accounts', 'accounts/:id/consents')
export class AccountConsentsController {
  constructor(private readonly access: GrantedAccess) {}

  @Get()
  @RequirePermission('read')
  @AnswersPage(PageOf(ConsentView))
  @ApiOperation({ summary: 'Lists what a person allowed, newest first' })
  async list(@PathId('id') accountId: string): Promise<PageView<ConsentView>> {
    return toPageView({ items: await this.access.of(accountId), next: null }, accessToWire);
  }

  @Delete(':client_id')
  @RequirePermission('write')
  @Ends()
  @ApiOperation({ summary: 'Takes access back for a person: every refresh token of it is dead at once' })
  async withdraw(
    @PathId('id') accountId: string,
    @PathId('client_id') clientId: string,
    @By() by: Actor,
  ): Promise<void> {
    if (await this.access.takeBack(accountId, clientId, by)) return;
    throw new Problem('not-found', 'this person has allowed that credential set nothing');
  }
}

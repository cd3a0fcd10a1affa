import { Sessions } from '#accounts';
import type { Actor } from '#protocol';
import { Delete, Get } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { sessionToWire } from '../../representations/account.js';
import { By } from '../access/admin-request.js';
import { RequirePermission } from '../access/permissions.js';
import { Problem } from '../problem.js';
import { Resource } from '../resource.js';
import { AnswersPage, Ends } from '../wire/answers.js';
import { PageOf, toPageView, type PageView } from '../wire/page.js';
import { PathId } from '../wire/path-id.js';
import { SessionView } from './session.view.js';

const REASON = 'ended by an admin';

/** Where a person is signed in. */
@Resource('Accounts', 'accounts/:id/sessions')
export class AccountSessionsController {
  constructor(private readonly sessions: Sessions) {}

  @Get()
  @RequirePermission('read')
  @AnswersPage(PageOf(SessionView))
  @ApiOperation({ summary: 'Lists the live sessions of an account, newest first' })
  async list(@PathId('id') accountId: string): Promise<PageView<SessionView>> {
    return toPageView({ items: await this.sessions.list(accountId), next: null }, sessionToWire);
  }

  @Delete()
  @RequirePermission('write')
  @Ends()
  @ApiOperation({ summary: 'Signs a person out everywhere, and ends the tokens that live only as long' })
  endAll(@PathId('id') accountId: string, @By() by: Actor): Promise<void> {
    return this.sessions.endAll(accountId, REASON, by);
  }

  @Delete(':session_id')
  @RequirePermission('write')
  @Ends()
  @ApiOperation({ summary: 'Ends one session, and the tokens that live only as long' })
  async end(
    @PathId('id') accountId: string,
    @PathId('session_id') id: string,
    @By() by: Actor,
  ): Promise<void> {
    const session = await this.sessions.get(id);
    if (session?.accountId !== accountId) throw new Problem('not-found', 'the account has no such session');
    await this.sessions.endBy(by, id, REASON);
  }
}

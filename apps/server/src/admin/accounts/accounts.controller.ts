import { Accounts } from '#accounts';
import type { Actor } from '#protocol';
import { Body, Delete, Get, Patch, Post, Put, Query } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { accountToWire } from '../../representations/account.js';
import { By } from '../access/admin-request.js';
import { UnitsOfItsOwn } from '../access/one-unit.interceptor.js';
import { RequirePermission } from '../access/permissions.js';
import { Sensitive } from '../access/sensitive.js';
import { Resource } from '../resource.js';
import { Acts, AnswersEditable, AnswersPage, Creates, Edits, Removes } from '../wire/answers.js';
import { ExpectedVersion } from '../wire/entity-tag.js';
import { PageOf, toPageView, type PageView } from '../wire/page.js';
import { PathId } from '../wire/path-id.js';
import {
  AccountChangesBody,
  AccountParameters,
  AccountPasswordBody,
  AccountRolesBody,
  NewAccountBody,
  toAccountChanges,
  toAccountQuery,
  toNewAccount,
} from './account.dto.js';
import { AccountView } from './account.view.js';

/** Accounts: the people who sign in. */
@Resource('Accounts', 'accounts')
export class AccountsController {
  constructor(private readonly accounts: Accounts) {}

  @Get()
  @RequirePermission('read')
  @AnswersPage(PageOf(AccountView))
  @ApiOperation({ summary: 'Lists accounts, newest first' })
  async list(@Query() query: AccountParameters): Promise<PageView<AccountView>> {
    return toPageView(await this.accounts.list(toAccountQuery(query)), accountToWire);
  }

  /** Hashing the password takes too long for a unit of work. */
  @Post()
  @RequirePermission('write')
  @Sensitive()
  @UnitsOfItsOwn()
  @Creates(AccountView, 'accounts', 'id')
  @ApiOperation({ summary: 'Makes an account' })
  async create(@Body() body: NewAccountBody, @By() by: Actor): Promise<AccountView> {
    return accountToWire(await this.accounts.create(toNewAccount(body), by));
  }

  @Get(':id')
  @RequirePermission('read')
  @AnswersEditable(AccountView)
  @ApiOperation({ summary: 'Shows an account' })
  async show(@PathId('id') id: string): Promise<AccountView> {
    return accountToWire(await this.accounts.get(id));
  }

  @Patch(':id')
  @RequirePermission('write')
  @Sensitive()
  @Edits(AccountView)
  @ApiOperation({ summary: 'Changes the named members of an account' })
  async edit(
    @PathId('id') id: string,
    @ExpectedVersion() version: number,
    @Body() body: AccountChangesBody,
    @By() by: Actor,
  ): Promise<AccountView> {
    return accountToWire(await this.accounts.update(id, toAccountChanges(body), version, by));
  }

  @Put(':id/roles')
  @RequirePermission('write')
  @Sensitive()
  @Edits(AccountView)
  @ApiOperation({ summary: 'Says what an account may do here; in force at once. One admin always remains' })
  async setRoles(
    @PathId('id') id: string,
    @ExpectedVersion() version: number,
    @Body() { roles }: AccountRolesBody,
    @By() by: Actor,
  ): Promise<AccountView> {
    return accountToWire(await this.accounts.setRoles(id, roles, version, by));
  }

  /** Hashing it takes too long for a unit of work. */
  @Put(':id/password')
  @RequirePermission('write')
  @Sensitive()
  @UnitsOfItsOwn()
  @Acts(AccountView)
  @ApiOperation({ summary: 'Gives an account another password; its sessions and all tokens of it end' })
  async setPassword(
    @PathId('id') id: string,
    @Body() { password }: AccountPasswordBody,
    @By() by: Actor,
  ): Promise<AccountView> {
    return accountToWire(await this.accounts.setPassword(id, password, by));
  }

  @Post(':id/disable')
  @RequirePermission('write')
  @Acts(AccountView)
  @ApiOperation({ summary: 'Stops an account: its sessions and all tokens of it end' })
  async disable(@PathId('id') id: string, @By() by: Actor): Promise<AccountView> {
    return accountToWire(await this.accounts.disable(id, by));
  }

  @Post(':id/enable')
  @RequirePermission('write')
  @Sensitive()
  @Acts(AccountView)
  @ApiOperation({ summary: 'Lets a person sign in again; what ended stays ended' })
  async enable(@PathId('id') id: string, @By() by: Actor): Promise<AccountView> {
    return accountToWire(await this.accounts.enable(id, by));
  }

  @Post(':id/unlock')
  @RequirePermission('write')
  @Sensitive()
  @Acts(AccountView)
  @ApiOperation({ summary: 'Lets everybody try to sign in anew, wherever too many attempts were counted' })
  async unlock(@PathId('id') id: string, @By() by: Actor): Promise<AccountView> {
    await this.accounts.unlock(id, by);
    return accountToWire(await this.accounts.get(id));
  }

  @Delete(':id')
  @RequirePermission('write')
  @Sensitive()
  @Removes()
  @ApiOperation({
    summary: 'Removes an account with its sessions, consents and tokens; the ledger remembers it',
  })
  remove(@PathId('id') id: string, @ExpectedVersion() version: number, @By() by: Actor): Promise<void> {
    return this.accounts.delete(id, version, by);
  }
}

import { Keys } from '#client-registration';
import type { Actor } from '#protocol';
import { Body, Post } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { By } from '../admin-request.js';
import { KeyView, toKeyView } from '../credential-sets/credential.view.js';
import { RequirePermission } from '../permissions.js';
import { Resource } from '../resource.js';
import { Acts, Creates } from '../wire/answers.js';
import { PathId } from '../wire/path-id.js';
import { CreatedKeyView, NewKeyBody, toCreatedKeyView, toNewKey } from './key.dto.js';

/** The public keys of a credential set. They are shown with the set. */
@Resource('Keys', 'credential-sets/:client_id/keys')
export class KeysController {
  constructor(private readonly keys: Keys) {}

  @Post()
  @RequirePermission('write')
  @Creates(CreatedKeyView, 'credential-sets', 'client_id')
  @ApiOperation({ summary: 'Adds a public key' })
  async add(
    @PathId('client_id') clientId: string,
    @Body() body: NewKeyBody,
    @By() by: Actor,
  ): Promise<CreatedKeyView> {
    return toCreatedKeyView(clientId, await this.keys.add(clientId, toNewKey(body), by));
  }

  @Post(':id/disable')
  @RequirePermission('write')
  @Acts(KeyView)
  @ApiOperation({ summary: 'Stops a key, until it is enabled again' })
  async disable(
    @PathId('client_id') clientId: string,
    @PathId('id') id: string,
    @By() by: Actor,
  ): Promise<KeyView> {
    return toKeyView(await this.keys.disable(clientId, id, by));
  }

  @Post(':id/enable')
  @RequirePermission('write')
  @Acts(KeyView)
  @ApiOperation({ summary: 'Lets a disabled key work again' })
  async enable(
    @PathId('client_id') clientId: string,
    @PathId('id') id: string,
    @By() by: Actor,
  ): Promise<KeyView> {
    return toKeyView(await this.keys.enable(clientId, id, by));
  }

  @Post(':id/retire')
  @RequirePermission('write')
  @Acts(KeyView)
  @ApiOperation({ summary: 'Stops a key for ever' })
  async retire(
    @PathId('client_id') clientId: string,
    @PathId('id') id: string,
    @By() by: Actor,
  ): Promise<KeyView> {
    return toKeyView(await this.keys.retire(clientId, id, by));
  }
}

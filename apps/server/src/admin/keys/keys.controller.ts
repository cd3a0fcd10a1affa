import { CredentialSets, KEY_FILE_FORMS, Keys } from '#client-registration';
import type { Actor, ClientKey, Clock } from '#protocol';
import { Body, Inject, Post, StreamableFile } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { createdKeyToWire, generatedKeyToWire, keyToWire } from '../../representations/credential.js';
import { By } from '../access/admin-request.js';
import { KeyView } from '../credential-sets/credential.view.js';
import { CLOCK } from '../../injection-tokens.js';
import { UnitsOfItsOwn } from '../access/one-unit.interceptor.js';
import { RequirePermission } from '../access/permissions.js';
import { Sensitive } from '../access/sensitive.js';
import { Resource } from '../resource.js';
import { Acts, Creates } from '../wire/answers.js';
import { HandsOut, toAttachment } from '../wire/attachment.js';
import { PathId } from '../wire/path-id.js';
import {
  CreatedKeyView,
  GeneratedKeyView,
  NewKeyBody,
  NewKeyPairBody,
  toNewKey,
  toNewKeyPair,
} from './key.dto.js';

const KEY_FILE_MEDIA_TYPES = KEY_FILE_FORMS.map(({ mediaType }) => mediaType);

/** The public keys of a credential set. They are shown with the set. */
@Resource('Keys', 'credential-sets/:client_id/keys')
export class KeysController {
  constructor(
    private readonly keys: Keys,
    private readonly sets: CredentialSets,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Post()
  @RequirePermission('write')
  @Sensitive()
  @Creates(CreatedKeyView, 'credential-sets', 'client_id')
  @ApiOperation({ summary: 'Adds a public key' })
  async add(
    @PathId('client_id') clientId: string,
    @Body() body: NewKeyBody,
    @By() by: Actor,
  ): Promise<CreatedKeyView> {
    const key = await this.keys.add(clientId, toNewKey(body), by);
    return createdKeyToWire(key, await this.sets.get(clientId), this.clock.now());
  }

  @Post('generate')
  @RequirePermission('write')
  @Sensitive()
  @UnitsOfItsOwn()
  @HandsOut(GeneratedKeyView, KEY_FILE_MEDIA_TYPES)
  @ApiOperation({ summary: 'Makes a key pair; its private half is handed out once, and kept nowhere' })
  async generate(
    @PathId('client_id') clientId: string,
    @Body() body: NewKeyPairBody,
    @By() by: Actor,
  ): Promise<GeneratedKeyView | StreamableFile> {
    const generated = await this.keys.generate(clientId, toNewKeyPair(body), by);
    if (body.format !== undefined) return toAttachment(generated.file);
    return generatedKeyToWire(generated, this.clock.now());
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
    return this.shown(clientId, await this.keys.disable(clientId, id, by));
  }

  @Post(':id/enable')
  @RequirePermission('write')
  @Sensitive()
  @Acts(KeyView)
  @ApiOperation({ summary: 'Lets a disabled key work again' })
  async enable(
    @PathId('client_id') clientId: string,
    @PathId('id') id: string,
    @By() by: Actor,
  ): Promise<KeyView> {
    return this.shown(clientId, await this.keys.enable(clientId, id, by));
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
    return this.shown(clientId, await this.keys.retire(clientId, id, by));
  }

  private async shown(clientId: string, key: ClientKey): Promise<KeyView> {
    return keyToWire(key, await this.sets.get(clientId), this.clock.now());
  }
}

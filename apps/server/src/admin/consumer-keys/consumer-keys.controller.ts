import { ConsumerKeys, CredentialSets } from '#client-registration';
import type { Actor, Clock, ConsumerKey } from '#protocol';
import { Body, Inject, Post } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { CLOCK } from '../../injection-tokens.js';
import { consumerKeyToWire, createdConsumerKeyToWire } from '../../representations/credential.js';
import { By } from '../access/admin-request.js';
import { RequirePermission } from '../access/permissions.js';
import { Sensitive } from '../access/sensitive.js';
import { ConsumerKeyView } from '../credential-sets/credential.view.js';
import { Resource } from '../resource.js';
import { Acts, Creates } from '../wire/answers.js';
import { PathId } from '../wire/path-id.js';
import { CreatedConsumerKeyView, NewConsumerKeyBody, toNewConsumerKey } from './consumer-key.dto.js';

/** The consumer keys of an oauth1 set. They are shown with the set; a secret is shown once, when it is made. */
@Resource('Consumer keys', 'credential-sets/:client_id/consumer-keys')
export class ConsumerKeysController {
  constructor(
    private readonly consumerKeys: ConsumerKeys,
    private readonly sets: CredentialSets,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Post()
  @RequirePermission('write')
  @Sensitive()
  @Creates(CreatedConsumerKeyView, 'credential-sets', 'client_id')
  @ApiOperation({ summary: 'Adds a consumer key of OAuth 1.0; a secret that is made is shown once' })
  async add(
    @PathId('client_id') clientId: string,
    @Body() body: NewConsumerKeyBody,
    @By() by: Actor,
  ): Promise<CreatedConsumerKeyView> {
    const created = await this.consumerKeys.add(clientId, toNewConsumerKey(body), by);
    return createdConsumerKeyToWire(created, await this.sets.get(clientId), this.clock.now());
  }

  @Post(':id/disable')
  @RequirePermission('write')
  @Acts(ConsumerKeyView)
  @ApiOperation({ summary: 'Stops a consumer key, until it is enabled again' })
  async disable(
    @PathId('client_id') clientId: string,
    @PathId('id') id: string,
    @By() by: Actor,
  ): Promise<ConsumerKeyView> {
    return this.shown(clientId, await this.consumerKeys.disable(clientId, id, by));
  }

  @Post(':id/enable')
  @RequirePermission('write')
  @Sensitive()
  @Acts(ConsumerKeyView)
  @ApiOperation({ summary: 'Lets a disabled consumer key work again' })
  async enable(
    @PathId('client_id') clientId: string,
    @PathId('id') id: string,
    @By() by: Actor,
  ): Promise<ConsumerKeyView> {
    return this.shown(clientId, await this.consumerKeys.enable(clientId, id, by));
  }

  @Post(':id/retire')
  @RequirePermission('write')
  @Acts(ConsumerKeyView)
  @ApiOperation({ summary: 'Stops a consumer key for ever' })
  async retire(
    @PathId('client_id') clientId: string,
    @PathId('id') id: string,
    @By() by: Actor,
  ): Promise<ConsumerKeyView> {
    return this.shown(clientId, await this.consumerKeys.retire(clientId, id, by));
  }

  private async shown(clientId: string, key: ConsumerKey): Promise<ConsumerKeyView> {
    return consumerKeyToWire(key, await this.sets.get(clientId), this.clock.now());
  }
}

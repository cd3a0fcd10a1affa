import { CredentialSets, DEFAULT_OVERLAP, Secrets } from '#client-registration';
import type { Actor, ClientSecret, Clock } from '#protocol';
import { Body, Inject, Post } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { createdSecretToWire, rotatedSecretToWire, secretToWire } from '../../representations/credential.js';
import { By } from '../access/admin-request.js';
import { SecretView } from '../credential-sets/credential.view.js';
import { CLOCK } from '../../injection-tokens.js';
import { RequirePermission } from '../access/permissions.js';
import { Sensitive } from '../access/sensitive.js';
import { Resource } from '../resource.js';
import { Acts, Creates } from '../wire/answers.js';
import { PathId } from '../wire/path-id.js';
import {
  CreatedSecretView,
  NewSecretBody,
  RotatedSecretView,
  SecretRotationBody,
  toNewSecret,
} from './secret.dto.js';

/** The secrets of a credential set. They are shown with the set; a value is shown once, when it is made. */
@Resource('Secrets', 'credential-sets/:client_id/secrets')
export class SecretsController {
  constructor(
    private readonly secrets: Secrets,
    private readonly sets: CredentialSets,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Post()
  @RequirePermission('write')
  @Sensitive()
  @Creates(CreatedSecretView, 'credential-sets', 'client_id')
  @ApiOperation({ summary: 'Adds a secret; its value is shown once' })
  async add(
    @PathId('client_id') clientId: string,
    @Body() body: NewSecretBody,
    @By() by: Actor,
  ): Promise<CreatedSecretView> {
    const created = await this.secrets.add(clientId, toNewSecret(body), by);
    return createdSecretToWire(created, await this.sets.get(clientId), this.clock.now());
  }

  @Post(':id/rotate')
  @RequirePermission('write')
  @Sensitive()
  @Creates(RotatedSecretView, 'credential-sets', 'client_id')
  @ApiOperation({ summary: 'Makes a successor at once; the old secret works on for the overlap' })
  async rotate(
    @PathId('client_id') clientId: string,
    @PathId('id') id: string,
    @Body() { overlap = DEFAULT_OVERLAP }: SecretRotationBody,
    @By() by: Actor,
  ): Promise<RotatedSecretView> {
    const rotated = await this.secrets.rotate(clientId, id, overlap, by);
    return rotatedSecretToWire(rotated, await this.sets.get(clientId), this.clock.now());
  }

  @Post(':id/disable')
  @RequirePermission('write')
  @Acts(SecretView)
  @ApiOperation({ summary: 'Stops a secret, until it is enabled again' })
  async disable(
    @PathId('client_id') clientId: string,
    @PathId('id') id: string,
    @By() by: Actor,
  ): Promise<SecretView> {
    return this.shown(clientId, await this.secrets.disable(clientId, id, by));
  }

  @Post(':id/enable')
  @RequirePermission('write')
  @Sensitive()
  @Acts(SecretView)
  @ApiOperation({ summary: 'Lets a disabled secret work again' })
  async enable(
    @PathId('client_id') clientId: string,
    @PathId('id') id: string,
    @By() by: Actor,
  ): Promise<SecretView> {
    return this.shown(clientId, await this.secrets.enable(clientId, id, by));
  }

  @Post(':id/retire')
  @RequirePermission('write')
  @Acts(SecretView)
  @ApiOperation({ summary: 'Stops a secret for ever' })
  async retire(
    @PathId('client_id') clientId: string,
    @PathId('id') id: string,
    @By() by: Actor,
  ): Promise<SecretView> {
    return this.shown(clientId, await this.secrets.retire(clientId, id, by));
  }

  private async shown(clientId: string, secret: ClientSecret): Promise<SecretView> {
    return secretToWire(secret, await this.sets.get(clientId), this.clock.now());
  }
}

import { CredentialSets } from '#client-registration';
import type { Actor, Clock } from '#protocol';
import { Body, Inject, Post } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { createdCredentialSetToWire } from '../../representations/credential-set.js';
import { By } from '../access/admin-request.js';
import { CLOCK, OWN_ISSUER } from '../../injection-tokens.js';
import { RequirePermission } from '../access/permissions.js';
import { Sensitive } from '../access/sensitive.js';
import { Resource } from '../resource.js';
import { Creates } from '../wire/answers.js';
import { PathId } from '../wire/path-id.js';
import { NewCredentialSetBody, toNewCredentialSet } from './credential-set.dto.js';
import { CreatedCredentialSetView } from './credential-set.view.js';

/** Where credential sets are made: below their application. */
@Resource('Credential sets', 'applications/:id/credential-sets')
export class ApplicationCredentialSetsController {
  constructor(
    private readonly sets: CredentialSets,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(OWN_ISSUER) private readonly issuer: string,
  ) {}

  @Post()
  @RequirePermission('write')
  @Sensitive()
  @Creates(CreatedCredentialSetView, 'credential-sets', 'client_id')
  @ApiOperation({ summary: 'Makes a credential set for one grant type; its secret is shown once' })
  async create(
    @PathId('id') applicationId: string,
    @Body() body: NewCredentialSetBody,
    @By() by: Actor,
  ): Promise<CreatedCredentialSetView> {
    const created = await this.sets.create(toNewCredentialSet(applicationId, body), by);
    return createdCredentialSetToWire(created, this.issuer, this.clock.now());
  }
}

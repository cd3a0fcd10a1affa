import { CredentialSets } from '#client-registration';
import type { Actor } from '#protocol';
import { Body, Post } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { By } from '../admin-request.js';
import { RequirePermission } from '../permissions.js';
import { Resource } from '../resource.js';
import { Creates } from '../wire/answers.js';
import { PathId } from '../wire/path-id.js';
import { NewCredentialSetBody, toNewCredentialSet } from './credential-set.dto.js';
import { CreatedCredentialSetView, toCreatedCredentialSetView } from './credential-set.view.js';

/** Where credential sets are made: below their application. */
@Resource('Credential sets', 'applications/:id/credential-sets')
export class ApplicationCredentialSetsController {
  constructor(private readonly sets: CredentialSets) {}

  @Post()
  @RequirePermission('write')
  @Creates(CreatedCredentialSetView, 'credential-sets', 'client_id')
  @ApiOperation({ summary: 'Makes a credential set for one grant type; its secret is shown once' })
  async create(
    @PathId('id') applicationId: string,
    @Body() body: NewCredentialSetBody,
    @By() by: Actor,
  ): Promise<CreatedCredentialSetView> {
    return toCreatedCredentialSetView(await this.sets.create(toNewCredentialSet(applicationId, body), by));
  }
}

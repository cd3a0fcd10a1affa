import { KeyRing, type Actor } from '#protocol';
import { Body, Get, HttpCode, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { By } from '../access/admin-request.js';
import { UnitsOfItsOwn } from '../access/one-unit.interceptor.js';
import { RequirePermission } from '../access/permissions.js';
import { Sensitive } from '../access/sensitive.js';
import { Resource } from '../resource.js';
import { Acts } from '../wire/answers.js';
import { ApiProblems } from '../wire/api-problems.js';
import type { PageView } from '../wire/page.js';
import { PathId } from '../wire/path-id.js';
import {
  SigningKeyPage,
  SigningKeyRotationBody,
  toSigningKeyPage,
  type SigningKeyView,
} from './signing-key.dto.js';

/** The keys that sign the server's own tokens. */
@Resource('Signing keys', 'signing-keys')
export class SigningKeysController {
  constructor(private readonly keyRing: KeyRing) {}

  @Get()
  @RequirePermission('read')
  @ApiOkResponse({ type: SigningKeyPage })
  @ApiOperation({ summary: 'Lists signing keys with their states, youngest first' })
  list(): PageView<SigningKeyView> {
    return toSigningKeyPage(this.keyRing.list());
  }

  @Post('rotate')
  @HttpCode(201)
  @RequirePermission('write')
  @Sensitive()
  @UnitsOfItsOwn()
  @ApiCreatedResponse({ type: SigningKeyPage })
  @ApiProblems(400, 415)
  @ApiOperation({ summary: 'Publishes a successor; answers with it' })
  async rotate(
    @Body() { algorithm, immediately = false }: SigningKeyRotationBody,
    @By() by: Actor,
  ): Promise<PageView<SigningKeyView>> {
    return toSigningKeyPage([await this.keyRing.rotate(algorithm, { immediately }, by)]);
  }

  @Post(':kid/withdraw')
  @RequirePermission('write')
  @Sensitive()
  @UnitsOfItsOwn()
  @Acts(SigningKeyPage)
  @ApiOperation({
    summary:
      'Takes a leaked key out of the key set at once: tokens signed with it no longer verify; answers with it',
  })
  async withdraw(@PathId('kid') kid: string, @By() by: Actor): Promise<PageView<SigningKeyView>> {
    return toSigningKeyPage([await this.keyRing.withdraw(kid, by)]);
  }
}

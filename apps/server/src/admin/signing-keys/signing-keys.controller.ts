import { KeyRing, type Actor } from '#protocol';
import { Body, Get, HttpCode, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { By } from '../admin-request.js';
import { RequirePermission } from '../permissions.js';
import { Resource } from '../resource.js';
import { ApiProblems } from '../wire/api-problems.js';
import { SigningKeyRotationBody, SigningKeysView, toSigningKeyView } from './signing-key.dto.js';

/** The keys that sign the server's own tokens. */
@Resource('Signing keys', 'signing-keys')
export class SigningKeysController {
  constructor(private readonly keyRing: KeyRing) {}

  @Get()
  @RequirePermission('read')
  @ApiOkResponse({ type: SigningKeysView })
  @ApiOperation({ summary: 'Lists signing keys with their states, youngest first' })
  list(): SigningKeysView {
    return { items: this.keyRing.list().map(toSigningKeyView) };
  }

  @Post('rotate')
  @HttpCode(201)
  @RequirePermission('write')
  @ApiCreatedResponse({ type: SigningKeysView })
  @ApiProblems(400, 415)
  @ApiOperation({ summary: 'Publishes a successor; answers with all keys' })
  async rotate(
    @Body() { algorithm, immediately = false }: SigningKeyRotationBody,
    @By() by: Actor,
  ): Promise<SigningKeysView> {
    await this.keyRing.rotate(algorithm, { immediately }, by);
    return this.list();
  }
}

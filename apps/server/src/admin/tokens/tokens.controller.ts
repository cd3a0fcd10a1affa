import { IssuedTokens } from '#ledger';
import type { Actor } from '#protocol';
import { Body, Get, Inject, Post, Query } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { tokenToWire } from '../../representations/token.js';
import { By } from '../access/admin-request.js';
import { OWN_ISSUER } from '../../injection-tokens.js';
import { RequirePermission } from '../access/permissions.js';
import { Resource } from '../resource.js';
import { Acts, Answers, AnswersPage } from '../wire/answers.js';
import { ApiProblems } from '../wire/api-problems.js';
import { PageOf, toPageView, type PageView } from '../wire/page.js';
import { PathId } from '../wire/path-id.js';
import { TokenParameters, TokenRevocationBody, toTokenQuery } from './token.dto.js';
import { TokenView } from './token.view.js';

/** Issued tokens: their records, and their end. */
@Resource('Tokens', 'tokens')
export class TokensController {
  constructor(
    private readonly tokens: IssuedTokens,
    @Inject(OWN_ISSUER) private readonly issuer: string,
  ) {}

  @Get()
  @RequirePermission('read')
  @AnswersPage(PageOf(TokenView))
  @ApiOperation({ summary: 'Lists issued tokens, newest first' })
  async list(@Query() query: TokenParameters): Promise<PageView<TokenView>> {
    const page = await this.tokens.list(toTokenQuery(query));
    return toPageView(page, (token) => tokenToWire(token, this.issuer));
  }

  @Get(':jti')
  @RequirePermission('read')
  @Answers(TokenView)
  @ApiOperation({ summary: 'Shows the record of a token' })
  async show(@PathId('jti') jti: string): Promise<TokenView> {
    return tokenToWire(await this.tokens.get(jti), this.issuer);
  }

  @Post(':jti/revoke')
  @RequirePermission('write')
  @Acts(TokenView)
  @ApiProblems(400, 415)
  @ApiOperation({
    summary: 'Revokes a token: introspection says so at once, APIs that verify locally when it expires',
  })
  async revoke(
    @PathId('jti') jti: string,
    @Body() { reason }: TokenRevocationBody,
    @By() by: Actor,
  ): Promise<TokenView> {
    return tokenToWire(await this.tokens.revoke(jti, reason, by), this.issuer);
  }
}

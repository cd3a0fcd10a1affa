import type { Actor } from '#protocol';
import { Body, Get, Post, Query } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { By } from '../admin-request.js';
import { RequirePermission } from '../permissions.js';
import { Resource } from '../resource.js';
import { Acts, Answers, AnswersPage } from '../wire/answers.js';
import { ApiProblems } from '../wire/api-problems.js';
import { PageOf, type PageView } from '../wire/page.js';
import { PathId } from '../wire/path-id.js';
import { TokenParameters, TokenRevocationBody } from './token.dto.js';
import { TokenView } from './token.view.js';
import { Tokens } from './tokens.js';

/** Issued tokens: their records, and their end. */
@Resource('Tokens', 'tokens')
export class TokensController {
  constructor(private readonly tokens: Tokens) {}

  @Get()
  @RequirePermission('read')
  @AnswersPage(PageOf(TokenView))
  @ApiOperation({ summary: 'Lists issued tokens, newest first' })
  list(@Query() query: TokenParameters): Promise<PageView<TokenView>> {
    return this.tokens.list(query);
  }

  @Get(':jti')
  @RequirePermission('read')
  @Answers(TokenView)
  @ApiOperation({ summary: 'Shows the record of a token' })
  show(@PathId('jti') jti: string): Promise<TokenView> {
    return this.tokens.get(jti);
  }

  @Post(':jti/revoke')
  @RequirePermission('write')
  @Acts(TokenView)
  @ApiProblems(400, 415)
  @ApiOperation({
    summary: 'Revokes a token: introspection says so at once, APIs that verify locally when it expires',
  })
  revoke(
    @PathId('jti') jti: string,
    @Body() { reason }: TokenRevocationBody,
    @By() by: Actor,
  ): Promise<TokenView> {
    return this.tokens.revoke(jti, reason, by);
  }
}

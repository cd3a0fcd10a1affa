import type { CredentialSetStore } from '#client-registration';
import { IssuedTokens, type JudgedToken } from '#ledger';
import { isTokenLive, type Actor, type LivenessPorts } from '#protocol';
import { Body, Get, Inject, Post, Query } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { credentialReferenceToWire } from '../../representations/credential-reference.js';
import { tokenToWire } from '../../representations/token.js';
import { namesFor, type NamePorts } from '../../representations/token-names.js';
import { By } from '../access/admin-request.js';
import { OWN_ISSUER, TOKEN_PORTS } from '../../injection-tokens.js';
import { RequirePermission } from '../access/permissions.js';
import { Resource } from '../resource.js';
import { Acts, Answers, AnswersPage } from '../wire/answers.js';
import { ApiProblems } from '../wire/api-problems.js';
import { PageOf, toPageView, type PageView } from '../wire/page.js';
import { PathId } from '../wire/path-id.js';
import { TokenParameters, TokenRevocationBody, toTokenQuery } from './token.dto.js';
import { TokenDetailView, TokenView } from './token.view.js';

const SHORT_PAGES =
  'What is rare is searched for a stretch of the ledger at a time: a page may hold fewer items than asked for, or none, and still have a `next`.';

type TokenPorts = LivenessPorts & NamePorts & { readonly credentialSets: Pick<CredentialSetStore, 'find'> };

/** Issued tokens: their records, and their end. */
@Resource('Tokens', 'tokens')
export class TokensController {
  constructor(
    private readonly tokens: IssuedTokens,
    @Inject(TOKEN_PORTS) private readonly ports: TokenPorts,
    @Inject(OWN_ISSUER) private readonly issuer: string,
  ) {}

  @Get()
  @RequirePermission('read')
  @AnswersPage(PageOf(TokenView))
  @ApiOperation({
    summary: 'Lists issued tokens, newest first',
    description: SHORT_PAGES,
  })
  async list(@Query() query: TokenParameters): Promise<PageView<TokenView>> {
    const page = await this.tokens.list(toTokenQuery(query));
    const namesOf = await namesFor(page.items, this.ports);
    return toPageView(page, (token) => tokenToWire(token, namesOf(token), this.issuer));
  }

  @Get(':jti')
  @RequirePermission('read')
  @Answers(TokenDetailView)
  @ApiOperation({ summary: 'Shows the record of a token, and where it came from' })
  async show(@PathId('jti') jti: string): Promise<TokenDetailView> {
    return this.detail(await this.tokens.get(jti));
  }

  @Post(':jti/revoke')
  @RequirePermission('write')
  @Acts(TokenDetailView)
  @ApiProblems(400, 415)
  @ApiOperation({
    summary: 'Revokes a token: introspection says so at once, APIs that verify locally when it expires',
  })
  async revoke(
    @PathId('jti') jti: string,
    @Body() { reason }: TokenRevocationBody,
    @By() by: Actor,
  ): Promise<TokenDetailView> {
    return this.detail(await this.tokens.revoke(jti, reason, by));
  }

  private async detail(token: JudgedToken): Promise<TokenDetailView> {
    const [active, set, namesOf] = await Promise.all([
      isTokenLive(token, this.ports),
      this.ports.credentialSets.find(token.clientId),
      namesFor([token], this.ports),
    ]);
    return {
      ...tokenToWire(token, namesOf(token), this.issuer),
      active,
      credential: set === undefined ? null : credentialReferenceToWire(set, token.credentialId),
    };
  }
}

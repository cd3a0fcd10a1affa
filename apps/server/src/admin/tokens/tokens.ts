import { Ledger, type LedgerStore, type TokenEntry } from '#ledger';
import type { Actor, Clock } from '#protocol';
import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, LEDGER_STORE, OWN_ISSUER } from '../injection-tokens.js';
import { Problem } from '../problem.js';
import { toPageView, type PageView } from '../wire/page.js';
import { readPage } from '../wire/sequence-page.js';
import { toTokenFilter, type TokenParameters } from './token.dto.js';
import { toTokenView, type TokenView } from './token.view.js';

/** The issued tokens, as auditors read them and admins end them. */
@Injectable()
export class Tokens {
  constructor(
    private readonly ledger: Ledger,
    @Inject(LEDGER_STORE) private readonly entries: LedgerStore,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(OWN_ISSUER) private readonly issuer: string,
  ) {}

  async list(query: TokenParameters): Promise<PageView<TokenView>> {
    const filter = { ...toTokenFilter(query), now: this.clock.now() };
    const page = await readPage(query, (place) => this.entries.listTokens({ ...filter, ...place }));
    return toPageView(page, (entry) => this.toView(entry));
  }

  /** @throws Problem not-found */
  async get(jti: string): Promise<TokenView> {
    return this.toView(await this.find(jti));
  }

  /** Revokes a token; again changes nothing. Resolves once it is on disk. @throws Problem not-found */
  async revoke(jti: string, reason: string, by: Actor): Promise<TokenView> {
    await this.find(jti);
    await this.ledger.revoke({ jti, at: this.clock.now(), by: by.id, reason }, by.context);
    return this.get(jti);
  }

  private async find(jti: string): Promise<TokenEntry> {
    const entry = await this.entries.findToken(jti);
    if (entry === undefined) throw new Problem('not-found', 'no token with this jti was issued here');
    return entry;
  }

  private toView(entry: TokenEntry): TokenView {
    return toTokenView(entry, this.clock.now(), this.issuer);
  }
}

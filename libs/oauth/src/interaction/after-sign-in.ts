import type { SignInOutcome } from '#protocol';
import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { AuthorizationFlow } from '../authorize/authorization-flow.js';
import { NextPage } from '../authorize/next-page.js';
import { seeOther } from '../authorize/see-other.js';
import { BrowserCookies } from '../browser/browser-cookies.js';
import type { ProtocolRequest } from '../request/protocol-request.js';
import type { OpenPage } from './interaction-forms.js';
import { OpenInteractions } from './open-interactions.js';
import { ownAddress, pageAddress } from './own-pages.js';

/** An attempt to sign in that succeeded, or needs a code to succeed. */
export type GoodOutcome = Extract<SignInOutcome, { readonly kind: 'signed-in' | 'code-needed' }>;

/** Leads a person on who has just proved who they are. */
@Injectable()
export class AfterSignIn {
  constructor(
    private readonly cookies: BrowserCookies,
    private readonly interactions: OpenInteractions,
    private readonly flow: AuthorizationFlow,
    private readonly nextPage: NextPage,
  ) {}

  /** To the second step, to where the authorization request stands now, or to the page of ours that they came for. */
  async lead(
    outcome: GoodOutcome,
    { interaction, visit }: OpenPage,
    request: ProtocolRequest,
    reply: FastifyReply,
  ): Promise<void> {
    if (outcome.kind === 'code-needed') {
      await this.interactions.awaitCodeOf(interaction, outcome.accountId, outcome.passwordSetAt);
      seeOther(reply, pageAddress('code', interaction.id));
      return;
    }
    const { session, cookie } = outcome;
    this.cookies.openSession(reply, cookie);
    const signedIn = await this.interactions.signedIn(interaction, session.id);
    if (interaction.purpose === 'authorization') {
      const step = await this.flow.advance(signedIn, { ...visit, session, cookie });
      await this.nextPage.lead(step, () => signedIn, request, reply);
    } else {
      await this.interactions.end(signedIn);
      seeOther(reply, ownAddress({ purpose: interaction.purpose, params: interaction.params }));
    }
  }
}

import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { BrowserCookies } from '../browser/browser-cookies.js';
import { Visits } from '../browser/visits.js';
import { OpenInteractions } from './open-interactions.js';
import { OWN_PAGES, ownPageNamed, pageAddress } from './own-pages.js';

/** Signing in for a page of ours, with no application waiting. */
@Injectable()
export class OwnSignIn {
  constructor(
    private readonly visits: Visits,
    private readonly cookies: BrowserCookies,
    private readonly interactions: OpenInteractions,
  ) {}

  /**
   * Where the browser is to go. Who names a page wants to sign in for it, even anew; who names none and is signed in
   * gets to their account.
   */
  async begin(name: string | undefined, request: FastifyRequest, reply: FastifyReply): Promise<string> {
    const visit = await this.visits.of(request, reply);
    if (name === undefined && visit.session !== undefined) return OWN_PAGES.account;
    const interaction = await this.interactions.start(ownPageNamed(name), new Map(), visit);
    this.cookies.bind(interaction, visit.browser, request, reply);
    return pageAddress('signIn', interaction.id);
  }
}

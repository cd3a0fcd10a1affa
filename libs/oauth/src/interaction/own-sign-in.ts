import type { Parameters } from '#protocol';
import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { BrowserCookies } from '../browser/browser-cookies.js';
import { Visits, type Visit } from '../browser/visits.js';
import { ServerPassport } from '../passport/server-passport.js';
import { OpenInteractions } from './open-interactions.js';
import { CONSOLE_PLACE, isConsolePlace, OWN_PAGES, ownPageNamed, pageAddress } from './own-pages.js';

/** Signing in for a page of ours, with no application waiting. */
@Injectable()
export class OwnSignIn {
  constructor(
    private readonly visits: Visits,
    private readonly cookies: BrowserCookies,
    private readonly interactions: OpenInteractions,
    private readonly passport: ServerPassport,
  ) {}

  /**
   * Where the browser is to go. Who names a page (`for`) wants to sign in for it, even anew, and may name the place in
   * the console that they want (`to`); who names none and is signed in gets to their account.
   */
  async begin(query: Parameters, request: FastifyRequest, reply: FastifyReply): Promise<string> {
    const visit = await this.visits.of(request, reply);
    const name = query.get('for');
    if (name === undefined && visit.session !== undefined) return OWN_PAGES.account;
    const interaction = await this.interactions.start(ownPageNamed(name), placeIn(query), visit);
    this.cookies.bind(interaction, visit.browser, request, reply);
    return pageAddress('signIn', interaction.id);
  }

  /** Signs in at once who has just chosen their password at a page of ours. False: it takes the sign-in page. */
  async withPassword(
    { login, password }: { readonly login: string; readonly password: string },
    { browser, cookie: previous, context }: Visit,
    reply: FastifyReply,
  ): Promise<boolean> {
    const attempt = { login, password, browser, previous };
    const outcome = await this.passport.signIn({ step: 'password', attempt, context });
    if (outcome.kind !== 'signed-in') return false;
    this.cookies.openSession(reply, outcome.cookie);
    return true;
  }
}

/** The place in the console that is asked for; nothing of what is none is kept. */
function placeIn(query: Parameters): Parameters {
  const place = query.get(CONSOLE_PLACE);
  return place !== undefined && isConsolePlace(place) ? new Map([[CONSOLE_PLACE, place]]) : new Map();
}

import { Sessions } from '#accounts';
import { NotHeadGuard, queryOf, seeOther, sendPage } from '#oauth';
import { GrantedAccess } from '#protocol';
import { Controller, Get, Post, Req, Res, UseGuards } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AccountVisits, type AccountVisit } from './account-visits.js';
import { AccountOverview } from './overview.js';
import { AccountPage, type Done } from './pages/account-page.js';
import { ACCOUNT_PATHS } from './pages/account-paths.js';

const REASON = 'ended by the person';

/** The overview of a person's own account, and what ends with one click there. */
@Controller()
@UseGuards(NotHeadGuard)
export class AccountController {
  constructor(
    private readonly visits: AccountVisits,
    private readonly overview: AccountOverview,
    private readonly access: GrantedAccess,
    private readonly sessions: Sessions,
  ) {}

  @Get(ACCOUNT_PATHS.overview)
  async show(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const visit = await this.visits.open(request, reply);
    if (visit === undefined) return;
    const { account, messages, antiForgery } = visit;
    const shown = { messages, antiForgery, person: account, ...(await this.overview.of(visit)) };
    sendPage(reply, <AccountPage {...shown} done={doneOf(request, visit)} />);
  }

  @Post(ACCOUNT_PATHS.withdraw)
  async withdraw(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const visit = await this.visits.read(request, reply);
    if (visit === undefined) return;
    await this.access.takeBack(visit.account.id, visit.form.get('client_id') ?? '', visit.by);
    seeOther(reply, overviewAfter('access-withdrawn'));
  }

  @Post(ACCOUNT_PATHS.endSession)
  async endSession(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const visit = await this.visits.read(request, reply);
    if (visit === undefined) return;
    const session = await this.sessions.get(visit.form.get('session') ?? '');
    // Whose it is not, or what has ended, is none of theirs to end: there is nothing more to say of it.
    if (session?.accountId === visit.account.id) await this.sessions.endBy(visit.by, session.id, REASON);
    seeOther(reply, overviewAfter('session-ended'));
  }

  @Post(ACCOUNT_PATHS.endOtherSessions)
  async endOthers(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const visit = await this.visits.read(request, reply);
    if (visit === undefined) return;
    await this.sessions.endAll(visit.account.id, REASON, visit.by, visit.session.id);
    seeOther(reply, overviewAfter('sessions-ended'));
  }
}

/** The overview, which says once what was done. */
export const overviewAfter = (done: Done): string => `${ACCOUNT_PATHS.overview}?done=${done}`;

/** A word of ours and no other: anybody can write a link. */
function doneOf(request: FastifyRequest, { messages }: AccountVisit): Done | undefined {
  const done = queryOf(request).get('done');
  return done !== undefined && Object.hasOwn(messages.overview.done, done) ? (done as Done) : undefined;
}

import { Accounts, Sessions } from '#accounts';
import { antiForgeryOf, LOGOUT_FORM } from '#oauth';
import { Get, Inject, Req } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { accountToWire, sessionToWire } from '../../representations/account.js';
import { callerOf, type AdminRequest } from '../access/admin-request.js';
import { RequirePermission } from '../access/permissions.js';
import { matterOf, SessionCaller, type SessionPorts } from '../access/session-caller.js';
import { SESSION_PORTS } from '../../injection-tokens.js';
import { Problem } from '../problem.js';
import { Resource } from '../resource.js';
import { Answers } from '../wire/answers.js';
import { OwnSessionView } from './session.view.js';

/** The session of the person who calls: what a page of this server needs to know to begin with. */
@Resource('Session', 'session')
export class SessionController {
  constructor(
    private readonly accounts: Accounts,
    private readonly sessions: Sessions,
    @Inject(SESSION_PORTS) private readonly ports: SessionPorts,
  ) {}

  @Get()
  @RequirePermission('read')
  @Answers(OwnSessionView)
  @ApiOperation({ summary: 'Tells who is signed in at this browser, and the anti-forgery values' })
  async show(@Req() request: AdminRequest): Promise<OwnSessionView> {
    const caller = callerOf(request);
    const session = caller instanceof SessionCaller ? await this.sessions.get(caller.session.id) : undefined;
    const browser = this.ports.cookies.browserOf(request);
    if (session === undefined || browser === undefined) {
      throw new Problem('not-found', 'this call was let in by a token, and has no session');
    }
    return {
      account: accountToWire(await this.accounts.get(session.accountId)),
      session: sessionToWire(session),
      anti_forgery: antiForgeryOf(browser, matterOf(session)),
      sign_out_anti_forgery: antiForgeryOf(browser, LOGOUT_FORM),
    };
  }
}

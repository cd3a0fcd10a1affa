import type { AccountStore, Role } from '#accounts';
import { isOwnForm, isSameOrigin, type BrowserCookies } from '#oauth';
import type { Ports, SignInSession } from '#protocol';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../problem.js';
import type { AdminCaller } from './admin-caller.js';
import type { Permission } from './permissions.js';

/** What tells whose session a request shows, and what that person may do. */
export interface SessionPorts extends Pick<Ports, 'issuer' | 'sessions'> {
  readonly accounts: Pick<AccountStore, 'find' | 'holdEnabledAdmins'>;
  readonly cookies: BrowserCookies;
}

/** The header in which a page of this server proves that it wrote a request. `GET /api/v1/session` tells its value. */
export const ANTI_FORGERY_HEADER = 'x-legate-anti-forgery';

/** The matter of the anti-forgery value: one session, so that a value is dead when its session is. */
export const matterOf = ({ id }: SignInSession): string => `management API ${id}`;

/** The roles that carry a permission. */
const ROLES_OF: Readonly<Record<Permission, readonly Role[]>> = {
  read: ['admin', 'auditor'],
  write: ['admin'],
};

/** A person who calls the management API from a page of this server, with the cookie of their session. */
export class SessionCaller implements AdminCaller {
  readonly clientId = null;
  readonly applicationId = null;

  private constructor(
    readonly session: SignInSession,
    private readonly roles: readonly Role[],
    private readonly ports: SessionPorts,
  ) {}

  /**
   * A cookie goes along with requests that other sites cause (CWE-352): what a browser says of the origin must not
   * speak against it, and what changes something brings the anti-forgery value.
   *
   * @throws Problem unauthenticated, forbidden
   */
  static async enter(request: FastifyRequest, ports: SessionPorts): Promise<SessionCaller> {
    const cookie = ports.cookies.sessionOf(request);
    const session = cookie === undefined ? undefined : await ports.sessions.find(cookie);
    if (session === undefined) throw signedOut();
    requireOwnPage(request, session, ports);
    return new SessionCaller(session, await rolesOf(session, ports), ports);
  }

  get id(): string {
    return this.session.accountId;
  }

  get proof(): AdminCaller['proof'] {
    return { session: this.session.id };
  }

  get authenticatedAt(): number {
    return this.session.authenticatedAt;
  }

  require(permission: Permission): void {
    requireRole(this.roles, permission);
  }

  async requireStill(permission: Permission): Promise<void> {
    const session = await this.ports.sessions.get(this.session.id);
    if (session === undefined) throw signedOut();
    // Who held but their own account would wait for another admin who holds theirs, and wants to act on both.
    await this.ports.accounts.holdEnabledAdmins();
    requireRole(await rolesOf(session, this.ports), permission);
  }
}

function requireOwnPage(request: FastifyRequest, session: SignInSession, ports: SessionPorts): void {
  if (!isSameOrigin(request, ports.issuer)) throw forged('the request comes from another origin');
  if (request.method === 'GET' || request.method === 'HEAD') return;
  const presented = request.headers[ANTI_FORGERY_HEADER];
  const value = typeof presented === 'string' ? presented : undefined;
  if (isOwnForm(value, ports.cookies.browserOf(request), matterOf(session))) return;
  throw forged('the anti-forgery header is missing or of another session');
}

async function rolesOf({ accountId }: SignInSession, { accounts }: SessionPorts): Promise<readonly Role[]> {
  const account = await accounts.find(accountId);
  if (account?.status !== 'enabled') throw signedOut();
  return account.roles;
}

function requireRole(roles: readonly Role[], permission: Permission): void {
  const needed = ROLES_OF[permission];
  if (needed.some((role) => roles.includes(role))) return;
  throw new Problem('forbidden', `this needs the role ${needed.join(' or ')}`, { check: 'the role' });
}

function signedOut(): Problem {
  return new Problem('unauthenticated', 'the session has ended; sign in again', {
    check: 'the session is not live',
    headers: { 'WWW-Authenticate': 'Bearer realm="Legate"' },
  });
}

function forged(check: string): Problem {
  const detail = `a session opens this API to pages of this server alone: send the header ${ANTI_FORGERY_HEADER}`;
  return new Problem('forbidden', detail, { check });
}

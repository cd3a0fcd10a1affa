import {
  createEvent,
  DEFAULT_POLICY,
  OPERATOR,
  isRandomSecret,
  randomBase62,
  randomSecret,
  sha256,
  type Actor,
  type EventKind,
  type Policy,
  type RequestContext,
  type SignInSession,
  type SignInSessions,
} from '#protocol';
import type { AccountPorts } from '../ports.js';
import type { Session } from './session.js';

/** Milliseconds within which a further use is not noted. */
const NOTED_EVERY = 60_000;
/** How many expired sessions are ended in one transaction, so that none is long. */
const BATCH = 100;

/** A new sign-in: who, how, and from where. */
export interface NewSignIn {
  readonly accountId: string;
  /** How they proved who they are (RFC 8176 §2). */
  readonly amr: readonly string[];
  /** The cookie of the session that the browser had before. */
  readonly previous: string | undefined;
  readonly context: RequestContext;
}

/** A session and the cookie value that opens it; of the latter only the hash is kept. */
export interface StartedSession {
  readonly session: Session;
  readonly cookie: string;
}

/** The sessions of people who are signed in. */
export class Sessions implements SignInSessions {
  constructor(
    private readonly ports: AccountPorts,
    private readonly policy: Policy = DEFAULT_POLICY,
  ) {}

  /** The live session of a cookie value; takes note, at most once a minute, that it was used. */
  async find(cookie: string): Promise<Session | undefined> {
    if (!isRandomSecret(cookie)) return undefined;
    const session = this.live(await this.ports.sessions.findByCookie(sha256(cookie)));
    const now = this.ports.clock.now();
    if (session === undefined || now - session.lastUsedAt < NOTED_EVERY) return session;
    const used = { ...session, lastUsedAt: now, expiresAt: this.endOf(session, now) };
    await this.ports.unitOfWork.run(() => this.ports.sessions.touch(used.id, now, used.expiresAt));
    return used;
  }

  async get(id: string): Promise<Session | undefined> {
    return this.live(await this.ports.sessions.find(id));
  }

  /** Those of one account, newest first. */
  list(accountId: string): Promise<readonly Session[]> {
    return this.ports.sessions.ofAccount(accountId, this.ports.clock.now());
  }

  /**
   * Signs an account in, inside a unit of work that holds the account. The browser gets a new cookie in any case; its
   * session goes on where it was of the same account, and ends where it was of another.
   */
  async start({ accountId, amr, previous, context }: NewSignIn): Promise<StartedSession> {
    const before = previous === undefined ? undefined : await this.findPrevious(previous);
    const by = { id: accountId, context };
    if (before !== undefined && before.accountId !== accountId) {
      await this.close(before, 'another account signed in at this browser', {
        id: before.accountId,
        context,
      });
    }
    const now = this.ports.clock.now();
    const { ip, userAgent } = context;
    const expiresAt = this.endOf({ authenticatedAt: now }, now);
    const signedIn = { accountId, amr, authenticatedAt: now, lastUsedAt: now, expiresAt, ip, userAgent };
    const cookie = randomSecret();
    const own = before?.accountId === accountId ? before : undefined;
    const renewed = own && (await this.renew({ ...own, ...signedIn }, cookie));
    const session = renewed ?? { id: `ses_${randomBase62(22)}`, ...signedIn, createdAt: now };
    if (renewed === undefined) await this.ports.sessions.insert(session, sha256(cookie));
    await this.record('session.started', session, { amr, renewed: renewed !== undefined }, by);
    return { session, cookie };
  }

  /** Gives a session another cookie, inside a unit of work: the one before opens nothing. Undefined: it has ended. */
  async rotate(id: string): Promise<string | undefined> {
    const session = await this.get(id);
    const cookie = randomSecret();
    return session !== undefined && (await this.renew(session, cookie)) ? cookie : undefined;
  }

  end(id: string, reason: string, context: RequestContext | null): Promise<void> {
    return this.ports.unitOfWork.run(async () => {
      const session = await this.ports.sessions.find(id);
      if (session !== undefined) await this.close(session, reason, { id: session.accountId, context });
    });
  }

  /** As `end`, for somebody else's session. */
  endBy(by: Actor, id: string, reason: string): Promise<void> {
    return this.ports.unitOfWork.run(async () => {
      const session = await this.ports.sessions.find(id);
      if (session !== undefined) await this.close(session, reason, by);
    });
  }

  /** Ends every session of an account, but for one that may be kept. */
  endAll(accountId: string, reason: string, by: Actor, keep?: string): Promise<void> {
    return this.ports.unitOfWork.run(async () => {
      // Expired ones that nobody has ended yet too.
      const sessions = await this.ports.sessions.ofAccount(accountId, 0);
      for (const session of sessions) if (session.id !== keep) await this.close(session, reason, by);
    });
  }

  /** Ends those whose time has passed. */
  async purge(): Promise<void> {
    let ended = BATCH;
    while (ended === BATCH) ended = await this.endSomeExpired(OPERATOR);
  }

  private endSomeExpired(by: Actor): Promise<number> {
    return this.ports.unitOfWork.run(async () => {
      const sessions = await this.ports.sessions.expired(this.ports.clock.now(), BATCH);
      for (const session of sessions) await this.close(session, 'it expired', by);
      return sessions.length;
    });
  }

  /** The session with another cookie; undefined: it ended meanwhile, and its id stays ended. */
  private async renew(session: Session, cookie: string): Promise<Session | undefined> {
    return (await this.ports.sessions.renew(session, sha256(cookie))) ? session : undefined;
  }

  /** Ends one session and what lives only as long as it does, inside a unit of work. */
  private async close(session: Session, reason: string, by: Actor): Promise<void> {
    // Whom to tell is known only while the families live.
    const clientIds = await this.ports.families.clientsOfSession(session.id);
    if (!(await this.ports.sessions.delete(session.id))) return;
    const families = await this.endFamilies(session);
    await this.record('session.ended', session, { reason, families }, by);
    await this.ports.sessionEndings.ended({ session, clientIds, reason });
  }

  /** Ends what was to end with the session, and the codes that nobody has used yet. Returns how many families. */
  private async endFamilies({ id, accountId }: Session): Promise<number> {
    const { families, clock } = this.ports;
    const [now, reason] = [clock.now(), 'the session ended'];
    const online = await families.revoke({ sessionId: id, online: true }, now, reason);
    const unused = (await families.ofAccount(accountId)).filter(
      ({ sessionId, codeUsedAt }) => sessionId === id && codeUsedAt === null,
    );
    for (const family of unused) await families.revoke({ id: family.id }, now, reason);
    return online.length + unused.length;
  }

  private async findPrevious(cookie: string): Promise<Session | undefined> {
    return isRandomSecret(cookie)
      ? this.live(await this.ports.sessions.findByCookie(sha256(cookie)))
      : undefined;
  }

  private live<S extends Session>(session: S | undefined): S | undefined {
    return session !== undefined && session.expiresAt > this.ports.clock.now() ? session : undefined;
  }

  private endOf({ authenticatedAt }: Pick<SignInSession, 'authenticatedAt'>, usedAt: number): number {
    const { sessionLifetime, sessionIdleLifetime } = this.policy;
    return Math.min(authenticatedAt + sessionLifetime * 1000, usedAt + sessionIdleLifetime * 1000);
  }

  private record(kind: EventKind, session: Session, detail: object, by: Actor): Promise<void> {
    const facts = { kind, at: this.ports.clock.now(), target: session.id };
    return this.ports.events.record(
      createEvent({ ...facts, detail: { account: session.accountId, ...detail } }, by),
    );
  }
}

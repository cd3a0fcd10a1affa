import type { Clock, EventRecorder, Position, TokenFamilies, UnitOfWork } from '#protocol';
import type { Account } from './accounts/account.js';
import type { Session } from './sessions/session.js';

/** Which accounts a list shows. */
export interface AccountFilter {
  /** A part of the e-mail address or the name, whatever its case. */
  readonly search?: string | undefined;
  readonly status?: Account['status'] | undefined;
}

/** Accounts at rest. Writing is inside a unit of work. */
export interface AccountStore {
  /** Inside a unit of work: nobody else changes or deletes it until the unit ends. */
  find(id: string): Promise<Account | undefined>;
  /** As `find`, for what the unit itself will change: nobody else finds it there until the unit ends. */
  findForChange(id: string): Promise<Account | undefined>;
  /** Those of them that are there, in any order. */
  findMany(ids: readonly string[]): Promise<readonly Account[]>;
  /** By e-mail address, whatever its case. */
  findByEmail(email: string): Promise<Account | undefined>;
  /** Newest first, ties by id, from a position on. */
  list(
    query: AccountFilter & { readonly before?: Position | undefined; readonly limit: number },
  ): Promise<readonly Account[]>;
  /** The ids of the enabled admins. */
  enabledAdmins(): Promise<readonly string[]>;
  /**
   * As `enabledAdmins`, who all stay what they are until the unit of work ends. Asked before `findForChange`, so that
   * two units never wait for each other.
   */
  holdEnabledAdmins(): Promise<readonly string[]>;
  /** @throws AccountError conflict, of `email`: another account has this address */
  insert(account: Account): Promise<void>;
  /** False when the version is no longer `expectedVersion`, and nothing was written. @throws as `insert` */
  update(account: Account, expectedVersion: number): Promise<boolean>;
  /** Removes it with its sessions, known browsers and consents. False when the version is another one. */
  delete(id: string, expectedVersion: number): Promise<boolean>;
  /** For the password check alone. Null: there is no password, or no account. */
  passwordHashOf(id: string): Promise<string | null>;
  setPasswordHash(id: string, hash: string): Promise<void>;
}

/** Sessions at rest, by the SHA-256 of their cookies. Writing is inside a unit of work. */
export interface SessionStore {
  findByCookie(cookieHash: string): Promise<Session | undefined>;
  find(id: string): Promise<Session | undefined>;
  /** Those of one account that end after `now`, newest first. */
  ofAccount(accountId: string, now: number): Promise<readonly Session[]>;
  /** At most `limit` of those that ended by themselves. */
  expired(now: number, limit: number): Promise<readonly Session[]>;
  insert(session: Session, cookieHash: string): Promise<void>;
  /** Gives a session another cookie, and all else that a new sign-in changes. False: it has ended. */
  renew(session: Session, cookieHash: string): Promise<boolean>;
  /** Takes note that it was used, and when it now ends. */
  touch(id: string, usedAt: number, expiresAt: number): Promise<void>;
  /** False: it had ended before. */
  delete(id: string): Promise<boolean>;
}

/** How often something was tried, on every instance. */
export interface AttemptCounts {
  /** Counts one more by one statement. A count begins anew when its window (milliseconds) has passed. */
  count(bucket: string, now: number, window: number): Promise<{ count: number; expiresAt: number }>;
  /** Takes one back. */
  giveBack(bucket: string): Promise<void>;
  clear(bucket: string): Promise<void>;
  /** As `clear`, of all whose key begins so; what they begin with ends with a space. */
  clearBeginningWith(prefix: string): Promise<void>;
  /** Removes those whose window has passed. */
  purge(now: number): Promise<void>;
}

/** Browsers at which an account signed in before, by the SHA-256 of their long-lived cookies. */
export interface KnownBrowsers {
  has(accountId: string, browserHash: string): Promise<boolean>;
  /** Adds it, or takes note that it was used. */
  save(accountId: string, browserHash: string, at: number): Promise<void>;
  /** Removes those that were last used before `time`. */
  purge(time: number): Promise<void>;
}

/** A session that ends now, and the credential sets that have tokens of it. */
export interface SessionEnding {
  readonly session: Session;
  readonly clientIds: readonly string[];
  readonly reason: string;
}

/** Who wants to know of sessions that end, such as back-channel logout. */
export interface SessionEndings {
  /** Called inside the unit of work that ends the session: what cannot be taken back waits until it is committed. */
  ended(ending: SessionEnding): Promise<void>;
}

/** Everything that accounts ask of their host. */
export interface AccountPorts {
  /** Whether only people make admins and reset their passwords: one credential set must not be two people. */
  readonly adminsByPeople: boolean;
  readonly clock: Clock;
  readonly unitOfWork: UnitOfWork;
  readonly events: EventRecorder;
  readonly families: TokenFamilies;
  readonly accounts: AccountStore;
  readonly sessions: SessionStore;
  readonly attempts: AttemptCounts;
  readonly knownBrowsers: KnownBrowsers;
  readonly sessionEndings: SessionEndings;
}

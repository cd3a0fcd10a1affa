import {
  createEvent,
  OPERATOR,
  randomBase62,
  type Actor,
  type EventKind,
  type Page,
  type PageQuery,
} from '#protocol';
import { AccountError } from '../account-error.js';
import { readPage } from '../pages/page.js';
import type { Passwords } from '../passwords/passwords.js';
import type { AccountFilter, AccountPorts } from '../ports.js';
import type { Sessions } from '../sessions/sessions.js';
import type { AttemptLimits, Guess } from '../sign-in/attempt-limits.js';
import type { Account } from './account.js';
import {
  checkNewProfile,
  checkProfile,
  checkRoles,
  type AccountChanges,
  type NewAccount,
} from './new-account.js';

/** What a person brings to change their password. */
export interface PasswordChange {
  readonly present: string;
  readonly next: string;
  /** The session in which they do it, which goes on; all others end. */
  readonly sessionId: string;
}

/** Whoever holds the set-up link, which makes the first admin alone. */
const FIRST = 'anonymous';

/** The making, editing and ending of accounts. Every act is recorded in the ledger. */
export class Accounts {
  constructor(
    private readonly ports: AccountPorts,
    private readonly passwords: Passwords,
    private readonly sessions: Sessions,
    private readonly limits: AttemptLimits,
  ) {}

  /** @throws AccountError invalid; conflict: the e-mail address is another's; forbidden: an admin, by a credential set; throttled */
  async create(input: NewAccount, by: Actor): Promise<Account> {
    const profile = checkNewProfile(input);
    const roles = checkRoles(input.roles ?? []);
    if (roles.includes('admin')) await this.requirePerson(by);
    const hash = input.password === undefined ? null : await this.passwords.hash(input.password);
    return this.ports.unitOfWork.run(async () => {
      const now = this.ports.clock.now();
      const passwordChangedAt = hash === null ? null : now;
      const times = { passwordChangedAt, createdAt: now, updatedAt: now, version: 1 };
      const account: Account = {
        ...{ id: `acc_${randomBase62(22)}`, ...profile, status: 'enabled', roles },
        ...times,
      };
      await this.ports.accounts.insert(account);
      if (hash !== null) await this.ports.accounts.setPasswordHash(account.id, hash);
      await this.record('account.created', account.id, { before: null, after: viewOf(account) }, by);
      return account;
    });
  }

  /** @throws AccountError not-found */
  async get(id: string): Promise<Account> {
    return requireFound(await this.ports.accounts.find(id));
  }

  /** By e-mail address, whatever its case. @throws AccountError not-found */
  async getByEmail(email: string): Promise<Account> {
    return requireFound(await this.ports.accounts.findByEmail(email));
  }

  /** Newest first. @throws AccountError invalid: the limit or the cursor */
  list({ after, limit, ...filter }: AccountFilter & PageQuery): Promise<Page<Account>> {
    return readPage({ after, limit }, (range) => this.ports.accounts.list({ ...filter, ...range }));
  }

  /** @throws AccountError invalid, not-found, conflict (`version`, or `email`) */
  update(id: string, changes: AccountChanges, expectedVersion: number, by: Actor): Promise<Account> {
    return this.change(id, by, (before) => {
      if (before.version !== expectedVersion) throw outdated();
      return checkProfile(changes, before);
    });
  }

  /**
   * What an account may do beside signing in; in force at once.
   *
   * @throws AccountError invalid, not-found, conflict (`version`), last-admin, forbidden: an admin, by a credential set
   */
  setRoles(id: string, roles: readonly string[], expectedVersion: number, by: Actor): Promise<Account> {
    const wanted = checkRoles(roles);
    return this.ports.unitOfWork.run(async () => {
      await (wanted.includes('admin') ? this.requirePerson(by) : this.requireAnotherAdmin(id));
      return this.change(id, by, (before) => {
        if (before.version !== expectedVersion) throw outdated();
        return { roles: wanted };
      });
    });
  }

  /**
   * Stops an account: nobody signs in to it, its sessions and all tokens of it end.
   *
   * @throws AccountError not-found, last-admin
   */
  disable(id: string, by: Actor): Promise<Account> {
    return this.ports.unitOfWork.run(async () => {
      await this.requireAnotherAdmin(id);
      const account = await this.changeStatus(id, 'disabled', 'account.disabled', by);
      await this.endAccess(id, 'the account was disabled', by);
      return account;
    });
  }

  /**
   * Lets people sign in again. What ended stays ended.
   *
   * @throws AccountError not-found, forbidden: an admin, by a credential set
   */
  enable(id: string, by: Actor): Promise<Account> {
    return this.ports.unitOfWork.run(async () => {
      const { status, roles } = requireFound(await this.ports.accounts.findForChange(id));
      if (status === 'disabled' && roles.includes('admin')) await this.requirePerson(by);
      return this.changeStatus(id, 'enabled', 'account.enabled', by);
    });
  }

  /**
   * Removes an account with its sessions, consents and tokens. The ledger goes on naming it, and nobody ever gets its
   * id again.
   *
   * @throws AccountError not-found, conflict (`version`), last-admin
   */
  delete(id: string, expectedVersion: number, by: Actor): Promise<void> {
    return this.ports.unitOfWork.run(async () => {
      await this.requireAnotherAdmin(id);
      const before = requireFound(await this.ports.accounts.findForChange(id));
      if (before.version !== expectedVersion) throw outdated();
      await this.endAccess(id, 'the account was deleted', by);
      if (!(await this.ports.accounts.delete(id, expectedVersion))) throw outdated();
      await this.record('account.deleted', id, { before: viewOf(before), after: null }, by);
    });
  }

  /**
   * Gives an account another password, whatever the present one is; its sessions and all tokens of it end.
   *
   * @throws AccountError invalid (`password`), not-found, throttled, forbidden: of an admin, by a credential set
   */
  async setPassword(id: string, password: string, by: Actor): Promise<Account> {
    const { roles } = await this.get(id);
    if (roles.includes('admin')) await this.requirePerson(by);
    const hash = await this.passwords.hash(password);
    return this.ports.unitOfWork.run(() => this.replacePassword(id, hash, by));
  }

  /**
   * Changes a person's own password; their other sessions and all tokens of theirs end. Returns the new cookie of the
   * session in which they did it: who stole the old one is out as well. Undefined: it has ended.
   *
   * @throws AccountError invalid (`next`), forbidden: the present one is another; not-found, throttled
   */
  async changePassword(id: string, change: PasswordChange, by: Actor): Promise<string | undefined> {
    const guess = guessOf(id, change, by);
    if ((await this.limits.count(guess)) !== undefined) {
      throw new AccountError('throttled', 'too many attempts; try again in a quarter of an hour');
    }
    const present = await this.ports.accounts.passwordHashOf(id);
    if (!(await this.passwords.verify(change.present, present))) throw wrongPassword();
    const hash = await this.passwords.hash(change.next, 'next');
    return this.ports.unitOfWork.run(async () => {
      requireFound(await this.ports.accounts.findForChange(id));
      // What was verified must still be what is replaced.
      if ((await this.ports.accounts.passwordHashOf(id)) !== present) throw wrongPassword();
      await this.limits.forgive(guess);
      await this.replacePassword(id, hash, by, change.sessionId);
      return this.sessions.rotate(change.sessionId);
    });
  }

  /** Lets everybody guess anew at an account, wherever too many were counted. @throws AccountError not-found */
  unlock(id: string, by: Actor): Promise<void> {
    return this.ports.unitOfWork.run(async () => {
      requireFound(await this.ports.accounts.find(id));
      await this.limits.forget(id);
      await this.record('account.sign-ins-unlocked', id, {}, by);
    });
  }

  private async requirePerson({ id }: Actor): Promise<void> {
    if (!this.ports.adminsByPeople || [OPERATOR.id, FIRST].includes(id)) return;
    if ((await this.ports.accounts.find(id)) !== undefined) return;
    throw new AccountError(
      'forbidden',
      'two people must agree on delegations here, so a credential set makes no admins: one who is signed in can do this, or the operator at the command line',
    );
  }

  private async replacePassword(id: string, hash: string, by: Actor, keep?: string): Promise<Account> {
    const before = requireFound(await this.ports.accounts.findForChange(id));
    const account = await this.write(before, { passwordChangedAt: this.ports.clock.now() });
    await this.ports.accounts.setPasswordHash(id, hash);
    await this.endAccess(id, 'the password was changed', by, keep);
    await this.record('account.password-changed', id, {}, by);
    return account;
  }

  private changeStatus(id: string, status: Account['status'], kind: EventKind, by: Actor): Promise<Account> {
    return this.ports.unitOfWork.run(async () => {
      const before = requireFound(await this.ports.accounts.findForChange(id));
      if (before.status === status) return before;
      const account = await this.write(before, { status });
      await this.record(kind, id, { before: { status: before.status }, after: { status } }, by);
      return account;
    });
  }

  /** An edit, recorded with what it changed; one that changes nothing is none. */
  private change(id: string, by: Actor, decide: (before: Account) => Partial<Account>): Promise<Account> {
    return this.ports.unitOfWork.run(async () => {
      const before = requireFound(await this.ports.accounts.findForChange(id));
      const changed = Object.entries(decide(before)).filter(
        ([name, value]) => JSON.stringify(value) !== JSON.stringify(before[name as keyof Account]),
      );
      if (changed.length === 0) return before;
      const was = changed.map(([name]) => [name, before[name as keyof Account]] as const);
      const account = await this.write(before, Object.fromEntries(changed));
      const detail = { before: Object.fromEntries(was), after: Object.fromEntries(changed) };
      await this.record('account.updated', id, detail, by);
      return account;
    });
  }

  private async write(before: Account, changes: Partial<Account>): Promise<Account> {
    const after = { ...before, ...changes, updatedAt: this.ports.clock.now(), version: before.version + 1 };
    if (!(await this.ports.accounts.update(after, before.version))) throw outdated();
    return after;
  }

  /** Ends what the account has open: its sessions, which are told of, then everything that came of its consents. */
  private async endAccess(id: string, reason: string, by: Actor, keep?: string): Promise<void> {
    await this.sessions.endAll(id, reason, by, keep);
    await this.ports.families.revoke({ accountId: id }, this.ports.clock.now(), reason);
  }

  /**
   * Holds every admin until the unit ends, where this account is one: what others do to admins waits, and then finds
   * how many are left.
   */
  private async requireAnotherAdmin(id: string): Promise<void> {
    const { accounts } = this.ports;
    if (!(await accounts.enabledAdmins()).includes(id)) return this.requireNoAdmin(id);
    const admins = await accounts.holdEnabledAdmins();
    if (admins.length > 1 || !admins.includes(id)) return;
    throw new AccountError('last-admin', 'this is the last admin; make another account an admin first');
  }

  /** It may have become one since it was looked up, when it is too late to hold the others. */
  private async requireNoAdmin(id: string): Promise<void> {
    const { status, roles } = requireFound(await this.ports.accounts.findForChange(id));
    if (status === 'enabled' && roles.includes('admin')) throw outdated();
  }

  private record(kind: EventKind, target: string, detail: object, by: Actor): Promise<void> {
    const at = this.ports.clock.now();
    return this.ports.events.record(createEvent({ kind, at, target, detail: { ...detail } }, by));
  }
}

function viewOf({ email, emailVerified, name, locale, roles }: Account): object {
  return { email, emailVerified, name, locale, roles };
}

/** Guesses at the present password count for the session in which they are made, and for nobody's signing in. */
function guessOf(id: string, { sessionId }: PasswordChange, { context }: Actor): Guess {
  const ip = context?.ip ?? 'nowhere';
  return { kind: 'password', whose: id, browser: sessionId, isKnown: true, ip };
}

function requireFound(account: Account | undefined): Account {
  if (account === undefined) throw new AccountError('not-found', 'there is no such account');
  return account;
}

const outdated = (): AccountError =>
  new AccountError(
    'conflict',
    'the account was changed by somebody else; read it again, then edit',
    'version',
  );

const wrongPassword = (): AccountError =>
  new AccountError('forbidden', 'the present password is another one', 'present');

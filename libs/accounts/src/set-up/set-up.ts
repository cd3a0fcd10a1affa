import {
  createEvent,
  randomSecret,
  sha256,
  type Actor,
  type EventKind,
  type RequestContext,
} from '#protocol';
import { AccountError } from '../account-error.js';
import type { Account } from '../accounts/account.js';
import type { Accounts } from '../accounts/accounts.js';
import type { SetUpPorts } from './ports.js';

/** The first admin, as whoever sets up writes it. */
export interface FirstAdmin {
  readonly email: string;
  readonly password: string;
  /** Left out: what stands before the @ of the e-mail address. */
  readonly name?: string | undefined;
}

/** Milliseconds a link is good: a day. */
const LINK_LIFETIME = 86_400_000;

/**
 * The making of the first admin account: by a one-time link, or by who holds the machine. It happens once, on any
 * number of instances; there is no default password.
 */
export class SetUp {
  constructor(
    private readonly ports: SetUpPorts,
    private readonly accounts: Pick<Accounts, 'create'>,
  ) {}

  /** Whether there is an admin, or was one: nothing is to be set up any more. */
  async isComplete(): Promise<boolean> {
    if ((await this.ports.setUp.find()).completedAt !== null) return true;
    return (await this.ports.accounts.enabledAdmins()).length > 0;
  }

  /**
   * Makes a link, good for a day, in the place of any before. Returns its token, which is kept as a hash only;
   * undefined where nothing is to be set up any more.
   */
  openLink(by: Actor): Promise<string | undefined> {
    return this.ports.unitOfWork.run(async () => {
      if (await this.isComplete()) return undefined;
      const token = randomSecret();
      const expiresAt = this.ports.clock.now() + LINK_LIFETIME;
      if (!(await this.ports.setUp.putLink(sha256(token), expiresAt))) return undefined;
      await this.record('set-up.link-made', null, by, { expiresAt });
      return token;
    });
  }

  /** Whether this is the token of the link that is good now. */
  async isLinkGood(token: string): Promise<boolean> {
    const { linkHash, linkExpiresAt } = await this.ports.setUp.find();
    if (linkHash !== sha256(token) || this.ports.clock.now() >= (linkExpiresAt ?? 0)) return false;
    return !(await this.isComplete());
  }

  /**
   * Makes the first admin for who has the link, which is used up. A refused account leaves it good.
   *
   * @throws AccountError forbidden: the link is not good; invalid: the account
   */
  async complete(
    { token, ...admin }: FirstAdmin & { readonly token: string },
    context: RequestContext,
  ): Promise<Account> {
    // Asked before the password is hashed, which costs far more than the asking.
    if (!(await this.isLinkGood(token))) throw deadLink();
    const account = await this.makeFirst(admin, { id: 'anonymous', context }, sha256(token));
    if (account === undefined) throw deadLink();
    return account;
  }

  /**
   * Makes the first admin for the operator. Undefined where nothing is to be set up any more.
   *
   * @throws AccountError invalid: the account
   */
  async completeWith(admin: FirstAdmin, by: Actor): Promise<Account | undefined> {
    return (await this.isComplete()) ? undefined : this.makeFirst(admin, by);
  }

  private makeFirst(
    { email, password, name = email.replace(/@.*/s, '') }: FirstAdmin,
    by: Actor,
    linkHash?: string,
  ): Promise<Account | undefined> {
    return this.ports.unitOfWork.run(async () => {
      // What others make at the same moment waits here, and is found complete.
      if (!(await this.ports.setUp.complete(this.ports.clock.now(), linkHash))) return undefined;
      const account = await this.accounts.create({ email, name, password, roles: ['admin'] }, by);
      await this.record('set-up.completed', account.id, by, {});
      return account;
    });
  }

  private record(kind: EventKind, target: string | null, by: Actor, detail: object): Promise<void> {
    const at = this.ports.clock.now();
    return this.ports.events.record(createEvent({ kind, at, target, detail: { ...detail } }, by));
  }
}

const deadLink = (): AccountError =>
  new AccountError('forbidden', 'this set-up link was used, has expired or was replaced by a newer one');

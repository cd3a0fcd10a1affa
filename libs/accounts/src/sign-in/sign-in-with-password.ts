import { networkOf, sha256, type CodeAttempt, type PasswordAttempt, type RequestContext } from '#protocol';
import type { SignIn, SignInOutcome } from '#protocol';
import { AccountError } from '../account-error.js';
import type { Account } from '../accounts/account.js';
import type { Passwords } from '../passwords/passwords.js';
import type { AccountPorts } from '../ports.js';
import { foldEmail } from '../rules/email.js';
import type { Sessions } from '../sessions/sessions.js';
import type { AttemptLimits, Guess } from './attempt-limits.js';
import type { SecondStep } from './second-step.js';
import { SignInRefusals } from './sign-in-refusals.js';

type Attempt = Pick<PasswordAttempt, 'browser' | 'previous'>;

/** A sign-in that proved itself, up to what may have changed meanwhile. */
interface Proof {
  readonly account: Account;
  readonly amr: readonly string[];
  readonly guess: Guess;
  /** What must still be so when the session starts. */
  readonly stillHolds: (now: Account) => Promise<boolean>;
}

/**
 * Signs people in by e-mail address and password, and by a code where their account asks for one. Every guess is
 * counted, then looked at, and takes the same time whether or not there is such an account.
 */
export class SignInWithPassword implements SignIn {
  private readonly refusals: SignInRefusals;

  constructor(
    private readonly ports: AccountPorts,
    private readonly passwords: Passwords,
    private readonly sessions: Sessions,
    private readonly secondStep: SecondStep,
    private readonly limits: AttemptLimits,
  ) {
    this.refusals = new SignInRefusals(ports);
  }

  async withPassword(attempt: PasswordAttempt, context: RequestContext): Promise<SignInOutcome> {
    const account = await this.ports.accounts.findByEmail(attempt.login);
    const whose = account?.id ?? nobody(attempt.login);
    const guess = await this.guessOf('password', whose, attempt, context);
    const tooMany = await this.limits.count(guess);
    // A network's guesses tell nothing of an account: no work is done for them.
    if (tooMany?.of === 'network')
      return this.throttle(account, `network ${networkOf(context.ip)}`, tooMany.retryAfter, context);
    // Without an account, or with too many guesses, the same work is done for nothing: time tells nothing either.
    const hash = tooMany === undefined ? await this.ports.accounts.passwordHashOf(whose) : null;
    const right = await unlessThrottled(this.passwords.verify(attempt.password, hash));
    if (tooMany !== undefined) return this.throttle(account, whose, tooMany.retryAfter, context);
    if (right === undefined) {
      await this.limits.takeBack(guess);
      return this.throttle(account, 'everybody', 1, context);
    }
    if (account === undefined || hash === null || !right) {
      const check = account === undefined ? 'there is no such account' : 'the password is another one';
      return this.refuse(account, whose, check, context);
    }
    return this.accept(account, { hash, guess }, attempt, context);
  }

  async withCode(attempt: CodeAttempt, context: RequestContext): Promise<SignInOutcome> {
    const account = await this.ports.accounts.find(attempt.accountId);
    const guess = await this.guessOf('code', attempt.accountId, attempt, context);
    const { whose } = guess;
    const tooMany = await this.limits.count(guess);
    if (tooMany !== undefined) return this.throttle(account, whose, tooMany.retryAfter, context);
    if (account?.status !== 'enabled')
      return this.refuse(account, whose, 'the account is disabled or gone', context);
    if (!(await this.secondStep.check(account.id, attempt.code))) {
      return this.refuse(account, whose, 'the code', context);
    }
    const stillHolds = async (now: Account) => now.passwordChangedAt === attempt.passwordSetAt;
    return this.start({ account, amr: ['pwd', 'otp', 'mfa'], guess, stillHolds }, attempt, context);
  }

  /** Goes on with a right password: to the second step, or into a session. */
  private async accept(
    account: Account,
    { hash, guess }: { readonly hash: string; readonly guess: Guess },
    attempt: PasswordAttempt,
    context: RequestContext,
  ): Promise<SignInOutcome> {
    if (account.status !== 'enabled')
      return this.refuse(account, account.id, 'the account is disabled', context);
    const current = await this.renewHash(account, attempt.password, hash);
    if (await this.secondStep.isRequired(account.id)) {
      await this.ports.unitOfWork.run(() => this.limits.forgive(guess));
      return { kind: 'code-needed', accountId: account.id, passwordSetAt: account.passwordChangedAt };
    }
    const stillHolds = async () => (await this.ports.accounts.passwordHashOf(account.id)) === current;
    return this.start({ account, amr: ['pwd'], guess, stillHolds }, attempt, context);
  }

  /** Starts the session, unless the account was disabled, deleted or got another password since it was looked at. */
  private start(proof: Proof, attempt: Attempt, context: RequestContext): Promise<SignInOutcome> {
    const { account, amr, guess, stillHolds } = proof;
    return this.ports.unitOfWork.run(async () => {
      const now = await this.ports.accounts.find(account.id);
      if (now?.status !== 'enabled' || !(await stillHolds(now))) {
        return this.refuse(account, guess.whose, 'the account changed meanwhile', context);
      }
      await this.limits.forgive(guess);
      await this.ports.knownBrowsers.save(account.id, sha256(attempt.browser), this.ports.clock.now());
      const { previous } = attempt;
      const started = await this.sessions.start({ accountId: account.id, amr, previous, context });
      return { kind: 'signed-in', ...started };
    });
  }

  /** Hashes a right password anew where its hash was made at another cost. The hash that now holds. */
  private async renewHash({ id }: Account, password: string, hash: string): Promise<string> {
    if (!this.passwords.isOutdated(hash)) return hash;
    const renewed = await unlessThrottled(this.passwords.rehash(password));
    if (renewed === undefined) return hash;
    return this.ports.unitOfWork.run(async () => {
      await this.ports.accounts.findForChange(id);
      // Somebody may have set another password meanwhile: that one stays.
      if ((await this.ports.accounts.passwordHashOf(id)) !== hash) return hash;
      await this.ports.accounts.setPasswordHash(id, renewed);
      return renewed;
    });
  }

  private async guessOf(
    kind: Guess['kind'],
    whose: string,
    { browser }: Attempt,
    { ip }: RequestContext,
  ): Promise<Guess> {
    const isKnown = await this.ports.knownBrowsers.has(whose, sha256(browser));
    return { kind, whose, browser, isKnown, ip };
  }

  private async refuse(
    account: Account | undefined,
    whose: string,
    check: string,
    context: RequestContext,
  ): Promise<SignInOutcome> {
    await this.refusals.record(account?.id ?? null, whose, check, context);
    return { kind: 'refused' };
  }

  private async throttle(
    account: Account | undefined,
    key: string,
    retryAfter: number,
    context: RequestContext,
  ): Promise<SignInOutcome> {
    await this.refusals.record(account?.id ?? null, key, 'too many attempts', context);
    return { kind: 'throttled', retryAfter };
  }
}

/** What stands for an account that does not exist, so that its guesses are counted like those of one that does. */
function nobody(login: string): string {
  return `nobody ${sha256(foldEmail(login))}`;
}

/** What hashing gave; undefined where too many passwords were waiting. */
async function unlessThrottled<T>(hashing: Promise<T>): Promise<T | undefined> {
  try {
    return await hashing;
  } catch (error) {
    if (error instanceof AccountError && error.code === 'throttled') return undefined;
    throw error;
  }
}

import { createEvent, type Actor, type EventKind, type Person } from '#protocol';
import { AccountError, invalid } from '../account-error.js';
import type { AccountTotp, SecondStepPorts } from './ports.js';
import type { RecoveryCodes } from './recovery-codes.js';
import { createTotpSecret, findTimeStep, spellTotpSecret, totpUri } from './totp.js';

/** What an authenticator app needs to know, shown while it is set up and never again. */
export interface NewTotp {
  /** In base 32 (RFC 4648 §6), for typing. */
  readonly secret: string;
  /** The `otpauth://` URI, for a QR code. */
  readonly uri: string;
}

/** Milliseconds that a secret waits for its first code: 15 minutes, as long as a sign-in is young. */
const BEGUN_LIFETIME = 900_000;

/** The setting up and removing of a person's authenticator app (RFC 6238). Every act is recorded in the ledger. */
export class TotpEnrolment {
  constructor(
    private readonly ports: SecondStepPorts,
    private readonly recoveryCodes: RecoveryCodes,
  ) {}

  /** When the authenticator app was set up (milliseconds); null where codes are not asked for. */
  async addedAt(accountId: string): Promise<number | null> {
    return (await this.ports.totps.find(accountId))?.confirmedAt ?? null;
  }

  /**
   * Begins with a new secret, which asks for nothing until it is confirmed. Beginning again replaces it.
   *
   * @throws AccountError conflict: an authenticator app is set up
   */
  begin(person: Pick<Person, 'id' | 'email'>): Promise<NewTotp> {
    return this.ports.unitOfWork.run(async () => {
      const secret = createTotpSecret();
      if (!(await this.ports.totps.begin(person.id, secret, this.ports.clock.now()))) throw alreadySetUp();
      return this.show(secret, person);
    });
  }

  /** What was begun and not confirmed, to be shown once more. */
  async pending(person: Pick<Person, 'id' | 'email'>): Promise<NewTotp | undefined> {
    const totp = await this.findBegun(person.id);
    return totp?.confirmedAt === null ? this.show(totp.secret, person) : undefined;
  }

  /**
   * Sets the authenticator app up with one of its codes, which is used up, and makes recovery codes: their only
   * showing.
   *
   * @throws AccountError invalid (`code`); not-found: nothing was begun; conflict: it is set up already
   */
  confirm(accountId: string, code: string, by: Actor): Promise<readonly string[]> {
    return this.ports.unitOfWork.run(async () => {
      const totp = await this.findBegun(accountId);
      if (totp === undefined) throw new AccountError('not-found', 'no authenticator app is being set up');
      const now = this.ports.clock.now();
      const step = findTimeStep(totp.secret, code, now);
      if (step === undefined) {
        throw invalid(
          'code',
          'the app does not show this code now; check its clock, and that it has this secret',
        );
      }
      if (!(await this.ports.totps.confirm(accountId, step, now))) throw alreadySetUp();
      await this.record('account.totp-added', accountId, by);
      return this.recoveryCodes.make(accountId, by);
    });
  }

  /** Takes it away, with the recovery codes: the password is enough again. @throws AccountError not-found */
  remove(accountId: string, by: Actor): Promise<void> {
    return this.ports.unitOfWork.run(async () => {
      const totp = await this.ports.totps.find(accountId);
      if (totp === undefined) throw new AccountError('not-found', 'the account has no authenticator app');
      await this.ports.totps.remove(accountId);
      await this.ports.recoveryCodes.replace(accountId, []);
      if (totp.confirmedAt !== null) await this.record('account.totp-removed', accountId, by);
    });
  }

  /** Undefined also for what was begun long ago: whoever comes upon the session must not see a secret that may live. */
  private async findBegun(accountId: string): Promise<AccountTotp | undefined> {
    const totp = await this.ports.totps.find(accountId);
    if (totp === undefined || totp.confirmedAt !== null) return totp;
    return this.ports.clock.now() - totp.createdAt < BEGUN_LIFETIME ? totp : undefined;
  }

  private show(secret: Uint8Array, { email }: Pick<Person, 'email'>): NewTotp {
    return { secret: spellTotpSecret(secret), uri: totpUri(secret, this.ports.issuer, email) };
  }

  private record(kind: EventKind, target: string, by: Actor): Promise<void> {
    const at = this.ports.clock.now();
    return this.ports.events.record(createEvent({ kind, at, target, detail: {} }, by));
  }
}

const alreadySetUp = (): AccountError =>
  new AccountError('conflict', 'an authenticator app is set up already; remove it first');

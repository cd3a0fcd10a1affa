import { createEvent, type Actor } from '#protocol';
import { AccountError } from '../account-error.js';
import type { SecondStepPorts } from './ports.js';
import { createRecoveryCode, hashRecoveryCode, RECOVERY_CODES } from './recovery-code.js';

/** The recovery codes of people: each signs in once when the authenticator app is lost. Kept as hashes only. */
export class RecoveryCodes {
  constructor(
    private readonly ports: Pick<
      SecondStepPorts,
      'clock' | 'unitOfWork' | 'events' | 'totps' | 'recoveryCodes'
    >,
  ) {}

  /** How many an account has left. */
  countUnused(accountId: string): Promise<number> {
    return this.ports.recoveryCodes.countUnused(accountId);
  }

  /**
   * Makes ten new ones in the place of all others. Returns them as people write them down: their only showing.
   *
   * @throws AccountError not-found: no authenticator app is set up, and there is nothing to recover
   */
  make(accountId: string, by: Actor): Promise<readonly string[]> {
    return this.ports.unitOfWork.run(async () => {
      // Held until the unit ends, so that two that make codes at once do not leave twice as many.
      const totp = await this.ports.totps.find(accountId);
      if (totp === undefined || totp.confirmedAt === null) {
        throw new AccountError('not-found', 'the account has no authenticator app');
      }
      const codes = Array.from({ length: RECOVERY_CODES }, createRecoveryCode);
      const hashes = codes.flatMap((code) => hashRecoveryCode(code) ?? []);
      await this.ports.recoveryCodes.replace(accountId, hashes);
      await this.record('account.recovery-codes-made', accountId, by);
      return codes;
    });
  }

  /** Whether the text is an unused code of the account; it is used up then. */
  use(accountId: string, typed: string, by: Actor): Promise<boolean> {
    return this.ports.unitOfWork.run(async () => {
      const hash = hashRecoveryCode(typed);
      if (hash === undefined) return false;
      const used = await this.ports.recoveryCodes.use(accountId, hash, this.ports.clock.now());
      if (used) await this.record('account.recovery-code-used', accountId, by);
      return used;
    });
  }

  private record(
    kind: 'account.recovery-codes-made' | 'account.recovery-code-used',
    target: string,
    by: Actor,
  ): Promise<void> {
    const at = this.ports.clock.now();
    return this.ports.events.record(createEvent({ kind, at, target, detail: {} }, by));
  }
}

import type { SecondStep } from '../sign-in/second-step.js';
import type { SecondStepPorts } from './ports.js';
import type { RecoveryCodes } from './recovery-codes.js';
import { findTimeStep } from './totp.js';

/** The second step of those who set up an authenticator app: its code (RFC 6238), or a recovery code. */
export class TotpSecondStep implements SecondStep {
  constructor(
    private readonly ports: Pick<SecondStepPorts, 'clock' | 'unitOfWork' | 'totps'>,
    private readonly recoveryCodes: RecoveryCodes,
  ) {}

  async isRequired(accountId: string): Promise<boolean> {
    return ((await this.ports.totps.find(accountId))?.confirmedAt ?? null) !== null;
  }

  check(accountId: string, code: string): Promise<boolean> {
    const { clock, unitOfWork, totps } = this.ports;
    return unitOfWork.run(async () => {
      const totp = await totps.find(accountId);
      if (totp === undefined || totp.confirmedAt === null) return false;
      const step = findTimeStep(totp.secret, code, clock.now());
      if (step !== undefined) return totps.useCounter(accountId, step);
      return this.recoveryCodes.use(accountId, code, { id: accountId, context: null });
    });
  }
}

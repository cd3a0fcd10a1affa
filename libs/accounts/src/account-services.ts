import { Accounts } from './accounts/accounts.js';
import { Passwords } from './passwords/passwords.js';
import type { AccountPorts } from './ports.js';
import type { SecondStepPorts } from './second-step/ports.js';
import { RecoveryCodes } from './second-step/recovery-codes.js';
import { TotpEnrolment } from './second-step/totp-enrolment.js';
import { TotpSecondStep } from './second-step/totp-second-step.js';
import { Sessions } from './sessions/sessions.js';
import type { SetUpPorts } from './set-up/ports.js';
import { SetUp } from './set-up/set-up.js';
import { AttemptLimits } from './sign-in/attempt-limits.js';
import { SignInWithPassword } from './sign-in/sign-in-with-password.js';

/** The services of people who sign in, each of them once. */
export interface AccountServices {
  readonly accounts: Accounts;
  readonly passwords: Passwords;
  readonly sessions: Sessions;
  readonly signIn: SignInWithPassword;
  readonly attemptLimits: AttemptLimits;
  readonly totpEnrolment: TotpEnrolment;
  readonly recoveryCodes: RecoveryCodes;
  readonly setUp: SetUp;
}

/** Makes the services over their ports. */
export function createAccountServices(ports: AccountPorts & SecondStepPorts & SetUpPorts): AccountServices {
  const passwords = new Passwords();
  const sessions = new Sessions(ports);
  const attemptLimits = new AttemptLimits(ports);
  const accounts = new Accounts(ports, passwords, sessions, attemptLimits);
  const recoveryCodes = new RecoveryCodes(ports);
  const secondStep = new TotpSecondStep(ports, recoveryCodes);
  const signIn = new SignInWithPassword(ports, passwords, sessions, secondStep, attemptLimits);
  const totpEnrolment = new TotpEnrolment(ports, recoveryCodes);
  const setUp = new SetUp(ports, accounts);
  return { accounts, passwords, sessions, signIn, attemptLimits, totpEnrolment, recoveryCodes, setUp };
}

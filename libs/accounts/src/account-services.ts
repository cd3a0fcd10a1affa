import type { Policy } from '#protocol';
import { Accounts } from './accounts/accounts.js';
import { Passwords } from './passwords/passwords.js';
import type { AccountPorts } from './ports.js';
import { Sessions } from './sessions/sessions.js';
import { SignInWithPassword } from './sign-in/sign-in-with-password.js';
import type { SecondStep } from './sign-in/second-step.js';

/** The services of people who sign in, each of them once. */
export interface AccountServices {
  readonly accounts: Accounts;
  readonly passwords: Passwords;
  readonly sessions: Sessions;
  readonly signIn: SignInWithPassword;
}

/** Makes the services over their ports. */
export function createAccountServices(
  ports: AccountPorts,
  secondStep: SecondStep,
  policy?: Policy,
): AccountServices {
  const passwords = new Passwords();
  const sessions = new Sessions(ports, policy);
  const accounts = new Accounts(ports, passwords, sessions);
  const signIn = new SignInWithPassword(ports, passwords, sessions, secondStep);
  return { accounts, passwords, sessions, signIn };
}

import type { Actor, RequestContext } from '#protocol';
import type { Account } from '../accounts/account.js';
import { Accounts } from '../accounts/accounts.js';
import { Passwords } from '../passwords/passwords.js';
import type { AccountPorts } from '../ports.js';
import { Sessions } from '../sessions/sessions.js';
import { AttemptLimits } from '../sign-in/attempt-limits.js';
import type { SecondStep } from '../sign-in/second-step.js';
import { SignInWithPassword } from '../sign-in/sign-in-with-password.js';

/** A hash cost for tests that hash much: the least there is. */
export const CHEAP = { memoryCost: 8, timeCost: 1, parallelism: 1 };

/** The password of every account that `addPerson` makes. */
export const PASSWORD = 'correct horse battery';

/** A second step in memory: the code of everybody who is asked for one is `123456`. */
class InMemorySecondStep implements SecondStep {
  readonly accounts = new Set<string>();

  async isRequired(accountId: string): Promise<boolean> {
    return this.accounts.has(accountId);
  }

  async check(accountId: string, code: string): Promise<boolean> {
    return this.accounts.has(accountId) && code === '123456';
  }
}

/** The services over some ports. */
export function createPeople<P extends AccountPorts>(ports: P) {
  const passwords = new Passwords(CHEAP);
  const secondStep = new InMemorySecondStep();
  const sessions = new Sessions(ports);
  const limits = new AttemptLimits(ports);
  const accounts = new Accounts(ports, passwords, sessions, limits);
  const signIn = new SignInWithPassword(ports, passwords, sessions, secondStep, limits);
  const addPerson = (name: string, roles: readonly string[] = []): Promise<Account> => {
    const email = `${name.toLowerCase()}@example.com`;
    return accounts.create({ email, name, roles, password: PASSWORD }, ADMIN);
  };
  return { ports, passwords, secondStep, sessions, limits, accounts, signIn, addPerson };
}

/** Who acts in tests, from a request that can be found again. */
export const ADMIN: Actor = { id: 'acc_root', context: from('192.0.2.7') };

/** A request from an address. */
export function from(ip: string): RequestContext {
  return { requestId: 'req_1', ip, userAgent: 'test/1' };
}

import type {
  CodeAttempt,
  PasswordAttempt,
  Person,
  SignIn,
  SignInOutcome,
  SignInSession,
} from '../people.js';
import type { Clock } from '../ports.js';
import { randomBase62, randomSecret } from '../random.js';

const PASSWORD = 'right password';
const CODE = '123456';

/** A `SignIn` for every enabled person: the password is `right password`. Nobody is asked for a code, unless named. */
export class InMemorySignIn implements SignIn {
  /** Ids of accounts that are asked for a code, which is `123456`. */
  readonly withSecondStep = new Set<string>();

  constructor(
    private readonly people: ReadonlyMap<string, Person>,
    /** By cookie. */
    private readonly sessions: Map<string, SignInSession>,
    private readonly clock: Clock,
  ) {}

  async withPassword({ login, password, previous }: PasswordAttempt): Promise<SignInOutcome> {
    const person = [...this.people.values()].find(({ email }) => email === login);
    if (person?.status !== 'enabled' || password !== PASSWORD) return { kind: 'refused' };
    if (this.withSecondStep.has(person.id))
      return { kind: 'code-needed', accountId: person.id, passwordSetAt: null };
    return this.start(person, ['pwd'], previous);
  }

  async withCode({ accountId, code, previous }: CodeAttempt): Promise<SignInOutcome> {
    const person = this.people.get(accountId);
    if (person?.status !== 'enabled' || code !== CODE) return { kind: 'refused' };
    return this.start(person, ['pwd', 'otp', 'mfa'], previous);
  }

  private start(person: Person, amr: readonly string[], previous: string | undefined): SignInOutcome {
    const before = previous === undefined ? undefined : this.sessions.get(previous);
    if (previous !== undefined) this.sessions.delete(previous);
    const id = before?.accountId === person.id ? before.id : `ses_${randomBase62(22)}`;
    const session = { id, accountId: person.id, authenticatedAt: this.clock.now(), amr };
    const cookie = randomSecret();
    this.sessions.set(cookie, session);
    return { kind: 'signed-in', session, cookie };
  }
}

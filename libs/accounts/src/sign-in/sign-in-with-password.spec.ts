import { sha256, type PasswordAttempt } from '#protocol';
import { Passwords } from '../passwords/passwords.js';
import { createInMemoryAccountPorts } from '../testing/in-memory-account-ports.js';
import { ADMIN, CHEAP, createPeople, from, PASSWORD } from '../testing/people.js';
import { WorkQueue } from '../passwords/work-queue.js';
import { SignInWithPassword } from './sign-in-with-password.js';

const QUARTER = 900_000;
const HOUR = 3_600_000;
const HOME = from('198.51.100.1');
const BROWSER = 'browser of Ada';

async function open() {
  const people = createPeople(createInMemoryAccountPorts());
  const { ports, signIn, secondStep } = people;
  const ada = await people.addPerson('Ada');
  const attempt = (changes: Partial<PasswordAttempt> = {}): PasswordAttempt => ({
    login: 'ada@example.com',
    password: PASSWORD,
    browser: BROWSER,
    previous: undefined,
    ...changes,
  });
  const tryPassword = (changes: Partial<PasswordAttempt> = {}, context = HOME) =>
    signIn.withPassword(attempt(changes), context);
  const tryCode = (code: string, context = HOME, browser = BROWSER) => {
    const { id: accountId, passwordChangedAt: passwordSetAt } = ada;
    return signIn.withCode({ accountId, passwordSetAt, code, browser, previous: undefined }, context);
  };
  /** Guesses wrongly, and tells how often that was looked at. */
  const guess = async (times: number, changes: Partial<PasswordAttempt> = {}, context = HOME) => {
    const kinds: string[] = [];
    for (let time = 0; time < times; time++) {
      kinds.push((await tryPassword({ password: 'a wrong guess', ...changes }, context)).kind);
    }
    return kinds.filter((kind) => kind === 'refused').length;
  };
  const withSecondStep = () => secondStep.accounts.add(ada.id);
  const checks = () =>
    ports.events.all
      .filter(({ kind }) => kind === 'account.sign-in-refused')
      .map(({ target, detail }) => [target, detail['check']]);
  return { ...people, ada, attempt, tryPassword, tryCode, guess, withSecondStep, checks };
}

describe('signing in with a password', () => {
  it('starts a session, whatever the case of the address', async () => {
    const { sessions, ada, tryPassword } = await open();
    const outcome = await tryPassword({ login: ' ADA@example.com ' });
    if (outcome.kind !== 'signed-in') throw new Error(outcome.kind);
    expect(outcome.session).toMatchObject({ accountId: ada.id, amr: ['pwd'] });
    expect(await sessions.find(outcome.cookie)).toMatchObject({ id: outcome.session.id });
  });

  it('refuses everything else alike, and tells the ledger alone why (case 215)', async () => {
    const { ports, accounts, addPerson, ada, tryPassword, checks } = await open();
    const disabled = await addPerson('Dora');
    await addPerson('Root', ['admin']);
    await accounts.disable(disabled.id, ADMIN);
    const bare = await accounts.create({ email: 'bare@example.com', name: 'Bare' }, ADMIN);
    const refused = [
      await tryPassword({ password: 'a wrong guess' }),
      await tryPassword({ password: '' }),
      await tryPassword({ password: 'a'.repeat(1_048_576) }),
      await tryPassword({ password: `${PASSWORD}\0` }),
      await tryPassword({ login: 'nobody@example.com' }),
      await tryPassword({ login: '' }),
      await tryPassword({ login: 'a'.repeat(100_000) }),
      await tryPassword({ login: 'dora@example.com' }),
      await tryPassword({ login: 'bare@example.com' }),
      await tryPassword({ login: 'bare@example.com', password: '' }),
    ];
    expect(refused).toEqual(refused.map(() => ({ kind: 'refused' })));
    const wrong = [ada.id, 'the password is another one'];
    const none = [null, 'there is no such account'];
    expect(checks()).toEqual([
      ...[wrong, wrong, wrong, wrong, none, none, none],
      [disabled.id, 'the account is disabled'],
      ...[bare, bare].map(({ id }) => [id, 'the password is another one']),
    ]);
    expect(ports.endings).toEqual([]);
  });

  it('does the same work for an account that is not there, or has no password (case 214)', async () => {
    const { accounts, passwords, tryPassword } = await open();
    await accounts.create({ email: 'bare@example.com', name: 'Bare' }, ADMIN);
    const verified: (string | null)[] = [];
    const verify = passwords.verify.bind(passwords);
    passwords.verify = (password, hash) => {
      verified.push(hash === null ? null : 'a hash');
      return verify(password, hash);
    };
    await tryPassword({ password: 'a wrong guess' });
    await tryPassword({ password: '' });
    await tryPassword({ login: 'nobody@example.com' });
    await tryPassword({ login: 'bare@example.com', password: '' });
    expect(verified).toEqual(['a hash', 'a hash', null, null]);
  });

  it('hashes a right password anew when hashing costs more than it did', async () => {
    const { ports, ada, sessions, secondStep, limits, attempt } = await open();
    const before = await ports.accounts.passwordHashOf(ada.id);
    const stronger = new Passwords({ ...CHEAP, timeCost: 2 });
    const signIn = new SignInWithPassword(ports, stronger, sessions, secondStep, limits);
    expect(await signIn.withPassword(attempt({ password: 'a wrong guess' }), HOME)).toEqual({
      kind: 'refused',
    });
    expect(await ports.accounts.passwordHashOf(ada.id)).toBe(before);
    expect(await signIn.withPassword(attempt(), HOME)).toMatchObject({ kind: 'signed-in' });
    const after = await ports.accounts.passwordHashOf(ada.id);
    expect(after).toMatch(/t=2,p=1/);
    expect(await stronger.verify(PASSWORD, after)).toBe(true);
    expect(await ports.accounts.find(ada.id)).toEqual(ada);
  });

  it('starts no session with a password that was changed, or for an account that was disabled, meanwhile', async () => {
    const { accounts, passwords, sessions, addPerson, ada, tryPassword } = await open();
    await addPerson('Root', ['admin']);
    const verify = passwords.verify.bind(passwords);
    const meanwhile = (act: () => Promise<unknown>): void => {
      passwords.verify = async (password, hash) => {
        const right = await verify(password, hash);
        await act();
        return right;
      };
    };
    meanwhile(() => accounts.setPassword(ada.id, 'another password', ADMIN));
    expect(await tryPassword()).toEqual({ kind: 'refused' });
    meanwhile(() => accounts.disable(ada.id, ADMIN));
    expect(await tryPassword({ password: 'another password' })).toEqual({ kind: 'refused' });
    expect(await sessions.list(ada.id)).toEqual([]);
  });
});

describe('guessing a password (case 216)', () => {
  it('is looked at ten times in a quarter of an hour, and then not even when it is right', async () => {
    const { ports, guess, tryPassword } = await open();
    expect(await guess(12)).toBe(10);
    expect(await tryPassword()).toEqual({ kind: 'throttled', retryAfter: QUARTER / 1000 });
    ports.clock.advance(QUARTER - 1);
    expect(await tryPassword()).toEqual({ kind: 'throttled', retryAfter: 1 });
    ports.clock.advance(1);
    expect(await tryPassword()).toMatchObject({ kind: 'signed-in' });
  });

  it('is looked at no more often when a hundred come at once', async () => {
    const { tryPassword, ports } = await open();
    let looked = 0;
    const read = ports.accounts.passwordHashOf.bind(ports.accounts);
    ports.accounts.passwordHashOf = (id) => {
      looked += 1;
      return read(id);
    };
    const guesses = Array.from({ length: 100 }, () => tryPassword({ password: 'a wrong guess' }));
    const outcomes = await Promise.all(guesses);
    expect(outcomes.filter(({ kind }) => kind === 'refused').length).toBeLessThanOrEqual(10);
    expect(looked).toBeLessThanOrEqual(10);
  });

  it('is throttled alike for accounts that are not there', async () => {
    const { guess } = await open();
    expect(await guess(12, { login: 'nobody@example.com' })).toBe(10);
    expect(await guess(1, { login: ' NOBODY@example.com' })).toBe(0);
  });

  it('by strangers, from however many networks, locks nobody out who signed in here before', async () => {
    const { tryPassword, guess } = await open();
    await tryPassword();
    let looked = 0;
    for (let network = 0; network < 20; network++) {
      looked += await guess(10, { browser: 'of a stranger' }, from(`203.0.113.${network}`));
    }
    expect(looked).toBe(100);
    expect(await tryPassword()).toMatchObject({ kind: 'signed-in' });
    expect(await tryPassword({ browser: 'a new one' })).toMatchObject({ kind: 'throttled' });
  });

  it('takes none of the guesses of others once it is out of its own', async () => {
    const { guess, tryPassword } = await open();
    await guess(150, { browser: 'of a stranger' }, from('203.0.113.1'));
    expect(await tryPassword({ browser: 'a new one' })).toMatchObject({ kind: 'signed-in' });
  });

  it('counts for a whole IPv6 network', async () => {
    const { guess } = await open();
    let looked = 0;
    for (let host = 1; host <= 12; host++) looked += await guess(1, {}, from(`2001:db8::${host}`));
    expect(looked).toBe(10);
  });

  it('of many accounts is bounded for one network', async () => {
    const { guess, tryPassword } = await open();
    let looked = 0;
    for (let account = 0; account < 30; account++) {
      looked += await guess(10, { login: `p${account}@example.com` }, from('203.0.113.1'));
    }
    expect(looked).toBe(200);
    expect(await tryPassword()).toMatchObject({ kind: 'signed-in' });
  });

  it('begins anew after the right one, for that browser and not for others', async () => {
    const { guess, tryPassword } = await open();
    expect(await guess(9)).toBe(9);
    expect(await tryPassword()).toMatchObject({ kind: 'signed-in' });
    expect(await guess(12)).toBe(10);
    expect(await guess(12, { browser: 'of a stranger' })).toBe(10);
  });

  it('is possible again when an admin unlocks the account, which the ledger tells', async () => {
    const { ports, accounts, ada, guess, tryPassword } = await open();
    await guess(12);
    await accounts.unlock(ada.id, ADMIN);
    expect(await tryPassword()).toMatchObject({ kind: 'signed-in' });
    expect(ports.events.all).toContainEqual(
      expect.objectContaining({ kind: 'account.sign-ins-unlocked', actor: ADMIN.id, target: ada.id }),
    );
  });

  it('fills the ledger with few entries a minute', async () => {
    const { checks, tryPassword } = await open();
    for (let time = 0; time < 60; time++) await tryPassword({ password: 'a wrong guess' });
    expect(checks()).toHaveLength(21);
    expect(checks().at(-1)?.[1]).toMatch(/more refusals followed/);
  });

  it('is entered alike whether or not there is such an account, however many others were refused (case 214)', async () => {
    const { ada, checks, tryPassword } = await open();
    for (let person = 0; person < 30; person++) await tryPassword({ login: `p${person}@example.com` });
    expect(checks()).toHaveLength(30);
    await tryPassword({ password: 'a wrong guess' });
    await tryPassword({ login: 'p30@example.com' });
    expect(
      checks()
        .slice(30)
        .map(([target]) => target),
    ).toEqual([ada.id, null]);
  });

  it('of a network that guesses too much fills the ledger no more than one account does', async () => {
    const { checks, tryPassword } = await open();
    for (let person = 0; person < 260; person++) await tryPassword({ login: `p${person}@example.com` });
    expect(checks()).toHaveLength(200 + 21);
  });

  it('is answered with “later”, and not counted, while too many passwords are checked (case 218)', async () => {
    const { ports, sessions, secondStep, limits, attempt, guess } = await open();
    const busy = new Passwords(CHEAP, new WorkQueue(0, 0));
    const signIn = new SignInWithPassword(ports, busy, sessions, secondStep, limits);
    for (let time = 0; time < 12; time++) {
      expect(await signIn.withPassword(attempt(), HOME)).toEqual({ kind: 'throttled', retryAfter: 1 });
    }
    expect(await guess(12)).toBe(10);
  });
});

describe('the second step', () => {
  it('is asked for after the password, before there is a session', async () => {
    const { sessions, ada, tryPassword, tryCode, withSecondStep } = await open();
    withSecondStep();
    expect(await tryPassword()).toEqual({
      kind: 'code-needed',
      accountId: ada.id,
      passwordSetAt: ada.passwordChangedAt,
    });
    expect(await sessions.list(ada.id)).toEqual([]);
    expect(await tryCode('000000')).toEqual({ kind: 'refused' });
    expect(await tryCode('123456')).toMatchObject({
      kind: 'signed-in',
      session: { accountId: ada.id, amr: ['pwd', 'otp', 'mfa'] },
    });
  });

  it('is refused to an account that was disabled or deleted meanwhile', async () => {
    const { accounts, ada, tryCode, withSecondStep } = await open();
    withSecondStep();
    await accounts.disable(ada.id, ADMIN);
    expect(await tryCode('123456')).toEqual({ kind: 'refused' });
    await accounts.delete(ada.id, 2, ADMIN);
    expect(await tryCode('123456')).toEqual({ kind: 'refused' });
  });

  it('is refused where the password was changed meanwhile: only the new one leads to it (case 119)', async () => {
    const { ports, accounts, ada, tryPassword, tryCode, withSecondStep } = await open();
    withSecondStep();
    await tryPassword();
    ports.clock.advance(1);
    await accounts.setPassword(ada.id, 'another horse battery', ADMIN);
    expect(await tryCode('123456')).toEqual({ kind: 'refused' });
    expect(await tryPassword()).toEqual({ kind: 'refused' });
    const renewed = await tryPassword({ password: 'another horse battery' });
    expect(renewed).toMatchObject({ kind: 'code-needed', passwordSetAt: ports.clock.now() });
  });

  it('is guessed ten times at one place, and thirty times an hour by all strangers', async () => {
    const { ports, tryPassword, tryCode, withSecondStep } = await open();
    await tryPassword();
    withSecondStep();
    const kinds: string[] = [];
    for (let guess = 0; guess < 48; guess++) {
      kinds.push((await tryCode('000000', from(`203.0.113.${guess % 4}`), 'of a stranger')).kind);
    }
    expect(kinds.filter((kind) => kind === 'refused')).toHaveLength(30);
    expect(await tryCode('123456')).toMatchObject({ kind: 'signed-in' });
    ports.clock.advance(HOUR);
    expect(await tryCode('123456', HOME, 'a new one')).toMatchObject({ kind: 'signed-in' });
  });
});

describe('what signing in keeps', () => {
  it('is never a password, a code, a cookie or what stood in the field of the address (case 236)', async () => {
    const { ports, tryPassword, tryCode, withSecondStep } = await open();
    const outcome = await tryPassword();
    const cookie = outcome.kind === 'signed-in' ? outcome.cookie : '';
    await tryPassword({ password: 'planted-guess' });
    await tryPassword({ login: 'planted-login', password: 'planted-guess' });
    withSecondStep();
    await tryCode('planted-code');
    const events = JSON.stringify(ports.events.all);
    expect(cookie).toHaveLength(43);
    for (const secret of [PASSWORD, 'planted', cookie, sha256(cookie), '$argon2', BROWSER]) {
      expect(events).not.toContain(secret);
    }
    expect(events).toContain('account.sign-in-refused');
  });
});

import { OPERATOR, type Actor } from '#protocol';
import { aFamily } from '#protocol/testing';
import { createInMemoryAccountPorts } from '../testing/in-memory-account-ports.js';
import { ADMIN, createPeople, from, PASSWORD } from '../testing/people.js';

const HOME = from('198.51.100.1');

async function open() {
  const people = createPeople(createInMemoryAccountPorts());
  const { ports, accounts, sessions } = people;
  const root = await people.addPerson('Root', ['admin']);
  const ada = await people.addPerson('Ada');
  const start = (accountId: string) =>
    ports.unitOfWork.run(() =>
      sessions.start({ accountId, amr: ['pwd'], previous: undefined, context: HOME }),
    );
  /** A session with a family that would outlive it. */
  const signInWithTokens = async (accountId: string) => {
    const started = await start(accountId);
    const scopes = ['openid', 'offline_access'];
    const family = aFamily({ id: started.session.id, accountId, sessionId: started.session.id, scopes });
    await ports.unitOfWork.run(() => ports.families.insert(family));
    return started;
  };
  const isOver = async (accountId: string) =>
    (await sessions.list(accountId)).length === 0 && (await ports.families.ofAccount(accountId)).length === 0;
  const last = () => ports.events.all.at(-1);
  const self: Actor = { id: ada.id, context: HOME };
  return { ...people, accounts, root, ada, self, signInWithTokens, isOver, last };
}

describe('an account', () => {
  it('is made with an id of its own, and the ledger tells by whom', async () => {
    const { accounts, last } = await open();
    const input = {
      email: ' Zoe@Example.com',
      name: ' Zoë ',
      locale: 'DE-ch',
      roles: ['auditor', 'auditor'],
    };
    const account = await accounts.create(input, ADMIN);
    expect(account).toMatchObject({
      id: expect.stringMatching(/^acc_[0-9A-Za-z]{22}$/),
      ...{ email: 'Zoe@Example.com', emailVerified: false, name: 'Zoë', locale: 'de-CH' },
      ...{ roles: ['auditor'], status: 'enabled', passwordChangedAt: null, version: 1 },
    });
    expect(await accounts.get(account.id)).toEqual(account);
    expect(await accounts.getByEmail('zoe@example.com')).toEqual(account);
    expect(last()).toMatchObject({
      ...{ kind: 'account.created', actor: ADMIN.id, target: account.id, requestId: 'req_1' },
      detail: { before: null, after: { email: 'Zoe@Example.com', roles: ['auditor'] } },
    });
  });

  it.each([
    ['email', { email: 'nobody' }],
    ['name', { name: ' ' }],
    ['name', { name: 'a'.repeat(121) }],
    ['name', { name: 'line\nbreak' }],
    ['locale', { locale: 'no_such_tag' }],
    ['locale', { locale: `en-x-${'abcdefgh-'.repeat(5)}a` }],
    ['roles', { roles: ['owner'] }],
    ['roles', { roles: ['__proto__'] }],
    ['password', { password: 'short' }],
  ])('is not made with a bad %s: %j', async (field, changes) => {
    const { accounts } = await open();
    const input = { email: 'zoe@example.com', name: 'Zoë', password: PASSWORD, ...changes };
    await expect(accounts.create(input, ADMIN)).rejects.toMatchObject({ code: 'invalid', field });
  });

  it('has an address that no other has, whatever its case', async () => {
    const { accounts, root, ada } = await open();
    const taken = { code: 'conflict', field: 'email' };
    const create = accounts.create({ email: 'ADA@example.com', name: 'Eve' }, ADMIN);
    await expect(create).rejects.toMatchObject(taken);
    const move = accounts.update(root.id, { email: 'ada@EXAMPLE.com' }, 1, ADMIN);
    await expect(move).rejects.toMatchObject(taken);
    expect(await accounts.update(ada.id, { email: 'Ada@example.com' }, 1, ADMIN)).toMatchObject({
      version: 2,
    });
  });

  it('is edited by who read it last, and the ledger tells what was there before (case 229)', async () => {
    const { accounts, ada, last } = await open();
    const after = await accounts.update(ada.id, { name: 'Augusta', locale: 'fr' }, 1, ADMIN);
    expect(after).toMatchObject({ name: 'Augusta', locale: 'fr', email: ada.email, version: 2 });
    expect(last()).toMatchObject({
      kind: 'account.updated',
      detail: { before: { name: 'Ada', locale: null }, after: { name: 'Augusta', locale: 'fr' } },
    });
    const late = accounts.update(ada.id, { name: 'Countess' }, 1, ADMIN);
    await expect(late).rejects.toMatchObject({ code: 'conflict', field: 'version' });
  });

  it('stays as it is when an edit changes nothing', async () => {
    const { ports, accounts, ada } = await open();
    const events = ports.events.all.length;
    expect(await accounts.update(ada.id, { name: 'Ada' }, 1, ADMIN)).toEqual(ada);
    expect(await accounts.enable(ada.id, ADMIN)).toEqual(ada);
    expect(ports.events.all).toHaveLength(events);
  });

  it('has an unverified address after it moved, unless an admin says otherwise', async () => {
    const { accounts, ada } = await open();
    expect(await accounts.update(ada.id, { emailVerified: true }, 1, ADMIN)).toMatchObject({
      emailVerified: true,
    });
    expect(await accounts.update(ada.id, { name: 'A' }, 2, ADMIN)).toMatchObject({ emailVerified: true });
    const moved = await accounts.update(ada.id, { email: 'countess@example.com' }, 3, ADMIN);
    expect(moved).toMatchObject({ emailVerified: false });
    const vouched = { email: 'lovelace@example.com', emailVerified: true };
    expect(await accounts.update(ada.id, vouched, 4, ADMIN)).toMatchObject(vouched);
  });

  it('is not there when nobody made it', async () => {
    const { accounts } = await open();
    const absent = { code: 'not-found' };
    await expect(accounts.get('acc_absent')).rejects.toMatchObject(absent);
    await expect(accounts.getByEmail('absent@example.com')).rejects.toMatchObject(absent);
    await expect(accounts.disable('acc_absent', ADMIN)).rejects.toMatchObject(absent);
    await expect(accounts.delete('acc_absent', 1, ADMIN)).rejects.toMatchObject(absent);
    await expect(accounts.unlock('acc_absent', ADMIN)).rejects.toMatchObject(absent);
    await expect(accounts.setPassword('acc_absent', PASSWORD, ADMIN)).rejects.toMatchObject(absent);
  });

  it('is listed page by page, newest first', async () => {
    const { accounts, addPerson, ports } = await open();
    for (const name of ['Bea', 'Cleo', 'Dora']) {
      ports.clock.advance(1);
      await addPerson(name);
    }
    const first = await accounts.list({ limit: 2 });
    const second = await accounts.list({ limit: 2, after: first.next ?? '' });
    expect([...first.items, ...second.items].map(({ name }) => name).slice(0, 3)).toEqual([
      'Dora',
      'Cleo',
      'Bea',
    ]);
    const rest = await accounts.list({ limit: 2, after: second.next ?? '' });
    expect(rest.items).toHaveLength(1);
    expect(rest.next).toBeNull();
  });

  it.each([
    ['limit', { limit: 0 }],
    ['limit', { limit: 201 }],
    ['limit', { limit: 1.5 }],
    ['after', { limit: 1, after: '' }],
    ['after', { limit: 1, after: 'bm90IG9uZQ' }],
    ['after', { limit: 1, after: Buffer.from('1.acc_\0').toString('base64url') }],
    ['after', { limit: 1, after: 'a'.repeat(100_000) }],
  ])('is not listed by a bad %s (case 226)', async (field, query) => {
    const { accounts } = await open();
    const list = (async () => accounts.list(query))();
    await expect(list).rejects.toMatchObject({ code: 'invalid', field });
  });
});

describe('what ends an account’s access', () => {
  it.each([
    ['disabling it', 'account.disabled'],
    ['deleting it', 'account.deleted'],
    ['another password', 'account.password-changed'],
  ] as const)('%s ends its sessions and everything of its consents, and nobody else’s', async (act, kind) => {
    const { ports, accounts, root, ada, signInWithTokens, isOver } = await open();
    const started = await signInWithTokens(ada.id);
    await signInWithTokens(root.id);
    if (kind === 'account.disabled') await accounts.disable(ada.id, ADMIN);
    else if (kind === 'account.deleted') await accounts.delete(ada.id, 1, ADMIN);
    else await accounts.setPassword(ada.id, 'another password', ADMIN);
    expect({ act, over: await isOver(ada.id) }).toEqual({ act, over: true });
    expect(await isOver(root.id)).toBe(false);
    expect(ports.endings.map(({ session, clientIds }) => [session.id, clientIds])).toEqual([
      [started.session.id, ['ac_notes']],
    ]);
    expect(ports.events.all.map((event) => event.kind)).toEqual(
      expect.arrayContaining([kind, 'session.ended']),
    );
  });

  it('is nothing when the act is refused', async () => {
    const { accounts, root, signInWithTokens, isOver } = await open();
    await signInWithTokens(root.id);
    await expect(accounts.disable(root.id, ADMIN)).rejects.toMatchObject({ code: 'last-admin' });
    expect(await isOver(root.id)).toBe(false);
  });

  it('lets people sign in again when it is enabled, and revives nothing', async () => {
    const { accounts, ada, signInWithTokens, isOver } = await open();
    await signInWithTokens(ada.id);
    await accounts.disable(ada.id, ADMIN);
    expect(await accounts.enable(ada.id, ADMIN)).toMatchObject({ status: 'enabled', version: 3 });
    expect(await isOver(ada.id)).toBe(true);
  });

  it('gives a deleted account’s id to nobody, not even at the same address (case 204)', async () => {
    const { ports, accounts, addPerson, ada } = await open();
    const before = ports.events.all.filter(({ target }) => target === ada.id).length;
    await accounts.delete(ada.id, 1, ADMIN);
    const again = await addPerson('Ada');
    expect(again.email).toBe(ada.email);
    expect(again.id).not.toBe(ada.id);
    expect(ports.events.all.filter(({ target }) => target === ada.id)).toHaveLength(before + 1);
  });
});

describe('changing one’s own password', () => {
  const NEXT = 'a new and better one';

  it('needs the present one, keeps the session in which it is done, and ends all others', async () => {
    const { accounts, passwords, sessions, ports, ada, self, signInWithTokens } = await open();
    const here = await signInWithTokens(ada.id);
    await signInWithTokens(ada.id);
    const change = { present: PASSWORD, next: NEXT, sessionId: here.session.id };
    const wrong = accounts.changePassword(ada.id, { ...change, present: 'a wrong guess' }, self);
    await expect(wrong).rejects.toMatchObject({ code: 'forbidden', field: 'present' });
    const cookie = await accounts.changePassword(ada.id, change, self);
    expect(await sessions.find(here.cookie)).toBeUndefined();
    expect(await sessions.find(cookie ?? '')).toMatchObject({ id: here.session.id });
    expect(await passwords.verify(NEXT, await ports.accounts.passwordHashOf(ada.id))).toBe(true);
    expect(await sessions.list(ada.id)).toEqual([here.session]);
    expect(await ports.families.ofAccount(ada.id)).toEqual([]);
  });

  it('is refused with a bad new one', async () => {
    const { accounts, ada, self } = await open();
    const change = accounts.changePassword(
      ada.id,
      { present: PASSWORD, next: 'short', sessionId: 'ses_a' },
      self,
    );
    await expect(change).rejects.toMatchObject({ code: 'invalid', field: 'next' });
  });

  it('is no way to guess it: ten times in a session, and the person signs in as before', async () => {
    const { accounts, signIn, ada, self } = await open();
    const guess = { present: 'a wrong guess', next: NEXT, sessionId: 'ses_stolen' };
    const codes: string[] = [];
    for (let time = 0; time < 12; time++) {
      await accounts
        .changePassword(ada.id, guess, self)
        .catch((error: { code: string }) => codes.push(error.code));
    }
    expect(codes.filter((code) => code === 'forbidden')).toHaveLength(10);
    expect(codes.filter((code) => code === 'throttled')).toHaveLength(2);
    const attempt = { login: ada.email, password: PASSWORD, browser: 'hers', previous: undefined };
    expect(await signIn.withPassword(attempt, HOME)).toMatchObject({ kind: 'signed-in' });
  });

  it('puts no password into the ledger', async () => {
    const { ports, accounts, ada, self } = await open();
    await accounts.changePassword(ada.id, { present: PASSWORD, next: NEXT, sessionId: 'ses_a' }, self);
    const events = JSON.stringify(ports.events.all);
    for (const secret of [PASSWORD, NEXT, '$argon2']) expect(events).not.toContain(secret);
  });
});

describe('the last admin (case 230)', () => {
  it('is not deleted, disabled or demoted', async () => {
    const { accounts, root } = await open();
    const acts = [
      () => accounts.delete(root.id, 1, ADMIN),
      () => accounts.disable(root.id, ADMIN),
      () => accounts.setRoles(root.id, ['auditor'], 1, ADMIN),
      () => accounts.setRoles(root.id, [], 1, ADMIN),
    ];
    for (const act of acts) await expect(act()).rejects.toMatchObject({ code: 'last-admin' });
    expect(await accounts.get(root.id)).toEqual(root);
  });

  it('is whoever is left: disabled ones do not count', async () => {
    const { accounts, addPerson, root } = await open();
    const second = await addPerson('Second', ['admin']);
    await accounts.disable(second.id, ADMIN);
    await expect(accounts.disable(root.id, ADMIN)).rejects.toMatchObject({ code: 'last-admin' });
    await accounts.enable(second.id, ADMIN);
    await accounts.setRoles(root.id, ['auditor'], 1, ADMIN);
    await expect(accounts.disable(second.id, ADMIN)).rejects.toMatchObject({ code: 'last-admin' });
  });

  it('stays when all are demoted at once', async () => {
    const { ports, accounts, addPerson, root } = await open();
    const second = await addPerson('Second', ['admin']);
    const acts = [root, second].map(({ id }) => accounts.setRoles(id, [], 1, ADMIN));
    const outcomes = await Promise.allSettled(acts);
    expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(1);
    expect(await ports.accounts.enabledAdmins()).toHaveLength(1);
  });

  it('may give roles to others, which the ledger tells', async () => {
    const { accounts, ada, last } = await open();
    expect(await accounts.setRoles(ada.id, ['auditor', 'admin'], 1, ADMIN)).toMatchObject({
      roles: ['admin', 'auditor'],
    });
    expect(last()).toMatchObject({
      kind: 'account.updated',
      detail: { before: { roles: [] }, after: { roles: ['admin', 'auditor'] } },
    });
  });
});

describe('where two people must agree', () => {
  const SET: Actor = { id: 'cc_admin', context: HOME };
  const refused = { code: 'forbidden', reason: expect.stringContaining('a credential set makes no admins') };

  async function openStrictly() {
    const people = createPeople(createInMemoryAccountPorts({ adminsByPeople: true }));
    const operator = { ...OPERATOR, context: HOME };
    const root = await people.accounts.create(
      { email: 'root@example.com', name: 'Root', roles: ['admin'] },
      operator,
    );
    return { ...people, root, byRoot: { id: root.id, context: HOME } };
  }

  it('a credential set neither makes an admin nor becomes one by their password', async () => {
    const { accounts, root, byRoot } = await openStrictly();
    const twin = { email: 'twin@example.com', name: 'Twin' };
    await expect(accounts.create({ ...twin, roles: ['admin'] }, SET)).rejects.toMatchObject(refused);
    const made = await accounts.create(twin, SET);
    await expect(accounts.setRoles(made.id, ['admin'], 1, SET)).rejects.toMatchObject(refused);
    await expect(accounts.setPassword(root.id, PASSWORD, SET)).rejects.toMatchObject(refused);
    expect(await accounts.setRoles(made.id, ['admin'], 1, byRoot)).toMatchObject({ roles: ['admin'] });
  });

  it('a credential set does not let an admin back in who was disabled', async () => {
    const { accounts, byRoot } = await openStrictly();
    const former = { email: 'former@example.com', name: 'Former', roles: ['admin'] };
    const { id } = await accounts.create(former, byRoot);
    await accounts.disable(id, SET);
    await expect(accounts.enable(id, SET)).rejects.toMatchObject(refused);
    expect(await accounts.enable(id, byRoot)).toMatchObject({ status: 'enabled' });
  });

  it('it still helps people who are none', async () => {
    const { accounts } = await openStrictly();
    const made = await accounts.create({ email: 'ada@example.com', name: 'Ada' }, SET);
    expect(await accounts.setPassword(made.id, PASSWORD, SET)).toMatchObject({ id: made.id });
    expect(await accounts.setRoles(made.id, ['auditor'], 2, SET)).toMatchObject({ roles: ['auditor'] });
  });
});

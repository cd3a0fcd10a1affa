import { OPERATOR, sha256 } from '#protocol';
import { createInMemoryAccountPorts } from '../testing/in-memory-account-ports.js';
import { createPeople, PASSWORD } from '../testing/people.js';
import { SetUp } from './set-up.js';

const DAY = 86_400_000;
const CONTEXT = { requestId: 'req_1', ip: '192.0.2.7', userAgent: 'test/1' };
const ADA = { email: 'ada@example.com', name: 'Ada', password: PASSWORD };

function open() {
  const { ports, accounts } = createPeople(createInMemoryAccountPorts());
  /** Another start of the same installation. */
  const start = () => new SetUp(ports, accounts);
  const kinds = () => ports.events.all.map(({ kind }) => kind);
  const everybody = async () => (await accounts.list({ limit: 200 })).items;
  return { ports, accounts, setUp: start(), start, kinds, everybody };
}

async function openWithLink() {
  const opened = open();
  return { ...opened, token: (await opened.setUp.openLink(OPERATOR)) ?? 'none' };
}

describe('a set-up link', () => {
  it('makes the first admin, and the ledger says from where', async () => {
    const { ports, setUp, token, kinds, everybody } = await openWithLink();
    expect(token).toMatch(/^[0-9A-Za-z]{43}$/);
    expect(await setUp.isLinkGood(token)).toBe(true);
    const account = await setUp.complete({ token, ...ADA }, CONTEXT);
    expect(account).toMatchObject({ email: ADA.email, name: 'Ada', roles: ['admin'], status: 'enabled' });
    expect(await everybody()).toEqual([account]);
    expect(kinds()).toEqual(['set-up.link-made', 'account.created', 'set-up.completed']);
    expect(ports.events.all.at(-1)).toMatchObject({ target: account.id, actor: 'anonymous', ip: CONTEXT.ip });
  });

  it('is dead after use, also after a restart (case 231)', async () => {
    const { setUp, start, token, everybody } = await openWithLink();
    await setUp.complete({ token, ...ADA }, CONTEXT);
    for (const each of [setUp, start()]) {
      expect(await each.isLinkGood(token)).toBe(false);
      expect(await each.openLink(OPERATOR)).toBeUndefined();
      const again = each.complete({ token, ...ADA, email: 'eve@example.com' }, CONTEXT);
      await expect(again).rejects.toMatchObject({ code: 'forbidden' });
    }
    expect(await everybody()).toHaveLength(1);
  });

  it('is replaced by the one of the next start (case 231)', async () => {
    const { setUp, start, token } = await openWithLink();
    const next = (await start().openLink(OPERATOR)) ?? 'none';
    expect(next).not.toBe(token);
    expect([await setUp.isLinkGood(token), await setUp.isLinkGood(next)]).toEqual([false, true]);
    await expect(setUp.complete({ token, ...ADA }, CONTEXT)).rejects.toMatchObject({ code: 'forbidden' });
    await setUp.complete({ token: next, ...ADA }, CONTEXT);
  });

  it('ends after a day (case 231)', async () => {
    const { ports, setUp, token, everybody } = await openWithLink();
    ports.clock.advance(DAY - 1);
    expect(await setUp.isLinkGood(token)).toBe(true);
    ports.clock.advance(1);
    expect(await setUp.isLinkGood(token)).toBe(false);
    await expect(setUp.complete({ token, ...ADA }, CONTEXT)).rejects.toMatchObject({ code: 'forbidden' });
    expect(await everybody()).toEqual([]);
  });

  it.each(['', 'guess', 'A'.repeat(43), '\0'])('is not “%s”', async (guess) => {
    const { setUp } = await openWithLink();
    expect(await setUp.isLinkGood(guess)).toBe(false);
    const attempt = setUp.complete({ token: guess, ...ADA }, CONTEXT);
    await expect(attempt).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('stays good when the account is refused', async () => {
    const { setUp, token, kinds } = await openWithLink();
    const short = setUp.complete({ token, ...ADA, password: 'short' }, CONTEXT);
    await expect(short).rejects.toMatchObject({ code: 'invalid', field: 'password' });
    expect(kinds()).toEqual(['set-up.link-made']);
    await setUp.complete({ token, ...ADA }, CONTEXT);
  });

  it('makes one admin, of fifty at once (case 231)', async () => {
    const { setUp, token, everybody, kinds } = await openWithLink();
    const tries = Array.from({ length: 50 }, (_, n) =>
      setUp.complete({ token, ...ADA, email: `a${n}@example.com` }, CONTEXT),
    );
    const made = (await Promise.allSettled(tries)).filter(({ status }) => status === 'fulfilled');
    expect(made).toHaveLength(1);
    expect(await everybody()).toHaveLength(1);
    expect(kinds().filter((kind) => kind === 'set-up.completed')).toHaveLength(1);
  });

  it('is neither made nor good where an admin was made otherwise', async () => {
    const { accounts, setUp, token } = await openWithLink();
    await accounts.create({ ...ADA, roles: ['admin'] }, OPERATOR);
    expect([await setUp.isLinkGood(token), await setUp.openLink(OPERATOR)]).toEqual([false, undefined]);
  });

  it('stands in no event of the ledger, and at rest as a hash', async () => {
    const { ports, token } = await openWithLink();
    expect(JSON.stringify(ports.events.all)).not.toContain(token);
    expect((await ports.setUp.find()).linkHash).toBe(sha256(token));
  });
});

describe('a set-up by the operator', () => {
  it('makes the first admin, named after the e-mail address, and ends the link', async () => {
    const { setUp, token } = await openWithLink();
    const { email, password } = ADA;
    expect(await setUp.completeWith({ email, password }, OPERATOR)).toMatchObject({ email, name: 'ada' });
    expect([await setUp.isComplete(), await setUp.isLinkGood(token)]).toEqual([true, false]);
  });

  it('has no effect later, even when the admin is gone (case 231)', async () => {
    const { accounts, setUp, everybody } = open();
    const first = await setUp.completeWith(ADA, OPERATOR);
    await accounts.create({ ...ADA, email: 'grace@example.com', roles: ['admin'] }, OPERATOR);
    await accounts.delete(first?.id ?? '', 1, OPERATOR);
    expect(await setUp.completeWith(ADA, OPERATOR)).toBeUndefined();
    expect((await everybody()).map(({ email }) => email)).toEqual(['grace@example.com']);
  });

  it('leaves everything as it was when the account is refused', async () => {
    const { setUp, kinds } = open();
    const refused = setUp.completeWith({ email: 'nobody', password: ADA.password }, OPERATOR);
    await expect(refused).rejects.toMatchObject({ code: 'invalid', field: 'email' });
    expect([await setUp.isComplete(), kinds()]).toEqual([false, []]);
  });
});

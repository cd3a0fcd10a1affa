import { createPeople, from, PASSWORD } from '#accounts/testing';
import { Ledger } from '#ledger';
import { OPERATOR } from '#protocol';
import { EMPTY, OpenDatabases, bothEngines, type OpenPersistence } from '../testing/engines.js';

const ROUNDS = 6;

describe.each(bothEngines())('two instances that people use at once on $name', (engine) => {
  const databases = new OpenDatabases();
  let url = '';
  let one: ReturnType<typeof peopleOf>;
  let other: ReturnType<typeof peopleOf>;

  beforeAll(async () => {
    await engine.start();
    url = await engine.newDatabase();
    const first = await databases.open(url);
    await first.migrate();
    one = peopleOf(first);
    other = peopleOf(await databases.open(url));
  });
  beforeEach(async () => {
    await engine.execute(url, EMPTY);
    for (const { ports } of [one, other]) ports.endings.length = 0;
  });
  afterAll(async () => {
    await databases.closeAll();
    await engine.stop();
  });

  const guess = ({ signIn }: typeof one, password: string, browser = 'hers') => {
    const attempt = { login: 'ada@example.com', password, browser, previous: undefined };
    return signIn.withPassword(attempt, from('198.51.100.1'));
  };

  it('look at ten of a hundred guesses that come at once (case 216)', async () => {
    await one.addPerson('Ada');
    const guesses = Array.from({ length: 100 }, (_, index) =>
      guess(index % 2 === 0 ? one : other, `guess ${index}`),
    );
    const outcomes = await Promise.all(guesses);
    const looked = outcomes.filter(({ kind }) => kind === 'refused').length;
    // Some may have been turned away for there were too many at once, and are not counted.
    expect(looked).toBeGreaterThan(0);
    expect(looked).toBeLessThanOrEqual(10);
    expect(outcomes.filter(({ kind }) => kind === 'throttled')).toHaveLength(100 - looked);
  });

  it('never leave nobody who could administer (case 230)', async () => {
    for (let round = 0; round < ROUNDS; round++) {
      await engine.execute(url, EMPTY);
      const [a, b] = [await one.addPerson('A', ['admin']), await one.addPerson('B', ['admin'])];
      const acts = [
        () => one.accounts.setRoles(a.id, [], 1, OPERATOR),
        () => one.accounts.disable(a.id, OPERATOR),
        () => one.accounts.delete(a.id, 1, OPERATOR),
      ];
      const outcomes = await Promise.allSettled([
        acts[round % acts.length]?.(),
        other.accounts.delete(b.id, 1, OPERATOR),
      ]);
      const codes = outcomes.flatMap((each) =>
        each.status === 'rejected' ? [(each.reason as { code?: string }).code] : [],
      );
      expect([round, codes]).toEqual([round, ['last-admin']]);
      expect(await one.ports.accounts.enabledAdmins()).toHaveLength(1);
    }
  });

  it('never start a session with a password that is no longer the right one', async () => {
    const ada = await one.addPerson('Ada');
    for (let round = 0; round < ROUNDS; round++) {
      const present = round === 0 ? PASSWORD : `${PASSWORD} ${round}`;
      const next = `${PASSWORD} ${round + 1}`;
      const [outcome] = await Promise.all([
        guess(other, present, `browser ${round}`),
        one.accounts.setPassword(ada.id, next, OPERATOR),
      ]);
      // Either it came first, and its session was ended with all others, or it came too late.
      expect(['signed-in', 'refused']).toContain(outcome.kind);
      expect(await one.sessions.list(ada.id)).toEqual([]);
    }
  });

  it('never start a session of an account that is disabled', async () => {
    await one.addPerson('Root', ['admin']);
    const ada = await one.addPerson('Ada');
    for (let round = 0; round < ROUNDS; round++) {
      await Promise.all([guess(other, PASSWORD, `browser ${round}`), one.accounts.disable(ada.id, OPERATOR)]);
      expect(await one.sessions.list(ada.id)).toEqual([]);
      await one.accounts.enable(ada.id, OPERATOR);
    }
  });

  it('end an expired session once, and tell of it once', async () => {
    await one.addPerson('Ada');
    for (const browser of ['a', 'b', 'c']) await guess(one, PASSWORD, browser);
    one.ports.clock.advance(30 * 86_400_000);
    other.ports.clock.advance(30 * 86_400_000);
    await Promise.all([one.sessions.purge(), other.sessions.purge()]);
    const told = [...one.ports.endings, ...other.ports.endings].map(({ session }) => session.id);
    expect(new Set(told).size).toBe(3);
    expect(told).toHaveLength(3);
  });
});

function peopleOf({ clock, unitOfWork, ledger, families, ...stores }: OpenPersistence) {
  const { accounts, sessions, attempts, knownBrowsers } = stores;
  const endings: { readonly session: { readonly id: string } }[] = [];
  return createPeople({
    ...{ clock, unitOfWork, families, accounts, sessions, attempts, knownBrowsers, adminsByPeople: false },
    events: new Ledger({ ledger, unitOfWork }),
    sessionEndings: { ended: async (ending) => unitOfWork.afterCommit(() => endings.push(ending)) },
    endings,
  });
}

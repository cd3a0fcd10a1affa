import { sha256 } from '#protocol';
import { aFamily } from '#protocol/testing';
import { createInMemoryAccountPorts } from '../testing/in-memory-account-ports.js';
import { ADMIN, createPeople, from } from '../testing/people.js';

const MINUTE = 60_000;
const DAY = 86_400_000;
const HOME = from('198.51.100.1');

async function open() {
  const people = createPeople(createInMemoryAccountPorts());
  const { ports, sessions } = people;
  const ada = await people.addPerson('Ada');
  const eve = await people.addPerson('Eve');
  const start = (accountId: string, previous?: string) =>
    ports.unitOfWork.run(() => sessions.start({ accountId, amr: ['pwd'], previous, context: HOME }));
  const kinds = () => ports.events.all.map(({ kind }) => kind).filter((kind) => kind.startsWith('session'));
  return { ...people, ada, eve, start, kinds };
}

describe('a session', () => {
  it('is opened by its cookie, of which only the hash is kept', async () => {
    const { ports, sessions, ada, start } = await open();
    const { session, cookie } = await start(ada.id);
    expect(cookie).toMatch(/^[0-9A-Za-z]{43}$/);
    expect(session).toMatchObject({
      accountId: ada.id,
      amr: ['pwd'],
      ip: '198.51.100.1',
      userAgent: 'test/1',
    });
    expect(await sessions.find(cookie)).toEqual(session);
    expect(await sessions.get(session.id)).toEqual(session);
    expect(await ports.sessions.findByCookie(sha256(cookie))).toEqual(session);
    expect(await ports.sessions.findByCookie(cookie)).toBeUndefined();
  });

  it.each(['', 'short', 'a'.repeat(43), `${'a'.repeat(42)}\0`, 'a'.repeat(100_000)])(
    'is not opened by %.10j',
    async (cookie) => {
      const { sessions, ada, start } = await open();
      await start(ada.id);
      expect(await sessions.find(cookie)).toBeUndefined();
    },
  );

  it('ends unused after three days, and used after thirty (case 233)', async () => {
    const { ports, sessions, ada, start } = await open();
    const { cookie } = await start(ada.id);
    ports.clock.advance(3 * DAY - 1);
    expect(await sessions.find(cookie)).toBeDefined();
    ports.clock.advance(3 * DAY);
    expect(await sessions.find(cookie)).toBeUndefined();
    const used = await start(ada.id);
    for (let day = 2; day < 30; day += 2) {
      ports.clock.advance(2 * DAY);
      expect(await sessions.find(used.cookie)).toBeDefined();
    }
    ports.clock.advance(2 * DAY);
    expect(await sessions.find(used.cookie)).toBeUndefined();
    expect(await sessions.get(used.session.id)).toBeUndefined();
  });

  it('notes its use at most once a minute', async () => {
    const { ports, sessions, ada, start } = await open();
    const { session, cookie } = await start(ada.id);
    const noted = async (): Promise<number> => {
      await sessions.find(cookie);
      return ((await ports.sessions.find(session.id))?.lastUsedAt ?? 0) - session.lastUsedAt;
    };
    ports.clock.advance(MINUTE - 1);
    expect(await noted()).toBe(0);
    ports.clock.advance(1);
    expect(await noted()).toBe(MINUTE);
  });

  it('gets another cookie when the same person signs in again, and goes on', async () => {
    const { ports, sessions, ada, start, kinds } = await open();
    const first = await start(ada.id);
    ports.clock.advance(MINUTE);
    const again = await start(ada.id, first.cookie);
    expect(again.session.id).toBe(first.session.id);
    expect(again.session.authenticatedAt).toBe(first.session.authenticatedAt + MINUTE);
    expect(again.session.createdAt).toBe(first.session.createdAt);
    expect(again.cookie).not.toBe(first.cookie);
    expect(await sessions.find(first.cookie)).toBeUndefined();
    expect(kinds()).toEqual(['session.started', 'session.started']);
  });

  it('ends when somebody else signs in at the browser', async () => {
    const { ports, sessions, ada, eve, start } = await open();
    const first = await start(ada.id);
    const other = await start(eve.id, first.cookie);
    expect(other.session.id).not.toBe(first.session.id);
    expect(await sessions.get(first.session.id)).toBeUndefined();
    expect(ports.endings.map(({ session }) => session.id)).toEqual([first.session.id]);
  });

  it('is never taken over by a cookie that somebody planted', async () => {
    const { sessions, ada, start } = await open();
    const planted = 'p'.repeat(43);
    const { cookie } = await start(ada.id, planted);
    expect(cookie).not.toBe(planted);
    expect(await sessions.find(planted)).toBeUndefined();
  });
});

describe('ending a session', () => {
  const session = { sessionId: 'set below', accountId: 'set below' };

  async function openWithFamilies() {
    const opened = await open();
    const started = await opened.start(opened.ada.id);
    const of = { ...session, sessionId: started.session.id, accountId: opened.ada.id };
    const used = { ...of, codeUsedAt: 1 };
    const offline = ['openid', 'offline_access'];
    const families = [
      aFamily({ ...used, id: 'online' }),
      aFamily({ ...used, id: 'offline', clientId: 'ac_offline', scopes: offline }),
      aFamily({ ...of, id: 'unused', scopes: offline, codeUsedAt: null }),
      aFamily({ ...used, id: 'elsewhere', sessionId: 'ses_elsewhere' }),
    ];
    await opened.ports.unitOfWork.run(async () => {
      for (const family of families) await opened.ports.families.insert(family);
    });
    const live = async () =>
      (await opened.ports.families.ofAccount(opened.ada.id)).map(({ id }) => id).sort();
    return { ...opened, started, live };
  }

  it('ends what lives as long as it does, and codes that nobody used', async () => {
    const { sessions, started, live } = await openWithFamilies();
    await sessions.end(started.session.id, 'signed out', HOME);
    expect(await sessions.find(started.cookie)).toBeUndefined();
    expect(await live()).toEqual(['elsewhere', 'offline']);
  });

  it('tells of it once, with everybody who had tokens of it', async () => {
    const { ports, sessions, started, kinds } = await openWithFamilies();
    for (let time = 0; time < 2; time++) await sessions.end(started.session.id, 'signed out', HOME);
    expect(ports.endings).toEqual([
      { session: started.session, clientIds: ['ac_notes', 'ac_offline'], reason: 'signed out' },
    ]);
    expect(kinds()).toEqual(['session.started', 'session.ended']);
    expect(ports.events.all.at(-1)).toMatchObject({
      actor: started.session.accountId,
      target: started.session.id,
      detail: { account: started.session.accountId, reason: 'signed out', families: 2 },
    });
  });

  it('names who ended somebody else’s', async () => {
    const { ports, sessions, started } = await openWithFamilies();
    await sessions.endBy(ADMIN, started.session.id, 'an admin ended it');
    expect(ports.events.all.at(-1)).toMatchObject({ kind: 'session.ended', actor: ADMIN.id });
  });

  it('ends all of a person, but for the one that is kept, and nobody else’s', async () => {
    const { sessions, ada, eve, start, started } = await openWithFamilies();
    const kept = await start(ada.id);
    const other = await start(eve.id);
    expect((await sessions.list(ada.id)).map(({ id }) => id).sort()).toEqual(
      [kept.session.id, started.session.id].sort(),
    );
    await sessions.endAll(ada.id, 'tidied up', ADMIN, kept.session.id);
    expect(await sessions.list(ada.id)).toEqual([kept.session]);
    expect(await sessions.list(eve.id)).toEqual([other.session]);
  });

  it('happens by itself to those that expired', async () => {
    const { ports, sessions, started, live, kinds } = await openWithFamilies();
    await sessions.purge();
    expect(kinds()).toEqual(['session.started']);
    ports.clock.advance(3 * DAY);
    await sessions.purge();
    expect(kinds()).toEqual(['session.started', 'session.ended']);
    expect(ports.endings.map((ending) => ending.session.id)).toEqual([started.session.id]);
    expect(await live()).toEqual(['elsewhere', 'offline']);
  });
});

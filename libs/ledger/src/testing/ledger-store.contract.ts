import type { UnitOfWork } from '#protocol';
import type { EventQuery, LedgerStore, TokenQuery } from '../ports.js';
import { SAMPLE_TIME, sampleEvent, sampleToken } from './samples.js';

/** A ledger store that holds nothing yet, and its unit of work. */
export interface LedgerHost {
  readonly ledger: LedgerStore;
  readonly unitOfWork: UnitOfWork;
}

type Tokens = Parameters<LedgerStore['insert']>[0];
type Events = Parameters<LedgerStore['insert']>[1];

/** What every `LedgerStore` must do. */
export function describeLedgerStoreContract(name: string, open: () => Promise<LedgerHost>): void {
  const holding = async (tokens: Tokens, events: Events = []): Promise<LedgerHost> => {
    const host = await open();
    await host.unitOfWork.run(() => host.ledger.insert(tokens, events));
    return host;
  };

  describe(`ledger: ${name}`, () => {
    it('gives back a token by its jti', async () => {
      const token = sampleToken('a', {
        actors: ['tx_gateway', 'sa_robot'],
        scopeAsked: 'view_friends add_friends',
        audience: ['https://a.example', 'https://b.example'],
        userAgent: 'curl/8 “ünïcode”',
        origin: 'code',
        credentialId: null,
      });
      const { ledger } = await holding([token, sampleToken('b')]);
      const entry = { ...token, sequence: expect.any(Number), ...notRevoked };
      expect(await ledger.findToken(token.jti)).toEqual(entry);
      expect(await ledger.findToken('absent')).toBeUndefined();
      expect(await ledger.findToken('nul\0')).toBeUndefined();
    });

    it('records any number at once, in their order', async () => {
      const names = Array.from({ length: 150 }, (_, index) => `n${index}`);
      const { ledger } = await holding(
        names.map((each) => sampleToken(each)),
        names.map((each) => sampleEvent(each)),
      );
      const { entries: tokens } = await ledger.listTokens({ limit: 200, now: SAMPLE_TIME });
      const events = await ledger.listEvents({ limit: 200 });
      expect(tokens.map(({ jti }) => jti)).toEqual(names.map((each) => `jti_${each}`).reverse());
      expect(events.map(({ id }) => id)).toEqual(names.map((each) => `evt_${each}`).reverse());
    });

    it('records a token once', async () => {
      const { ledger, unitOfWork } = await holding([sampleToken('a')]);
      const again = unitOfWork.run(() => ledger.insert([sampleToken('b'), sampleToken('a')], []));
      await expect(again).rejects.toThrow();
      expect((await ledger.listTokens({ limit: 9, now: SAMPLE_TIME })).entries).toHaveLength(1);
    });

    it('records a revocation once, beside the token', async () => {
      const { ledger, unitOfWork } = await holding([sampleToken('a')]);
      const revoke = (by: string) =>
        unitOfWork.run(() =>
          ledger.insertRevocation({ jti: 'jti_a', at: SAMPLE_TIME + 5, by, reason: 'leaked' }),
        );
      expect([await revoke('operator'), await revoke('cc_billing')]).toEqual([true, false]);
      expect(await ledger.findToken('jti_a')).toMatchObject({
        ...sampleToken('a'),
        revokedAt: SAMPLE_TIME + 5,
        revokedBy: 'operator',
        revokedReason: 'leaked',
      });
    });

    describeTokenLists(holding);
    describeUse(holding);
    describeEventLists(holding);

    it('inserts inside a unit of work only', async () => {
      const { ledger } = await open();
      await expect(ledger.insert([sampleToken('a')], [])).rejects.toThrow('needs a unit of work');
    });

    describeAppend(open);

    it('takes what strangers may send: NUL, and more than an index holds', async () => {
      const long = 'x'.repeat(20_000);
      const { ledger } = await holding(
        [sampleToken('a', { userAgent: `a\0${long}`, scopeAsked: '\0' })],
        [sampleEvent('a', { clientId: `\0${long}`, target: long, requestId: long, detail: { said: '\0' } })],
      );
      expect(await ledger.findToken('jti_a')).toBeDefined();
      expect(await ledger.listEvents({ limit: 1 })).toMatchObject([{ id: 'evt_a', detail: { said: '\0' } }]);
    });
  });
}

function describeAppend(open: () => Promise<LedgerHost>): void {
  it('appends in their order, and finds them as soon as it has answered', async () => {
    const { ledger } = await open();
    const names = ['a', 'b', 'c'];
    await ledger.append([sampleToken('first')], []);
    await ledger.append(
      names.map((each) => sampleToken(each)),
      names.map((each) => sampleEvent(each)),
    );
    const { entries: tokens } = await ledger.listTokens({ limit: 9, now: SAMPLE_TIME });
    expect(tokens.map(({ jti }) => jti)).toEqual(['jti_c', 'jti_b', 'jti_a', 'jti_first']);
    const events = await ledger.listEvents({ limit: 9 });
    expect(events.map(({ id }) => id)).toEqual(['evt_c', 'evt_b', 'evt_a']);
  });

  it('appends all or nothing', async () => {
    const { ledger } = await open();
    await ledger.append([], [sampleEvent('a')]);
    await expect(ledger.append([sampleToken('b')], [sampleEvent('a')])).rejects.toThrow();
    expect(await ledger.findToken('jti_b')).toBeUndefined();
    await ledger.append([sampleToken('b')], []);
    expect(await ledger.findToken('jti_b')).toBeDefined();
  });

  it('lets units and appends take turns', async () => {
    const { ledger, unitOfWork } = await open();
    const names = Array.from({ length: 20 }, (_, index) => `n${index}`);
    const insert = (name: string) => unitOfWork.run(() => ledger.insert([sampleToken(name)], []));
    const append = (name: string) => ledger.append([sampleToken(name)], []);
    await Promise.all(names.map((name, index) => (index % 2 === 0 ? insert : append)(name)));
    expect((await ledger.listTokens({ limit: 99, now: SAMPLE_TIME })).entries).toHaveLength(20);
  });

  it('appends outside a unit of work only: inside, it would wait for itself', async () => {
    const { ledger, unitOfWork } = await open();
    const append = unitOfWork.run(() => ledger.append([sampleToken('a')], []));
    await expect(append).rejects.toThrow('not part of a unit of work');
  });
}

const notRevoked = { revokedAt: null, revokedBy: null, revokedReason: null };

type Holding = (tokens: Tokens, events?: Events) => Promise<LedgerHost>;

function describeTokenLists(holding: Holding): void {
  const now = SAMPLE_TIME + 1000;
  const tokens = [
    sampleToken('old', { expiresAt: now, issuedAt: SAMPLE_TIME - 2 }),
    sampleToken('revoked', { issuedAt: SAMPLE_TIME - 1 }),
    sampleToken('live'),
    sampleToken('other', {
      ...{ clientId: 'ac_shop', applicationId: 'app_shop', subject: 'ann@example.com' },
      ...{ actors: ['tx_gateway', 'sa_robot'], scopeGranted: 'view_friends_of_friends Add' },
    }),
    sampleToken('code', {
      ...{ grantType: 'authorization_code', issuedAt: SAMPLE_TIME + 9 },
      ...{ actors: ['sa_robot'], scopeGranted: 'add view_friends' },
    }),
  ];
  const cases: readonly [string, Partial<TokenQuery>, readonly string[]][] = [
    ['all of them', {}, ['code', 'other', 'live', 'revoked', 'old']],
    ['the newest', { limit: 2 }, ['code', 'other']],
    ['of an application', { applicationId: 'app_shop' }, ['other']],
    ['of a credential set', { clientId: 'ac_shop' }, ['other']],
    ['of a grant type', { grantType: 'authorization_code' }, ['code']],
    ['of a subject', { subject: 'ann@example.com' }, ['other']],
    ['of a current actor', { actor: 'sa_robot' }, ['code']],
    ['of a current actor before others', { actor: 'tx_gateway' }, ['other']],
    ['of no actor, where a part of one was named', { actor: 'sa_' }, []],
    ['with a scope', { scope: 'view_friends' }, ['code', 'live', 'revoked', 'old']],
    ['with a scope, letter by letter', { scope: 'add' }, ['code']],
    ['with no scope, where a pattern was named', { scope: '%' }, []],
    ['active ones', { state: 'active' }, ['code', 'other', 'live']],
    ['expired ones', { state: 'expired' }, ['old']],
    ['revoked ones', { state: 'revoked' }, ['revoked']],
    ['issued from then on', { issuedFrom: SAMPLE_TIME }, ['code', 'other', 'live']],
    ['issued before then', { issuedTo: SAMPLE_TIME }, ['revoked', 'old']],
    ['several at once', { clientId: 'cc_billing', state: 'active', limit: 1 }, ['code']],
    ['none', { clientId: 'cc_absent' }, []],
  ];

  it.each(cases)('lists tokens, newest first: %s', async (_, query, names) => {
    const { ledger, unitOfWork } = await holding(tokens);
    const revocation = { jti: 'jti_revoked', at: now, by: 'operator', reason: '' };
    await unitOfWork.run(() => ledger.insertRevocation(revocation));
    const { entries: found } = await ledger.listTokens({ limit: 50, now, ...query });
    expect(found.map(({ jti }) => jti)).toEqual(names.map((each) => `jti_${each}`));
  });

  it('goes on with the next page of tokens where the last one ended', async () => {
    const { ledger } = await holding(tokens);
    const { entries: first } = await ledger.listTokens({ limit: 3, now });
    const { entries: second, searchedTo } = await ledger.listTokens({
      ...{ limit: 3, now, before: first.at(-1)?.sequence },
    });
    expect(searchedTo).toBeNull();
    expect(second.map(({ jti }) => jti)).toEqual(['jti_revoked', 'jti_old']);
  });
}

function describeUse(holding: Holding): void {
  const hour = 3_600_000;
  const now = SAMPLE_TIME + hour;
  const at = { now, since: now - hour };

  it('measures how a credential set is used: live access tokens, recent ones, and the last', async () => {
    const { ledger, unitOfWork } = await holding([
      sampleToken('early', { issuedAt: SAMPLE_TIME - 1, expiresAt: now + 1 }),
      sampleToken('dead', { issuedAt: SAMPLE_TIME, expiresAt: now }),
      sampleToken('revoked', { issuedAt: SAMPLE_TIME + 1, expiresAt: now + 1 }),
      sampleToken('live', { issuedAt: SAMPLE_TIME + 2, expiresAt: now + 1 }),
      sampleToken('refresh', { kind: 'refresh_token', issuedAt: SAMPLE_TIME + 3, expiresAt: now + 1 }),
      sampleToken('other', { clientId: 'ac_shop', issuedAt: SAMPLE_TIME + 9, expiresAt: now + 1 }),
    ]);
    const revocation = { jti: 'jti_revoked', at: now, by: 'operator', reason: '' };
    await unitOfWork.run(() => ledger.insertRevocation(revocation));
    expect(await ledger.measureUse('cc_billing', at)).toEqual({
      live: { count: 2, atLeast: false },
      recent: { count: 3, atLeast: false },
      lastIssuedAt: SAMPLE_TIME + 3,
    });
  });

  it('counts the live access tokens of one origin', async () => {
    const { ledger, unitOfWork } = await holding([
      sampleToken('dead', { origin: 'dlg_a', expiresAt: now }),
      sampleToken('revoked', { origin: 'dlg_a', expiresAt: now + 1 }),
      sampleToken('live', { origin: 'dlg_a', expiresAt: now + 1 }),
      sampleToken('refresh', { origin: 'dlg_a', expiresAt: now + 1, kind: 'refresh_token' }),
      sampleToken('plain', { expiresAt: now + 1 }),
      sampleToken('other', { origin: 'dlg_b', expiresAt: now + 1 }),
    ]);
    const revocation = { jti: 'jti_revoked', at: now, by: 'operator', reason: '' };
    await unitOfWork.run(() => ledger.insertRevocation(revocation));
    const count = (clientId: string, origin: string) => ledger.countLive({ clientId, origin }, now);
    expect(await count('cc_billing', 'dlg_a')).toEqual({ count: 1, atLeast: false });
    expect(await count('cc_billing', 'dlg_absent')).toEqual({ count: 0, atLeast: false });
    expect(await count('cc_absent', 'dlg_a')).toEqual({ count: 0, atLeast: false });
  });

  it('measures nothing of a set that was never used', async () => {
    const none = { count: 0, atLeast: false };
    const { ledger } = await holding([sampleToken('a')]);
    const never = { live: none, recent: none, lastIssuedAt: null };
    expect(await ledger.measureUse('cc_absent', at)).toEqual(never);
  });
}

function describeEventLists(holding: Holding): void {
  const events = [
    sampleEvent('first', { actor: 'cc_admin', at: SAMPLE_TIME - 1 }),
    sampleEvent('refused', {
      kind: 'request.refused',
      clientId: 'cc_billing',
      requestId: 'req_9',
      target: null,
    }),
    sampleEvent('last', { target: 'app_shop', applicationId: 'app_shop', at: SAMPLE_TIME + 1 }),
  ];
  const cases: readonly [string, Partial<EventQuery>, readonly string[]][] = [
    ['all of them', {}, ['last', 'refused', 'first']],
    ['the newest', { limit: 1 }, ['last']],
    ['of a kind', { kind: 'request.refused' }, ['refused']],
    ['of an actor', { actor: 'cc_admin' }, ['first']],
    ['of a target', { target: 'app_shop' }, ['last']],
    ['of an application', { applicationId: 'app_billing' }, ['refused', 'first']],
    ['of a credential set', { clientId: 'cc_billing' }, ['refused']],
    ['of a request', { requestId: 'req_9' }, ['refused']],
    ['from then on', { occurredFrom: SAMPLE_TIME }, ['last', 'refused']],
    ['before then', { occurredTo: SAMPLE_TIME + 1 }, ['refused', 'first']],
    ['within a time', { occurredFrom: SAMPLE_TIME, occurredTo: SAMPLE_TIME + 1 }, ['refused']],
    ['of an application within a time', { applicationId: 'app_shop', occurredTo: SAMPLE_TIME + 1 }, []],
  ];

  it.each(cases)('lists events, newest first: %s', async (_, query, names) => {
    const { ledger } = await holding([], events);
    const found = await ledger.listEvents({ limit: 50, ...query });
    expect(found.map(({ id }) => id)).toEqual(names.map((each) => `evt_${each}`));
  });

  it('gives back an event by its id', async () => {
    const { ledger } = await holding([], events);
    expect(await ledger.findEvent('evt_last')).toEqual({ ...events[2], sequence: expect.any(Number) });
    for (const id of ['absent', 'nul\0']) expect(await ledger.findEvent(id)).toBeUndefined();
  });

  it('gives events back as they were, and goes on where the last page ended', async () => {
    const { ledger } = await holding([], events);
    const [last] = await ledger.listEvents({ limit: 1 });
    expect(last).toEqual({ ...events[2], sequence: expect.any(Number) });
    const rest = await ledger.listEvents({ limit: 5, before: last?.sequence });
    expect(rest.map(({ id }) => id)).toEqual(['evt_refused', 'evt_first']);
  });
}

import { setImmediate as nextTurn } from 'node:timers/promises';
import { sampleApplication, sampleDelegation, sampleServiceAccount } from '#client-registration/testing';
import { aFamily } from '#protocol/testing';
import { OpenDatabases, bothEngines, type OpenPersistence } from '../testing/engines.js';

const TOKENS = 50_000;
/** Milliseconds between two tokens, and how long each lives. */
const PACE = 1000;
const LIFETIME = 3_600_000;
const DAY = 86_400_000;

/** Tokens 1 to `TOKENS`, one a second from the epoch on; every ten thousandth is of another grant. */
const FILL = `
  INSERT INTO issued_tokens (jti, token_hash, kind, client_id, application_id, auth_method, grant_type, subject,
    scope_granted, audience, issued_at, expires_at, ip, request_id)
  WITH RECURSIVE counted (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM counted WHERE i < ${TOKENS})
  SELECT 'jti_' || i, '', 'access_token', 'cc_billing', 'app_billing', 'none',
    CASE WHEN i % 10000 = 0 THEN 'rare' ELSE 'common' END, 'cc_billing', '', '[]', i * ${PACE}, i * ${PACE} + ${LIFETIME},
    '192.0.2.1', 'req' FROM counted`;

describe.each(bothEngines())('a long ledger on $name', (engine) => {
  const databases = new OpenDatabases();
  let url: string;
  let persistence: OpenPersistence;
  const now = TOKENS * PACE;

  beforeAll(async () => {
    await engine.start();
    url = await engine.newDatabase();
    persistence = await databases.open(url);
    await persistence.migrate();
    await engine.execute(url, FILL);
  });
  afterAll(async () => {
    await databases.closeAll();
    await engine.stop();
  });

  const listed = async (filter: Parameters<OpenPersistence['ledger']['listTokens']>[0]) =>
    (await persistence.ledger.listTokens(filter)).entries.map(({ jti }) => jti);

  it('is read in stretches, and others have their turn in between (case 184)', async () => {
    let turns = 0;
    let reading = true;
    const others = (async () => {
      for (; reading; turns++) await nextTurn();
    })();
    expect(await listed({ subject: 'nobody', limit: 5, now })).toEqual([]);
    turns = 0;
    expect(await listed({ grantType: 'none', limit: 5, now })).toEqual([]);
    reading = false;
    await others;
    expect(turns).toBeGreaterThanOrEqual(2);
  });

  it('gives what is rare in its order, over all stretches', async () => {
    const rare = [50_000, 40_000, 30_000, 20_000, 10_000].map((i) => `jti_${i}`);
    expect(await listed({ grantType: 'rare', limit: 9, now })).toEqual(rare);
    expect(await listed({ grantType: 'rare', limit: 3, now })).toEqual(rare.slice(0, 3));
    const { entries } = await persistence.ledger.listTokens({ grantType: 'rare', limit: 3, now });
    const before = entries.at(-1)?.sequence;
    expect(await listed({ grantType: 'rare', limit: 9, before, now })).toEqual(rare.slice(3));
  });

  it('is searched along the index that a filter names, over all stretches', async () => {
    const rare = [50_000, 40_000, 30_000, 20_000, 10_000].map((i) => `jti_${i}`);
    const filter = { clientId: 'cc_billing', grantType: 'rare' };
    const found: string[] = [];
    let before: number | null = TOKENS + 1;
    for (; before !== null;) {
      const page = await persistence.ledger.listTokens({ ...filter, limit: 9, before, now });
      found.push(...page.entries.map(({ jti }) => jti));
      before = page.searchedTo;
    }
    expect(found).toEqual(rare);
    expect(await listed({ ...filter, clientId: 'cc_absent', limit: 9, now })).toEqual([]);
    expect(await listed({ subject: 'cc_billing', clientId: 'cc_billing', limit: 1, now })).toEqual([
      'jti_50000',
    ]);
  });

  it('is entered at the times that are asked for, to the millisecond', async () => {
    const [from, to] = [10_000 * PACE, 10_002 * PACE];
    expect(await listed({ issuedFrom: from, issuedTo: to, limit: 9, now })).toEqual([
      'jti_10001',
      'jti_10000',
    ]);
    expect(await listed({ issuedTo: 3 * PACE, limit: 9, now })).toEqual(['jti_2', 'jti_1']);
    expect(await listed({ issuedFrom: (TOKENS + 1) * PACE, limit: 9, now })).toEqual([]);
    expect(await listed({ issuedTo: 0, limit: 9, now })).toEqual([]);
  });

  it('knows the last active token and the first expired one', async () => {
    const at = 20_000 * PACE + LIFETIME;
    expect((await listed({ state: 'expired', limit: 1, now: at }))[0]).toBe('jti_20000');
    expect((await listed({ state: 'active', limit: TOKENS, now: at })).at(-1)).toBe('jti_20001');
  });

  it('knows an active refresh token, however long ago it was issued', async () => {
    const [issuedAt, later] = [10 * PACE, 100 * DAY];
    const family = aFamily({ createdAt: issuedAt, expiresAt: later + 1 });
    await persistence.unitOfWork.run(() => persistence.families.insert(family));
    const refresh = `kind = 'refresh_token', origin = '${family.id}', expires_at = ${later + 1}`;
    await engine.execute(url, `UPDATE issued_tokens SET ${refresh} WHERE issued_at = ${issuedAt}`);
    expect(await listed({ state: 'active', limit: 9, now: later })).toEqual(['jti_10']);
  });

  it('knows a refresh token that was used, and that it is good for nothing more', async () => {
    const { ledger, families, unitOfWork } = persistence;
    const token = { familyId: aFamily().id, hash: '', expiresAt: 200 * DAY };
    await unitOfWork.run(async () => {
      await families.insertRefreshToken({ ...token, jti: 'jti_10', generation: 1, usedAt: 7 });
      await families.insertRefreshToken({ ...token, jti: 'jti_20', generation: 2, usedAt: null });
    });
    const used = { revokedAt: 7, revokedBy: null, revokedReason: expect.stringContaining('it was used') };
    expect(await ledger.findToken('jti_10')).toMatchObject(used);
    expect(await ledger.findToken('jti_20')).toMatchObject({ revokedAt: null, revokedReason: null });
    expect(await listed({ state: 'revoked', limit: 9, now })).toEqual(['jti_10']);
    expect(await listed({ state: 'active', limit: 9, now: 100 * DAY })).toEqual([]);
  });

  it('knows a token whose delegation was removed, and by whom', async () => {
    const { ledger, unitOfWork, applications, credentialSets, recordedDelegations } = persistence;
    const kept = sampleDelegation({ id: 'dlg_kept' });
    await unitOfWork.run(async () => {
      await applications.insert(sampleApplication());
      await credentialSets.insert(sampleServiceAccount());
      await recordedDelegations.insert(kept);
      await recordedDelegations.insert(
        sampleDelegation({ id: 'dlg_gone', removedAt: 9, removedBy: 'acc_root' }),
      );
    });
    for (const [jti, origin] of Object.entries({ jti_30: 'dlg_kept', jti_40: 'dlg_gone' })) {
      await engine.execute(url, `UPDATE issued_tokens SET origin = '${origin}' WHERE jti = '${jti}'`);
    }
    const revoked = {
      revokedAt: 9,
      revokedBy: 'acc_root',
      revokedReason: expect.stringContaining('removed'),
    };
    expect(await ledger.findToken('jti_40')).toMatchObject(revoked);
    expect(await ledger.findToken('jti_30')).toMatchObject({ revokedAt: null, revokedBy: null });
    const found = await listed({ state: 'revoked', limit: 9, now: 50 * PACE });
    expect([found.includes('jti_40'), found.includes('jti_30')]).toEqual([true, false]);
    const ended = { ...kept, removedAt: 11, removedBy: 'operator' };
    await unitOfWork.run(() => recordedDelegations.update(ended));
    expect(await ledger.findToken('jti_30')).toMatchObject({ revokedAt: 11, revokedBy: 'operator' });
  });

  it('gives up after so many entries, and goes on where it gave up', async () => {
    const far = `UPDATE issued_tokens SET sequence = 500000 WHERE jti = 'jti_1'`;
    await engine.execute(url, far);
    const rare = { grantType: 'rare', limit: 2, now };
    for (const searchedTo of [420_001, 340_001, 260_001, 180_001, 100_001]) {
      const before = searchedTo + 80_000;
      expect(await persistence.ledger.listTokens({ ...rare, before })).toEqual({ entries: [], searchedTo });
    }
    expect(await listed({ ...rare, before: 100_001 })).toEqual(['jti_50000', 'jti_40000']);
    expect((await listed({ clientId: 'cc_billing', limit: 2, now }))[1]).toBe('jti_50000');
  });
});

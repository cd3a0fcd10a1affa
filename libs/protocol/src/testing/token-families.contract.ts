import type { UnitOfWork } from '../ports.js';
import type { RefreshToken, TokenFamilies, TokenFamily } from '../token-family.js';
import { aFamily } from './a-family.js';

/** A store of token families with its unit of work, fresh for every case. */
export interface TokenFamiliesHost {
  readonly families: TokenFamilies;
  readonly unitOfWork: UnitOfWork;
}

const NOW = Date.UTC(2026, 0, 1);
/** Ids that were made one after the other. */
const [FIRST, SECOND, THIRD] = [1, 2, 3].map((digit) => `019b7700-0000-7000-8000-00000000000${digit}`) as [
  string,
  string,
  string,
];

const aRefreshToken = (changes: Partial<RefreshToken> = {}): RefreshToken => ({
  jti: 'jti_1',
  familyId: FIRST,
  generation: 1,
  hash: 'ab'.repeat(32),
  expiresAt: NOW + 1000,
  usedAt: null,
  ...changes,
});

const fresh = (changes: Partial<TokenFamily> = {}): TokenFamily => aFamily({ codeUsedAt: null, ...changes });

/** What every `TokenFamilies` must do. */
export function describeTokenFamiliesContract(name: string, open: () => Promise<TokenFamiliesHost>): void {
  describe(`token families: ${name}`, () => {
    const openWith = async (...rows: readonly TokenFamily[]): Promise<TokenFamiliesHost> => {
      const host = await open();
      await host.unitOfWork.run(async () => {
        for (const row of rows) await host.families.insert(row);
      });
      return host;
    };

    it('gives back what was inserted', async () => {
      const rich = fresh({
        amr: ['pwd', 'otp', 'mfa'],
        scopes: ['openid', 'view_friends'],
        audience: ['urn:legate:self', 'https://friends.example'],
        claims: { userinfo: { email: { essential: true } }, idToken: { name: null } },
        nonce: 'n“ü"',
        codeChallenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
        codeHash: 'cd'.repeat(32),
      });
      const bare = fresh({ id: SECOND, scopeAsked: null, redirectUriSent: false });
      const { families } = await openWith(rich, bare);
      expect(await families.find(FIRST)).toEqual(rich);
      expect(await families.find(SECOND)).toEqual(bare);
      expect(await families.find(THIRD)).toBeUndefined();
    });

    it('lists the live ones of a person, newest first, and the sets of a session', async () => {
      const { families, unitOfWork } = await openWith(
        fresh(),
        fresh({ id: SECOND, clientId: 'ac_other' }),
        fresh({ id: THIRD, accountId: 'acc_eve', sessionId: 'ses_eve' }),
      );
      expect((await families.ofAccount('acc_ada')).map(({ id }) => id)).toEqual([SECOND, FIRST]);
      expect(await families.clientsOfSession('ses_ada')).toEqual(['ac_notes', 'ac_other']);
      await unitOfWork.run(() => families.revoke({ id: SECOND }, NOW, 'ended'));
      expect((await families.ofAccount('acc_ada')).map(({ id }) => id)).toEqual([FIRST]);
      expect(await families.clientsOfSession('ses_ada')).toEqual(['ac_notes']);
    });

    it.each([
      ['id', { id: FIRST }, [FIRST]],
      ['person', { accountId: 'acc_ada' }, [FIRST, SECOND]],
      ['person and set', { accountId: 'acc_ada', clientId: 'ac_other' }, [SECOND]],
      ['set', { clientId: 'ac_notes' }, [FIRST, THIRD]],
      ['session', { sessionId: 'ses_ada' }, [FIRST, SECOND]],
      ['session, but what was to outlive it', { sessionId: 'ses_ada', online: true }, [FIRST]],
      ['what nobody has', { sessionId: 'ses_none' }, []],
    ] as const)('ends families by their %s, once, and keeps the first reason', async (_, which, ended) => {
      const { families, unitOfWork } = await openWith(
        fresh(),
        fresh({ id: SECOND, clientId: 'ac_other', scopes: ['openid', 'offline_access'] }),
        fresh({ id: THIRD, accountId: 'acc_eve', sessionId: 'ses_eve' }),
      );
      const revoke = (at: number, reason: string) => unitOfWork.run(() => families.revoke(which, at, reason));
      expect([...(await revoke(NOW + 1, 'the first reason'))].sort()).toEqual(ended);
      expect(await revoke(NOW + 2, 'another')).toEqual([]);
      for (const id of [FIRST, SECOND, THIRD]) {
        const isEnded = (ended as readonly string[]).includes(id);
        expect(await families.find(id)).toMatchObject({
          revokedAt: isEnded ? NOW + 1 : null,
          revokedReason: isEnded ? 'the first reason' : null,
        });
      }
    });

    it('uses a code once (case 112)', async () => {
      const { families, unitOfWork } = await openWith(fresh());
      const use = (id: string, at: number) => unitOfWork.run(() => families.useCode(id, at));
      expect([await use(FIRST, NOW), await use(FIRST, NOW + 1), await use(SECOND, NOW)]).toEqual([
        true,
        false,
        false,
      ]);
      expect(await families.find(FIRST)).toMatchObject({ codeUsedAt: NOW });
    });

    it('uses no code of a family that has ended', async () => {
      const { families, unitOfWork } = await openWith(fresh());
      await unitOfWork.run(() => families.revoke({ id: FIRST }, NOW, 'ended'));
      expect(await unitOfWork.run(() => families.useCode(FIRST, NOW))).toBe(false);
    });

    it('leaves a code unused when the unit is undone (case 123)', async () => {
      const { families, unitOfWork } = await openWith(fresh());
      const undone = unitOfWork.run(async () => {
        expect(await families.useCode(FIRST, NOW)).toBe(true);
        throw new Error('undone');
      });
      await expect(undone).rejects.toThrow('undone');
      expect(await unitOfWork.run(() => families.useCode(FIRST, NOW))).toBe(true);
    });

    it('lets exactly one of fifty at once use a code (case 113)', async () => {
      const { families, unitOfWork } = await openWith(fresh());
      const uses = Array.from({ length: 50 }, () => unitOfWork.run(() => families.useCode(FIRST, NOW)));
      expect((await Promise.all(uses)).filter(Boolean)).toHaveLength(1);
    });

    it('gives back a refresh token, and uses it once (case 125)', async () => {
      const { families, unitOfWork } = await openWith(fresh());
      const token = aRefreshToken();
      await unitOfWork.run(() => families.insertRefreshToken(token));
      expect(await families.findRefreshToken('jti_1')).toEqual(token);
      expect(await families.findRefreshToken('jti_2')).toBeUndefined();
      const use = (jti: string, at: number) =>
        unitOfWork.run(() => families.useRefreshToken({ jti, familyId: FIRST }, at));
      expect([await use('jti_1', NOW), await use('jti_1', NOW + 1), await use('jti_2', NOW)]).toEqual([
        true,
        false,
        false,
      ]);
      expect(await families.findRefreshToken('jti_1')).toEqual({ ...token, usedAt: NOW });
    });

    it('uses no refresh token of a family that has ended, and others go on', async () => {
      const { families, unitOfWork } = await openWith(fresh(), fresh({ id: SECOND }));
      await unitOfWork.run(async () => {
        await families.insertRefreshToken(aRefreshToken());
        await families.insertRefreshToken(aRefreshToken({ jti: 'jti_2', familyId: SECOND }));
        await families.revoke({ id: FIRST }, NOW, 'ended');
      });
      const use = (jti: string, familyId: string) =>
        unitOfWork.run(() => families.useRefreshToken({ jti, familyId }, NOW));
      expect([await use('jti_1', FIRST), await use('jti_2', SECOND)]).toEqual([false, true]);
    });

    it('lets exactly one of fifty at once use a refresh token (case 127)', async () => {
      const { families, unitOfWork } = await openWith(fresh());
      await unitOfWork.run(() => families.insertRefreshToken(aRefreshToken()));
      const use = () => unitOfWork.run(() => families.useRefreshToken(aRefreshToken(), NOW));
      expect((await Promise.all(Array.from({ length: 50 }, use))).filter(Boolean)).toHaveLength(1);
    });

    it('counts those of a set that can still get tokens, and their people', async () => {
      const { families, unitOfWork } = await openWith(
        fresh(),
        fresh({ id: SECOND }),
        fresh({ id: THIRD, accountId: 'acc_eve', clientId: 'ac_other' }),
      );
      const counted = async (clientId = 'ac_notes', now = NOW) => {
        const live = await families.countLive(clientId, now);
        return [live.families.count, live.people.count];
      };
      expect(await counted()).toEqual([0, 0]);
      await unitOfWork.run(async () => {
        await families.insertRefreshToken(aRefreshToken({ usedAt: NOW }));
        await families.insertRefreshToken(aRefreshToken({ jti: 'jti_2', generation: 2 }));
        await families.insertRefreshToken(aRefreshToken({ jti: 'jti_3', familyId: SECOND }));
        await families.insertRefreshToken(aRefreshToken({ jti: 'jti_4', familyId: THIRD }));
      });
      expect([await counted(), await counted('ac_other'), await counted('ac_absent')]).toEqual([
        [2, 1],
        [1, 1],
        [0, 0],
      ]);
      expect(await counted('ac_notes', NOW + 1000)).toEqual([0, 0]);
      await unitOfWork.run(() => families.revoke({ id: SECOND }, NOW, 'ended'));
      expect(await families.countLive('ac_notes', NOW)).toEqual({
        families: { count: 1, atLeast: false },
        people: { count: 1, atLeast: false },
      });
    });

    it('writes nothing outside a unit of work', async () => {
      const { families } = await openWith(fresh());
      const writes = [
        () => families.insert(fresh({ id: SECOND })),
        () => families.useCode(FIRST, NOW),
        () => families.revoke({ id: FIRST }, NOW, 'ended'),
        () => families.insertRefreshToken(aRefreshToken()),
      ];
      for (const write of writes) await expect(write()).rejects.toThrow('needs a unit of work');
    });
  });
}

import { sampleAccount } from '#accounts/testing';
import { sampleApplication, sampleCredentialSet } from '#client-registration/testing';
import { SAMPLE_TIME, sampleToken } from '#ledger/testing';
import {
  aFamily,
  describeConsentsContract,
  describeInteractionsContract,
  describeTokenFamiliesContract,
} from '#protocol/testing';
import { EMPTY, OpenDatabases, bothEngines, type OpenPersistence } from '../testing/engines.js';

const ROUNDS = 20;
const DAY = 86_400_000;

describe.each(bothEngines())('what people allowed, on $name', (engine) => {
  const databases = new OpenDatabases();
  let url = '';
  let one: OpenPersistence;
  let other: OpenPersistence;
  const open = async () => {
    await engine.execute(url, EMPTY);
    return one;
  };

  beforeAll(async () => {
    await engine.start();
    url = await engine.newDatabase();
    one = await databases.open(url);
    await one.migrate();
    other = await databases.open(url);
  });
  afterAll(async () => {
    await databases.closeAll();
    await engine.stop();
  });

  describeTokenFamiliesContract(engine.name, open);
  describeInteractionsContract(engine.name, open);
  describeConsentsContract(engine.name, async () => {
    const { unitOfWork, consents, accounts, applications, credentialSets } = await open();
    await unitOfWork.run(() => applications.insert(sampleApplication()));
    return {
      unitOfWork,
      consents,
      addAccount: (id) =>
        unitOfWork.run(() => accounts.insert(sampleAccount({ id, email: `${id}@example.com` }))),
      addClient: (clientId) => unitOfWork.run(() => credentialSets.insert(sampleCredentialSet({ clientId }))),
    };
  });

  const begin = async (id: string) => {
    const family = aFamily({ id, codeUsedAt: null });
    const token = { jti: `jti_${id}`, familyId: id, generation: 1, hash: '', expiresAt: 1, usedAt: null };
    await one.unitOfWork.run(async () => {
      await one.families.insert(family);
      await one.families.insertRefreshToken(token);
    });
  };
  const rounds = async (race: (id: string) => Promise<void>) => {
    await open();
    for (let round = 0; round < ROUNDS; round++) {
      await begin(`family ${round}`);
      await race(`family ${round}`);
    }
  };
  /** Fifty at once, in turns on the one connection and on the other. */
  const fifty = (use: (instance: OpenPersistence) => Promise<boolean>) =>
    Promise.all(
      Array.from({ length: 50 }, (_, index) => {
        const instance = index % 2 === 0 ? one : other;
        return instance.unitOfWork.run(() => use(instance));
      }),
    );

  it('a code is used by one of fifty on two instances (case 114)', async () => {
    await open();
    await begin('family');
    const used = await fifty(({ families }) => families.useCode('family', 1));
    expect(used.filter(Boolean)).toHaveLength(1);
  });

  it('a refresh token is used by one of fifty on two instances (case 127)', async () => {
    await open();
    await begin('family');
    const used = await fifty(({ families }) =>
      families.useRefreshToken({ jti: 'jti_family', familyId: 'family' }, 1),
    );
    expect(used.filter(Boolean)).toHaveLength(1);
  });

  it('a successor is issued before its family ends, or not at all (case 128)', async () => {
    await rounds(async (id) => {
      const refresh = one.unitOfWork.run(async () => {
        if (!(await one.families.useRefreshToken({ jti: `jti_${id}`, familyId: id }, 1))) return 'refused';
        // Held until here, the family cannot have ended in the meantime.
        return (await one.families.find(id))?.revokedAt === null ? 'live' : 'dead';
      });
      const revoke = other.unitOfWork.run(() => other.families.revoke({ id }, 2, 'ended'));
      expect(['live', 'refused']).toContain(await refresh);
      expect(await revoke).toEqual([id]);
      expect(await one.families.find(id)).toMatchObject({ revokedAt: 2 });
    });
  });

  it('a code and the end of its family come one after the other (case 119)', async () => {
    await rounds(async (id) => {
      const [used, ended] = await Promise.all([
        one.unitOfWork.run(() => one.families.useCode(id, 1)),
        other.unitOfWork.run(() => other.families.revoke({ id }, 2, 'ended')),
      ]);
      expect(ended).toEqual([id]);
      expect(await one.families.find(id)).toMatchObject({ codeUsedAt: used ? 1 : null, revokedAt: 2 });
    });
  });

  it('access that is taken back ends a code that was about to rest on it too (case 36)', async () => {
    await open();
    const { unitOfWork, accounts, applications, credentialSets, consents, families } = one;
    const [accountId, clientId] = ['acc_ada', 'ac_notes'] as const;
    await unitOfWork.run(async () => {
      await applications.insert(sampleApplication());
      await credentialSets.insert(sampleCredentialSet({ clientId }));
      await accounts.insert(sampleAccount({ id: accountId }));
    });
    for (let round = 0; round < ROUNDS; round++) {
      const consent = { accountId, clientId, scopes: [], claims: [], grantedAt: 1, updatedAt: 1 };
      await unitOfWork.run(() => consents.save(consent));
      const answer = unitOfWork.run(async () => {
        if ((await consents.find(accountId, clientId)) === undefined) return;
        await families.insert(aFamily({ id: `family ${round}`, accountId, clientId }));
      });
      const takeBack = other.unitOfWork.run(async () => {
        await other.consents.remove(accountId, clientId);
        await other.families.revoke({ accountId, clientId }, 2, 'taken back');
      });
      await Promise.all([answer, takeBack]);
      expect(await families.ofAccount(accountId)).toEqual([]);
    }
  });

  it('two who end the same families by different names never wait for each other', async () => {
    await open();
    for (let index = 0; index < 50; index++) await begin(`family ${index}`);
    const [bySession, byAccount] = await Promise.all([
      one.unitOfWork.run(() => one.families.revoke({ sessionId: 'ses_ada' }, 1, 'signed out')),
      other.unitOfWork.run(() => other.families.revoke({ accountId: 'acc_ada' }, 2, 'withdrawn')),
    ]);
    expect(new Set([...bySession, ...byAccount]).size).toBe(50);
    expect(bySession.length + byAccount.length).toBe(50);
  });

  it('is told of every token of a family that has ended', async () => {
    const { ledger, families, unitOfWork } = await open();
    await begin('family');
    const tokens = ['family', 'another', null].map((origin, index) => sampleToken(`${index}`, { origin }));
    await ledger.append(tokens, []);
    await unitOfWork.run(() => families.revoke({ id: 'family' }, 5, 'withdrawn'));
    const ended = { revokedAt: 5, revokedBy: null, revokedReason: 'withdrawn' };
    expect(await ledger.findToken('jti_0')).toMatchObject(ended);
    const now = SAMPLE_TIME;
    const { entries: revoked } = await ledger.listTokens({ limit: 9, now, state: 'revoked' });
    expect(revoked).toMatchObject([{ jti: 'jti_0', ...ended }]);
    const { entries: active } = await ledger.listTokens({ limit: 9, now, state: 'active' });
    expect(active.map(({ jti }) => jti)).toEqual(['jti_2', 'jti_1']);
  });

  it('is forgotten a day after its last token died, and not before', async () => {
    const { families, unitOfWork, clock } = await open();
    const now = clock.now();
    await unitOfWork.run(async () => {
      await families.insert(aFamily({ id: 'dead', expiresAt: now - DAY }));
      await families.insert(aFamily({ id: 'dying', expiresAt: now - DAY + 1 }));
      await families.insert(
        aFamily({ id: 'unused', codeUsedAt: null, codeExpiresAt: now - DAY, expiresAt: now }),
      );
      await families.insert(aFamily({ id: 'used', codeExpiresAt: now - DAY, expiresAt: now, revokedAt: 1 }));
      const token = { jti: 'jti', familyId: 'dead', generation: 1, hash: '', expiresAt: 1, usedAt: null };
      await families.insertRefreshToken(token);
    });
    expect([await families.purge(), await families.purge()]).toEqual([2, 0]);
    const kept = await Promise.all(['dead', 'dying', 'unused', 'used'].map((id) => families.find(id)));
    expect(kept.map((family) => family?.id)).toEqual([undefined, 'dying', undefined, 'used']);
    expect(await families.findRefreshToken('jti')).toBeUndefined();
  });
});

import { InMemoryUnitOfWork } from '#protocol/testing';
import { Ledger } from './ledger.js';
import { InMemoryLedgerStore } from './testing/in-memory-ledger-store.js';
import { SAMPLE_TIME, sampleEvent, sampleToken } from './testing/samples.js';

function open() {
  const unitOfWork = new InMemoryUnitOfWork();
  const store = new InMemoryLedgerStore(unitOfWork);
  return { unitOfWork, store, ledger: new Ledger({ unitOfWork, ledger: store }) };
}

describe('the ledger', () => {
  it('holds a token and an event when it has answered', async () => {
    const { ledger, store } = open();
    await Promise.all([ledger.append(sampleToken('a')), ledger.record(sampleEvent('a'))]);
    expect(await ledger.find('jti_a')).toMatchObject({ jti: 'jti_a', revokedAt: null });
    expect(await store.listEvents({ limit: 9 })).toHaveLength(1);
  });

  it('lets what is appended inside a unit stand or fall with it', async () => {
    const { ledger, store, unitOfWork } = open();
    const append = async () => {
      await ledger.append(sampleToken('a'));
      await ledger.record(sampleEvent('a'));
    };
    const undone = unitOfWork.run(async () => {
      await append();
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    expect(await ledger.find('jti_a')).toBeUndefined();
    await unitOfWork.run(append);
    expect(await ledger.find('jti_a')).toBeDefined();
    expect(await store.listEvents({ limit: 9 })).toHaveLength(1);
  });

  it('records inside a unit also while a stranger waits for a commit', async () => {
    const { ledger, unitOfWork } = open();
    let enter = (): void => undefined;
    const entered = new Promise<void>((resolve) => (enter = resolve));
    let strangerAppended = (): void => undefined;
    const appended = new Promise<void>((resolve) => (strangerAppended = resolve));
    const unit = unitOfWork.run(async () => {
      enter();
      await appended;
      await ledger.append(sampleToken('mine'));
    });
    await entered;
    const stranger = ledger.append(sampleToken('theirs'));
    setImmediate(strangerAppended);
    await Promise.all([unit, stranger]);
    expect(await ledger.find('jti_mine')).toBeDefined();
    expect(await ledger.find('jti_theirs')).toBeDefined();
  });

  it('records a revocation once, with its event', async () => {
    const { ledger, store } = open();
    await ledger.append(sampleToken('a'));
    const revocation = { jti: 'jti_a', at: SAMPLE_TIME + 1, by: 'operator', reason: 'leaked' };
    await ledger.revoke(revocation, null);
    await ledger.revoke({ ...revocation, at: SAMPLE_TIME + 2 }, null);
    expect(await ledger.find('jti_a')).toMatchObject({ revokedAt: SAMPLE_TIME + 1 });
    expect(await store.listEvents({ limit: 9 })).toMatchObject([{ kind: 'token.revoked', target: 'jti_a' }]);
  });

  it('records no revocation of what it never held', async () => {
    const { ledger, store } = open();
    await ledger.revoke({ jti: 'jti_absent', at: SAMPLE_TIME, by: 'operator', reason: '' }, null);
    expect(await store.listEvents({ limit: 9 })).toEqual([]);
  });
});

import type { UnitOfWork } from '#protocol';
import type { RecoveryCodeStore, TotpStore } from '../second-step/ports.js';

/** The stores of the second step under one unit of work, fresh for every case. */
export interface SecondStepHost {
  readonly unitOfWork: UnitOfWork;
  readonly totps: TotpStore;
  readonly recoveryCodes: RecoveryCodeStore;
  /** Makes the account that owns what is stored. */
  addAccount(id: string): Promise<void>;
}

const ADA = 'acc_ada';
const AT = Date.UTC(2026, 0, 1);
const SECRET = new Uint8Array(20).fill(7);

/** What every `TotpStore` and every `RecoveryCodeStore` must do. */
export function describeSecondStepContract(name: string, open: () => Promise<SecondStepHost>): void {
  describe(`the second step: ${name}`, () => {
    let host: SecondStepHost;

    beforeEach(async () => {
      host = await open();
      await host.addAccount(ADA);
    });

    const inUnit = <T>(work: () => Promise<T>): Promise<T> => host.unitOfWork.run(work);
    const atOnce = async (work: () => Promise<boolean>): Promise<number> =>
      (await Promise.all(Array.from({ length: 50 }, () => inUnit(work)))).filter(Boolean).length;
    const confirmed = async (): Promise<void> => {
      await inUnit(() => host.totps.begin(ADA, SECRET, AT));
      await inUnit(() => host.totps.confirm(ADA, 100, AT + 1));
    };

    it('gives back what was begun, and what was confirmed', async () => {
      expect(await host.totps.find(ADA)).toBeUndefined();
      expect(await inUnit(() => host.totps.begin(ADA, SECRET, AT))).toBe(true);
      const begun = { accountId: ADA, secret: SECRET, createdAt: AT, confirmedAt: null, lastCounter: null };
      expect(await host.totps.find(ADA)).toEqual(begun);
      expect(await inUnit(() => host.totps.confirm(ADA, 100, AT + 1))).toBe(true);
      const confirmedTotp = { ...begun, confirmedAt: AT + 1, lastCounter: 100 };
      expect(await inUnit(() => host.totps.find(ADA))).toEqual(confirmedTotp);
    });

    it('replaces a secret that was never confirmed, and no other', async () => {
      const other = new Uint8Array(20).fill(8);
      await inUnit(() => host.totps.begin(ADA, SECRET, AT));
      expect(await inUnit(() => host.totps.begin(ADA, other, AT + 1))).toBe(true);
      await inUnit(() => host.totps.confirm(ADA, 100, AT + 2));
      expect(await inUnit(() => host.totps.begin(ADA, SECRET, AT + 3))).toBe(false);
      expect(await host.totps.find(ADA)).toMatchObject({ secret: other, createdAt: AT + 1 });
    });

    it('confirms once, of fifty at once', async () => {
      await inUnit(() => host.totps.begin(ADA, SECRET, AT));
      expect(await atOnce(() => host.totps.confirm(ADA, 100, AT))).toBe(1);
      expect(await inUnit(() => host.totps.confirm('acc_absent', 100, AT))).toBe(false);
    });

    it('uses no time step up before it is confirmed', async () => {
      await inUnit(() => host.totps.begin(ADA, SECRET, AT));
      expect(await inUnit(() => host.totps.useCounter(ADA, 101))).toBe(false);
    });

    it('uses a time step up with all before it', async () => {
      await confirmed();
      const taken: boolean[] = [];
      for (const counter of [100, 99, 102, 102, 101, 103]) {
        taken.push(await inUnit(() => host.totps.useCounter(ADA, counter)));
      }
      expect(taken).toEqual([false, false, true, false, false, true]);
    });

    it('lets exactly one of fifty at once use a time step', async () => {
      await confirmed();
      expect(await atOnce(() => host.totps.useCounter(ADA, 101))).toBe(1);
    });

    it('removes an authenticator app once', async () => {
      await confirmed();
      expect(await inUnit(() => host.totps.remove(ADA))).toBe(true);
      expect(await inUnit(() => host.totps.remove(ADA))).toBe(false);
      expect(await host.totps.find(ADA)).toBeUndefined();
    });

    it('uses each recovery code once, and replaces them all', async () => {
      await inUnit(() => host.recoveryCodes.replace(ADA, ['aa', 'bb', 'cc']));
      const use = (hash: string) => inUnit(() => host.recoveryCodes.use(ADA, hash, AT));
      expect([await use('aa'), await use('aa'), await use('zz')]).toEqual([true, false, false]);
      expect(await host.recoveryCodes.countUnused(ADA)).toBe(2);
      await inUnit(() => host.recoveryCodes.replace(ADA, ['dd']));
      expect([await use('bb'), await host.recoveryCodes.countUnused(ADA)]).toEqual([false, 1]);
      await inUnit(() => host.recoveryCodes.replace(ADA, []));
      expect([await use('dd'), await host.recoveryCodes.countUnused(ADA)]).toEqual([false, 0]);
    });

    it('keeps the recovery codes of two accounts apart', async () => {
      await host.addAccount('acc_grace');
      await inUnit(() => host.recoveryCodes.replace(ADA, ['aa']));
      await inUnit(() => host.recoveryCodes.replace('acc_grace', ['aa']));
      expect(await inUnit(() => host.recoveryCodes.use(ADA, 'aa', AT))).toBe(true);
      expect(await host.recoveryCodes.countUnused('acc_grace')).toBe(1);
    });

    it('lets exactly one of fifty at once use a recovery code', async () => {
      await inUnit(() => host.recoveryCodes.replace(ADA, ['aa']));
      expect(await atOnce(() => host.recoveryCodes.use(ADA, 'aa', AT))).toBe(1);
    });

    it('writes inside a unit of work only', async () => {
      const writes = [
        async () => host.totps.begin(ADA, SECRET, AT),
        async () => host.recoveryCodes.replace(ADA, ['aa']),
      ];
      for (const write of writes) await expect(write()).rejects.toThrow('needs a unit of work');
    });
  });
}

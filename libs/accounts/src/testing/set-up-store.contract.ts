import type { UnitOfWork } from '#protocol';
import type { SetUpStore } from '../set-up/ports.js';

/** A `SetUpStore` under its unit of work, untouched for every case. */
export interface SetUpHost {
  readonly unitOfWork: UnitOfWork;
  readonly setUp: SetUpStore;
}

const AT = Date.UTC(2026, 0, 1);
const UNTOUCHED = { linkHash: null, linkExpiresAt: null, completedAt: null };

/** What every `SetUpStore` must do. */
export function describeSetUpStoreContract(name: string, open: () => Promise<SetUpHost>): void {
  describe(`set-up: ${name}`, () => {
    let host: SetUpHost;
    beforeEach(async () => (host = await open()));

    const putLink = (hash: string, expiresAt: number) =>
      host.unitOfWork.run(() => host.setUp.putLink(hash, expiresAt));
    const complete = (at: number, hash?: string) => host.unitOfWork.run(() => host.setUp.complete(at, hash));

    it('begins untouched', async () => {
      expect(await host.setUp.find()).toEqual(UNTOUCHED);
    });

    it('keeps the last link alone', async () => {
      expect([await putLink('aa', AT), await putLink('bb', AT + 5)]).toEqual([true, true]);
      expect(await host.setUp.find()).toEqual({ ...UNTOUCHED, linkHash: 'bb', linkExpiresAt: AT + 5 });
      expect([await complete(AT, 'aa'), await complete(AT, 'bb')]).toEqual([false, true]);
    });

    it('completes by no link that has expired (case 231)', async () => {
      await putLink('aa', AT);
      expect([await complete(AT, 'aa'), await complete(AT - 1, 'aa')]).toEqual([false, true]);
    });

    it('is complete for ever, and its link forgotten (case 231)', async () => {
      await putLink('aa', AT + 9);
      expect(await complete(AT)).toBe(true);
      expect([await complete(AT), await complete(AT, 'aa'), await putLink('bb', AT + 9)]).toEqual([
        false,
        false,
        false,
      ]);
      expect(await host.setUp.find()).toEqual({ ...UNTOUCHED, completedAt: AT });
    });

    it('completes once, of fifty at once (case 231)', async () => {
      await putLink('aa', AT + 9);
      const tries = Array.from({ length: 50 }, (_, index) =>
        complete(AT, index % 2 === 0 ? 'aa' : undefined),
      );
      expect((await Promise.all(tries)).filter(Boolean)).toHaveLength(1);
    });

    it('writes inside a unit of work only', async () => {
      await expect((async () => host.setUp.putLink('aa', AT))()).rejects.toThrow('needs a unit of work');
    });
  });
}

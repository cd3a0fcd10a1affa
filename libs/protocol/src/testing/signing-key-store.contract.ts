import { createSigningKey, type SigningKeyStore } from '../keys/signing-key.js';

/** What every `SigningKeyStore` must do. */
export function describeSigningKeyStoreContract(name: string, open: () => Promise<SigningKeyStore>): void {
  describe(`signing keys: ${name}`, () => {
    it('gives back what was added, private parts included', async () => {
      const store = await open();
      const keys = await Promise.all(
        (['ES256', 'RS256', 'EdDSA'] as const).map((algorithm, index) =>
          createSigningKey(algorithm, 1000 + index, 2000 + index),
        ),
      );
      for (const key of keys) await store.add(key);
      const found = await store.all();
      expect(found.map(({ kid }) => kid).sort()).toEqual(keys.map(({ kid }) => kid).sort());
      for (const key of keys) {
        const same = found.find(({ kid }) => kid === key.kid);
        expect(same).toMatchObject({
          algorithm: key.algorithm,
          createdAt: key.createdAt,
          activeFrom: key.activeFrom,
        });
        expect(same?.privateKey.equals(key.privateKey)).toBe(true);
      }
    });

    it('keeps a key that was withdrawn, and since when', async () => {
      const store = await open();
      const key = await createSigningKey('EdDSA', 1000, 2000);
      const other = await createSigningKey('EdDSA', 1001, 2001);
      await store.add(key);
      await store.add(other);
      await store.withdraw(key.kid, 3000);
      expect((await store.all()).map(({ withdrawnAt }) => withdrawnAt)).toEqual([3000, null]);
    });

    it('has none at first', async () => {
      expect(await (await open()).all()).toEqual([]);
    });
  });
}

import type { AssertionIds } from '../ports.js';
import type { SettableClock } from './settable-clock.js';

/** What a test holds of an `AssertionIds`, fresh for every case. */
export interface AssertionIdsHost {
  readonly assertionIds: AssertionIds;
  readonly clock: SettableClock;
}

/** What every `AssertionIds` must do. */
export function describeAssertionIdsContract(name: string, open: () => Promise<AssertionIdsHost>): void {
  describe(`assertion ids: ${name}`, () => {
    const issuer = 'sa_billing';

    it('spends an id once', async () => {
      const { assertionIds, clock } = await open();
      const until = clock.now() + 60_000;
      expect(await assertionIds.spend(issuer, 'once', until)).toBe(true);
      expect(await assertionIds.spend(issuer, 'once', until)).toBe(false);
    });

    it('tells whether an id is spent, and spends nothing by that', async () => {
      const { assertionIds, clock } = await open();
      expect(await assertionIds.isSpent(issuer, 'once')).toBe(false);
      expect(await assertionIds.spend(issuer, 'once', clock.now() + 60_000)).toBe(true);
      expect(await assertionIds.isSpent(issuer, 'once')).toBe(true);
      expect(await assertionIds.isSpent('sa_other', 'once')).toBe(false);
      clock.advance(60_000);
      expect(await assertionIds.isSpent(issuer, 'once')).toBe(false);
    });

    it('keeps the ids of two issuers apart (case 169)', async () => {
      const { assertionIds, clock } = await open();
      const until = clock.now() + 60_000;
      expect(await assertionIds.spend(issuer, 'same', until)).toBe(true);
      expect(await assertionIds.spend('sa_other', 'same', until)).toBe(true);
    });

    it('forgets an id once it has expired (case 169)', async () => {
      const { assertionIds, clock } = await open();
      await assertionIds.spend(issuer, 'again', clock.now() + 60_000);
      clock.advance(59_999);
      expect(await assertionIds.spend(issuer, 'again', clock.now() + 60_000)).toBe(false);
      clock.advance(1);
      expect(await assertionIds.spend(issuer, 'again', clock.now() + 60_000)).toBe(true);
    });

    it('lets exactly one of fifty at once spend an id', async () => {
      const { assertionIds, clock } = await open();
      const until = clock.now() + 60_000;
      const spent = await Promise.all(
        Array.from({ length: 50 }, () => assertionIds.spend(issuer, 'raced', until)),
      );
      expect(spent.filter(Boolean)).toHaveLength(1);
    });

    it('tells ids of any length and any character apart (case 169)', async () => {
      const { assertionIds, clock } = await open();
      const until = clock.now() + 60_000;
      const long = 'j'.repeat(10_240);
      for (const jti of [long, `${long}2`, 'nul\0', 'nul', '\u{1F511}']) {
        expect(await assertionIds.spend(issuer, jti, until)).toBe(true);
        expect(await assertionIds.spend(issuer, jti, until)).toBe(false);
      }
    });
  });
}

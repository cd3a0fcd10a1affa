import { inUnits, type AccountHost } from './account-host.js';
import { SAMPLE_TIME, sampleAccount } from './samples.js';

/** What every `AttemptCounts` and every `KnownBrowsers` must do. */
export function describeAttemptsContract(name: string, open: () => Promise<AccountHost>): void {
  describe(`counts of attempts: ${name}`, () => {
    const count = ({ unitOfWork, attempts }: AccountHost, bucket: string, at = SAMPLE_TIME) =>
      unitOfWork.run(() => attempts.count(bucket, at, 100));

    it('count on, each bucket for itself, until the window has passed', async () => {
      const host = await open();
      expect(await count(host, 'a')).toMatchObject({ count: 1, expiresAt: SAMPLE_TIME + 100 });
      expect(await count(host, 'a', SAMPLE_TIME + 99)).toMatchObject({
        count: 2,
        expiresAt: SAMPLE_TIME + 100,
      });
      expect(await count(host, 'b')).toMatchObject({ count: 1 });
      expect(await count(host, 'a', SAMPLE_TIME + 100)).toMatchObject({
        count: 1,
        expiresAt: SAMPLE_TIME + 200,
      });
    });

    it('give every one of a hundred that come at once a number of its own (case 216)', async () => {
      const host = await open();
      const counts = await Promise.all(Array.from({ length: 100 }, () => count(host, 'raced')));
      const numbers = counts.map((each) => each.count).sort((a, b) => a - b);
      expect(numbers).toEqual(Array.from({ length: 100 }, (_, index) => index + 1));
    });

    it('are taken back one by one, never below none, or all at once', async () => {
      const host = await open();
      await count(host, 'a');
      await inUnits(host, ...[1, 2].map(() => () => host.attempts.giveBack('a')));
      expect(await count(host, 'a')).toMatchObject({ count: 1 });
      await count(host, 'a');
      await inUnits(host, () => host.attempts.clear('a'));
      expect(await count(host, 'a')).toMatchObject({ count: 1 });
    });

    it('are forgotten for one account, and for no other', async () => {
      const host = await open();
      const buckets = ['acc_a password x', 'acc_a code', 'acc_ab password', 'accXa password', 'acc_b'];
      for (const bucket of buckets) await count(host, bucket);
      await inUnits(host, () => host.attempts.clearBeginningWith('acc_a '));
      const counts = [];
      for (const bucket of buckets) counts.push((await count(host, bucket)).count);
      expect(counts).toEqual([1, 1, 2, 2, 2]);
    });

    it('are purged when their window has passed', async () => {
      const host = await open();
      await count(host, 'old');
      await count(host, 'young', SAMPLE_TIME + 1);
      await inUnits(host, () => host.attempts.purge(SAMPLE_TIME + 100));
      expect(await count(host, 'old', SAMPLE_TIME + 1)).toMatchObject({ count: 1 });
      expect(await count(host, 'young', SAMPLE_TIME + 1)).toMatchObject({ count: 2 });
    });
  });

  describe(`known browsers: ${name}`, () => {
    it('are known to the account that used them, until that was long ago', async () => {
      const host = await open();
      const { knownBrowsers } = host;
      await inUnits(
        host,
        () => host.accounts.insert(sampleAccount()),
        () => knownBrowsers.save('acc_ada', 'old', SAMPLE_TIME),
        () => knownBrowsers.save('acc_ada', 'used', SAMPLE_TIME),
        () => knownBrowsers.save('acc_ada', 'used', SAMPLE_TIME + 1),
      );
      expect(await knownBrowsers.has('acc_ada', 'old')).toBe(true);
      expect(await knownBrowsers.has('acc_other', 'old')).toBe(false);
      await inUnits(host, () => knownBrowsers.purge(SAMPLE_TIME + 1));
      expect(await knownBrowsers.has('acc_ada', 'old')).toBe(false);
      expect(await knownBrowsers.has('acc_ada', 'used')).toBe(true);
    });
  });
}

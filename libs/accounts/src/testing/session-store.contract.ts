import { inUnits, type AccountHost } from './account-host.js';
import { SAMPLE_TIME, sampleAccount, sampleSession } from './samples.js';

/** What every `SessionStore` must do. */
export function describeSessionStoreContract(name: string, open: () => Promise<AccountHost>): void {
  describe(`sessions: ${name}`, () => {
    let host: AccountHost;

    beforeEach(async () => {
      host = await open();
      const other = sampleAccount({ id: 'acc_other', email: 'other@example.com' });
      await inUnits(
        host,
        () => host.accounts.insert(sampleAccount()),
        () => host.accounts.insert(other),
      );
    });

    it('gives back what was inserted, by its id and by its cookie', async () => {
      const session = sampleSession({ amr: ['pwd', 'otp', 'mfa'], userAgent: null });
      await inUnits(host, () => host.sessions.insert(session, 'hash'));
      expect(await host.sessions.find('ses_ada')).toEqual(session);
      expect(await host.sessions.findByCookie('hash')).toEqual(session);
      for (const absent of ['ses_absent', 'ses_\0', 'hash']) {
        expect(await host.sessions.find(absent)).toBeUndefined();
      }
      expect(await host.sessions.findByCookie('other')).toBeUndefined();
    });

    it('gives a session another cookie, and the one before opens nothing', async () => {
      const renewed = sampleSession({ authenticatedAt: SAMPLE_TIME + 5, amr: ['pwd', 'otp', 'mfa'] });
      await inUnits(host, () => host.sessions.insert(sampleSession(), 'hash'));
      expect(await host.unitOfWork.run(() => host.sessions.renew(renewed, 'newer'))).toBe(true);
      expect(await host.sessions.findByCookie('newer')).toEqual(renewed);
      expect(await host.sessions.findByCookie('hash')).toBeUndefined();
      const ended = sampleSession({ id: 'ses_ended' });
      expect(await host.unitOfWork.run(() => host.sessions.renew(ended, 'newest'))).toBe(false);
    });

    it('takes note of a later use, and never of an earlier one', async () => {
      await inUnits(
        host,
        () => host.sessions.insert(sampleSession(), 'hash'),
        () => host.sessions.touch('ses_ada', SAMPLE_TIME + 9, SAMPLE_TIME + 99),
        () => host.sessions.touch('ses_ada', SAMPLE_TIME + 8, SAMPLE_TIME + 88),
      );
      const used = { lastUsedAt: SAMPLE_TIME + 9, expiresAt: SAMPLE_TIME + 99 };
      expect(await host.sessions.find('ses_ada')).toEqual(sampleSession(used));
    });

    it('lists the live ones of an account, newest first, and the expired ones of all', async () => {
      const insert = (id: string, changes: object) => () =>
        host.sessions.insert(sampleSession({ id, ...changes }), id);
      await inUnits(
        host,
        insert('ses_1', { createdAt: SAMPLE_TIME + 1 }),
        insert('ses_2', { createdAt: SAMPLE_TIME + 2 }),
        insert('ses_3', { expiresAt: SAMPLE_TIME + 5 }),
        insert('ses_4', { accountId: 'acc_other' }),
      );
      const now = SAMPLE_TIME + 5;
      const live = await host.sessions.ofAccount('acc_ada', now);
      expect(live.map(({ id }) => id)).toEqual(['ses_2', 'ses_1']);
      expect((await host.sessions.expired(now, 10)).map(({ id }) => id)).toEqual(['ses_3']);
      expect(await host.sessions.expired(now - 1, 10)).toEqual([]);
    });

    it('deletes once', async () => {
      await inUnits(host, () => host.sessions.insert(sampleSession(), 'hash'));
      const remove = () => host.unitOfWork.run(() => host.sessions.delete('ses_ada'));
      expect((await Promise.all([remove(), remove()])).filter(Boolean)).toHaveLength(1);
    });
  });
}

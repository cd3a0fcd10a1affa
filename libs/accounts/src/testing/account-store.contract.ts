import { inUnits, type AccountHost } from './account-host.js';
import { SAMPLE_TIME, sampleAccount, sampleSession } from './samples.js';

/** What every `AccountStore` must do. */
export function describeAccountStoreContract(name: string, open: () => Promise<AccountHost>): void {
  describe(`accounts: ${name}`, () => {
    it('gives back what was inserted, inside a unit and outside', async () => {
      const { unitOfWork, accounts } = await open();
      const account = sampleAccount({ roles: ['admin', 'auditor'], locale: null });
      await unitOfWork.run(() => accounts.insert(account));
      expect(await accounts.find('acc_ada')).toEqual(account);
      expect(await unitOfWork.run(() => accounts.find('acc_ada'))).toEqual(account);
      expect(await unitOfWork.run(() => accounts.findForChange('acc_ada'))).toEqual(account);
      for (const absent of ['acc_absent', 'acc_\0', '']) expect(await accounts.find(absent)).toBeUndefined();
    });

    it('finds many by their ids', async () => {
      const { unitOfWork, accounts } = await open();
      const grace = sampleAccount({ id: 'acc_grace', email: 'grace@example.com' });
      await inUnits(
        { unitOfWork },
        () => accounts.insert(sampleAccount()),
        () => accounts.insert(grace),
      );
      expect(await accounts.findMany(['acc_grace', 'acc_absent'])).toEqual([grace]);
      expect(await accounts.findMany([])).toEqual([]);
    });

    it.each(['Ada@example.com', ' ada@EXAMPLE.com ', 'ADA@EXAMPLE.COM'])(
      'finds an address however it is written: %s',
      async (email) => {
        const { unitOfWork, accounts } = await open();
        await unitOfWork.run(() => accounts.insert(sampleAccount()));
        expect((await accounts.findByEmail(email))?.id).toBe('acc_ada');
      },
    );

    it('finds an address whose letters are composed in another way', async () => {
      const { unitOfWork, accounts } = await open();
      await unitOfWork.run(() => accounts.insert(sampleAccount({ email: 'zo\u00eb@example.com' })));
      expect((await accounts.findByEmail('ZOE\u0308@example.com'))?.id).toBe('acc_ada');
    });

    it.each([
      '',
      'ada',
      'ada@example.co',
      'ada@example.com\0',
      `${'a'.repeat(100_000)}@example.com`,
      "' OR '1'='1",
    ])('finds nobody by “%.20s”', async (email) => {
      const { unitOfWork, accounts } = await open();
      await unitOfWork.run(() => accounts.insert(sampleAccount()));
      expect(await accounts.findByEmail(email)).toBeUndefined();
    });

    it('gives an address to one account alone', async () => {
      const { unitOfWork, accounts } = await open();
      const other = sampleAccount({ id: 'acc_other', email: 'other@example.com' });
      const thief = sampleAccount({ id: 'acc_thief', email: 'ADA@example.com' });
      await inUnits(
        { unitOfWork },
        () => accounts.insert(sampleAccount()),
        () => accounts.insert(other),
      );
      const taken = { code: 'conflict', field: 'email' };
      await expect(unitOfWork.run(() => accounts.insert(thief))).rejects.toMatchObject(taken);
      const moved = { ...other, email: 'ada@EXAMPLE.com', version: 2 };
      await expect(unitOfWork.run(() => accounts.update(moved, 1))).rejects.toMatchObject(taken);
    });

    it('gives an address to one of many who ask for it at once', async () => {
      const { unitOfWork, accounts } = await open();
      const asks = Array.from({ length: 20 }, (_, index) =>
        unitOfWork.run(() => accounts.insert(sampleAccount({ id: `acc_${index}` }))),
      );
      const outcomes = await Promise.allSettled(asks);
      expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      for (const outcome of outcomes) {
        if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject({ code: 'conflict' });
      }
    });

    it('updates and deletes the version it was told, and no other', async () => {
      const { unitOfWork, accounts } = await open();
      await unitOfWork.run(() => accounts.insert(sampleAccount()));
      const renamed = sampleAccount({ name: 'Augusta', version: 2, status: 'disabled', roles: ['auditor'] });
      const update = () => unitOfWork.run(() => accounts.update(renamed, 1));
      expect([await update(), await update()]).toEqual([true, false]);
      expect(await accounts.find('acc_ada')).toEqual(renamed);
      const remove = (version: number) => unitOfWork.run(() => accounts.delete('acc_ada', version));
      expect([await remove(1), await remove(2), await remove(2)]).toEqual([false, true, false]);
      expect(await accounts.find('acc_ada')).toBeUndefined();
    });

    it('deletes an account with its sessions and known browsers', async () => {
      const { unitOfWork, accounts, sessions, knownBrowsers } = await open();
      await inUnits(
        { unitOfWork },
        () => accounts.insert(sampleAccount()),
        () => sessions.insert(sampleSession(), 'hash'),
        () => knownBrowsers.save('acc_ada', 'browser', SAMPLE_TIME),
        () => accounts.delete('acc_ada', 1),
      );
      expect(await sessions.find('ses_ada')).toBeUndefined();
      expect(await knownBrowsers.has('acc_ada', 'browser')).toBe(false);
    });

    it('keeps the hash of a password apart from the account', async () => {
      const { unitOfWork, accounts } = await open();
      await unitOfWork.run(() => accounts.insert(sampleAccount()));
      expect(await accounts.passwordHashOf('acc_ada')).toBeNull();
      expect(await accounts.passwordHashOf('acc_absent')).toBeNull();
      await inUnits(
        { unitOfWork },
        () => accounts.setPasswordHash('acc_ada', '$argon2id$planted'),
        () => accounts.update(sampleAccount({ name: 'Augusta', version: 2 }), 1),
      );
      expect(await accounts.passwordHashOf('acc_ada')).toBe('$argon2id$planted');
      const seen = [await accounts.find('acc_ada'), await accounts.list({ limit: 9 })];
      expect(JSON.stringify(seen)).not.toContain('planted');
    });

    it('knows the admins that are enabled', async () => {
      const { unitOfWork, accounts } = await open();
      const all = [
        sampleAccount({ id: 'acc_1', email: '1@example.com', roles: ['admin'] }),
        sampleAccount({ id: 'acc_2', email: '2@example.com', roles: ['admin', 'auditor'] }),
        sampleAccount({ id: 'acc_3', email: '3@example.com', roles: ['admin'], status: 'disabled' }),
        sampleAccount({ id: 'acc_4', email: '4@example.com', roles: ['auditor'] }),
      ];
      await inUnits({ unitOfWork }, ...all.map((account) => () => accounts.insert(account)));
      expect(await accounts.enabledAdmins()).toEqual(['acc_1', 'acc_2']);
      expect(await unitOfWork.run(() => accounts.holdEnabledAdmins())).toEqual(['acc_1', 'acc_2']);
    });

    describe('lists', () => {
      const people = ['Ada', 'Émile', '100 % sure', 'snake_case', "O'Hara"];
      const openFull = async (): Promise<AccountHost> => {
        const host = await open();
        const inserts = people.map((each, index) => () => {
          const status = index === 1 ? 'disabled' : 'enabled';
          const createdAt = SAMPLE_TIME + Math.ceil(index / 2);
          const email = `p${index}@example.com`;
          return host.accounts.insert(
            sampleAccount({ id: `acc_${index}`, name: each, email, status, createdAt }),
          );
        });
        await inUnits(host, ...inserts);
        return host;
      };

      it('the newest first, ties by id, from a position on', async () => {
        const { accounts } = await openFull();
        const all = await accounts.list({ limit: 9 });
        expect(all.map(({ id }) => id)).toEqual(['acc_4', 'acc_3', 'acc_2', 'acc_1', 'acc_0']);
        const before = all[1];
        const next = await accounts.list({ limit: 2, before });
        expect(next.map(({ id }) => id)).toEqual(['acc_2', 'acc_1']);
      });

      it.each([
        ['ÉMI', ['Émile']],
        ['%', ['100 % sure']],
        ['_', ['snake_case']],
        ["'", ["O'Hara"]],
        ['P3@EX', ['snake_case']],
        ['absent', []],
      ])('by a part of the name or the address: %s', async (search, found) => {
        const { accounts } = await openFull();
        expect((await accounts.list({ search, limit: 9 })).map((account) => account.name)).toEqual(found);
      });

      it('by status', async () => {
        const { accounts } = await openFull();
        const disabled = await accounts.list({ status: 'disabled', search: 'e', limit: 9 });
        expect(disabled.map(({ id }) => id)).toEqual(['acc_1']);
      });
    });

    it('writes inside a unit of work only', async () => {
      const { accounts } = await open();
      await expect(accounts.insert(sampleAccount())).rejects.toThrow('needs a unit of work');
    });
  });
}

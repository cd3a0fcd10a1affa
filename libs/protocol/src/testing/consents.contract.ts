import type { Consent, Consents } from '../consent.js';
import type { UnitOfWork } from '../ports.js';

/** A store of consents with its unit of work, fresh for every case. */
export interface ConsentsHost {
  readonly consents: Consents;
  readonly unitOfWork: UnitOfWork;
  /** Makes sure that there is an account, and a credential set, of this id. */
  addAccount(id: string): Promise<void>;
  addClient(clientId: string): Promise<void>;
}

const aConsent = (changes: Partial<Consent> = {}): Consent => ({
  accountId: 'acc_ada',
  clientId: 'ac_notes',
  scopes: [
    { audience: 'urn:legate:self', scope: 'openid' },
    { audience: 'https://friends.example', scope: 'view_friends' },
  ],
  claims: ['email'],
  grantedAt: 1000,
  updatedAt: 2000,
  ...changes,
});

/** What every `Consents` must do. */
export function describeConsentsContract(name: string, open: () => Promise<ConsentsHost>): void {
  describe(`consents: ${name}`, () => {
    const openWith = async (...rows: readonly Consent[]): Promise<ConsentsHost> => {
      const host = await open();
      for (const id of ['acc_ada', 'acc_eve']) await host.addAccount(id);
      for (const id of ['ac_notes', 'ac_other', 'ac_third']) await host.addClient(id);
      await host.unitOfWork.run(async () => {
        for (const row of rows) await host.consents.save(row);
      });
      return host;
    };

    it('gives back what a person allowed a set, and nothing of others (case 36)', async () => {
      const { consents } = await openWith(aConsent());
      expect(await consents.find('acc_ada', 'ac_notes')).toEqual(aConsent());
      expect(await consents.find('acc_ada', 'ac_other')).toBeUndefined();
      expect(await consents.find('acc_eve', 'ac_notes')).toBeUndefined();
    });

    it('replaces what was there', async () => {
      const less = aConsent({ scopes: [], claims: [], updatedAt: 3000 });
      const { consents } = await openWith(aConsent(), less);
      expect(await consents.find('acc_ada', 'ac_notes')).toEqual(less);
      expect(await consents.ofAccount('acc_ada')).toHaveLength(1);
    });

    it('counts the people who allowed a set something', async () => {
      const { consents } = await openWith(
        aConsent(),
        aConsent({ accountId: 'acc_eve' }),
        aConsent({ clientId: 'ac_other' }),
      );
      expect(await consents.countOf('ac_notes')).toEqual({ count: 2, atLeast: false });
      expect(await consents.countOf('ac_third')).toEqual({ count: 0, atLeast: false });
    });

    it('lists those of one person, newest first', async () => {
      const { consents } = await openWith(
        aConsent(),
        aConsent({ clientId: 'ac_third', grantedAt: 5000 }),
        aConsent({ clientId: 'ac_other', grantedAt: 5000 }),
        aConsent({ accountId: 'acc_eve', grantedAt: 9000 }),
      );
      const clients = (await consents.ofAccount('acc_ada')).map(({ clientId }) => clientId);
      expect(clients).toEqual(['ac_other', 'ac_third', 'ac_notes']);
    });

    it('removes one, once', async () => {
      const { consents, unitOfWork } = await openWith(aConsent(), aConsent({ clientId: 'ac_other' }));
      const remove = () => unitOfWork.run(() => consents.remove('acc_ada', 'ac_notes'));
      expect([await remove(), await remove()]).toEqual([true, false]);
      expect((await consents.ofAccount('acc_ada')).map(({ clientId }) => clientId)).toEqual(['ac_other']);
    });

    it('lets many save at once, and one of them remains', async () => {
      const { consents, unitOfWork } = await openWith();
      const save = (updatedAt: number) => unitOfWork.run(() => consents.save(aConsent({ updatedAt })));
      await Promise.all(Array.from({ length: 20 }, (_, index) => save(index)));
      expect(await consents.ofAccount('acc_ada')).toHaveLength(1);
    });

    it('writes nothing outside a unit of work', async () => {
      const { consents } = await openWith();
      await expect(consents.save(aConsent())).rejects.toThrow('needs a unit of work');
    });
  });
}

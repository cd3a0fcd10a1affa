import type { Application } from '../applications/application.js';
import type { ApplicationStore } from '../ports.js';
import { inUnits, type RegistrationHost } from './registration-host.js';
import { SAMPLE_TIME, sampleApi, sampleApplication, sampleCredentialSet } from './samples.js';

/** What every `ApplicationStore` must do. */
export function describeApplicationStoreContract(name: string, open: () => Promise<RegistrationHost>): void {
  describe(`applications: ${name}`, () => {
    it('gives back what was inserted', async () => {
      const host = await open();
      const application = sampleApplication({ logoUri: 'https://billing.example/logo.svg' });
      await inUnits(host, () => host.applications.insert(application));
      expect(await host.applications.find(application.id)).toEqual(application);
      expect(await host.applications.find('app_absent')).toBeUndefined();
      expect(await host.applications.find('app_\0')).toBeUndefined();
    });

    it('updates the version it was told, and no other', async () => {
      const host = await open();
      const renamed = sampleApplication({ name: 'Invoices', version: 2, contacts: [] });
      await inUnits(host, () => host.applications.insert(sampleApplication()));
      const tries = [1, 1].map((version) =>
        host.unitOfWork.run(() => host.applications.update(renamed, version)),
      );
      expect(await Promise.all(tries)).toEqual([true, false]);
      expect(await host.applications.find(renamed.id)).toEqual(renamed);
    });

    it('deletes the version it was told, and no other', async () => {
      const host = await open();
      await inUnits(host, () => host.applications.insert(sampleApplication()));
      const remove = (version: number): Promise<boolean> =>
        host.unitOfWork.run(() => host.applications.delete('app_billing', version));
      expect([await remove(2), await remove(1), await remove(1)]).toEqual([false, true, false]);
      expect(await host.applications.find('app_billing')).toBeUndefined();
    });

    it('keeps an application that has credential sets, or is an API', async () => {
      const host = await open();
      const other = sampleApplication({ id: 'app_friends' });
      await inUnits(
        host,
        () => host.applications.insert(sampleApplication()),
        () => host.applications.insert(other),
        () => host.credentialSets.insert(sampleCredentialSet({ status: 'retired' })),
        () => host.apis.insert(sampleApi({ applicationId: other.id })),
      );
      for (const { id } of [sampleApplication(), other]) {
        const work = host.unitOfWork.run(() => host.applications.delete(id, 1));
        await expect(work).rejects.toMatchObject({ code: 'in-use' });
        expect(await host.applications.find(id)).toBeDefined();
      }
    });

    it('lists the newest first, page by page, while the list grows', async () => {
      const host = await open();
      const ages = [0, 1, 1, 1, 2];
      for (const [index, age] of ages.entries()) {
        const application = sampleApplication({ id: `app_${index}`, createdAt: SAMPLE_TIME + age });
        await inUnits(host, () => host.applications.insert(application));
      }
      const first = await host.applications.list({ limit: 2 });
      const newer = sampleApplication({ id: 'app_newer', createdAt: SAMPLE_TIME + 9 });
      await inUnits(host, () => host.applications.insert(newer));
      const rest = await pagesFrom(host.applications, first.next);
      expect([...first.items, ...rest].map(({ id }) => id)).toEqual([
        'app_4',
        'app_3',
        'app_2',
        'app_1',
        'app_0',
      ]);
    });

    it.each([
      '',
      'x',
      'bm90IGpzb24',
      Buffer.from('[1]').toString('base64url'),
      '../../etc',
      'a'.repeat(2000),
    ])('refuses the cursor “%.20s”, which came from no page', async (after) => {
      const host = await open();
      const list = (async () => host.applications.list({ limit: 1, after }))();
      await expect(list).rejects.toMatchObject({ code: 'invalid', field: 'after' });
    });

    it.each([
      ['BILL', ['Billing']],
      ['ärger', ['Ärgerliches']],
      ['%', ['100 % sure']],
      ['_', ['snake_case']],
      ['!', ['Hey! You']],
      ['\\', ['back\\slash']],
      ["'", ["O'Hara"]],
      ['absent', []],
    ])('finds a part of the name, whatever its case and characters: %s', async (search, found) => {
      const host = await open();
      const names = [
        'Billing',
        'Ärgerliches',
        '100 % sure',
        'snake_case',
        'Hey! You',
        'back\\slash',
        "O'Hara",
      ];
      for (const each of names) {
        await inUnits(host, () =>
          host.applications.insert(sampleApplication({ id: `app_${each}`, name: each })),
        );
      }
      const page = await host.applications.list({ search, limit: 50 });
      expect(page.items.map((application) => application.name)).toEqual(found);
    });

    it('finds a new name, and no longer the old one', async () => {
      const host = await open();
      const renamed = sampleApplication({ name: 'Invoices', version: 2 });
      await inUnits(
        host,
        () => host.applications.insert(sampleApplication()),
        () => host.applications.update(renamed, 1),
      );
      expect((await host.applications.list({ search: 'bill', limit: 5 })).items).toEqual([]);
      expect((await host.applications.list({ search: 'INVO', limit: 5 })).items).toEqual([renamed]);
    });

    it('writes inside a unit of work only', async () => {
      const host = await open();
      await expect(host.applications.insert(sampleApplication())).rejects.toThrow('needs a unit of work');
    });
  });
}

async function pagesFrom(store: ApplicationStore, next: string | null): Promise<readonly Application[]> {
  if (next === null) return [];
  const page = await store.list({ limit: 2, after: next });
  return [...page.items, ...(await pagesFrom(store, page.next))];
}

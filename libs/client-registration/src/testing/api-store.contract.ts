import { inUnits, type RegistrationHost } from './registration-host.js';
import { SAMPLE_TIME, sampleApi, sampleApplication, sampleCredentialSet } from './samples.js';

/** What every `ApiStore` must do. A store may come with APIs that are built in. */
export function describeApiStoreContract(name: string, open: () => Promise<RegistrationHost>): void {
  describe(`APIs: ${name}`, () => {
    it('gives back what was inserted, scopes in their order', async () => {
      const host = await open();
      await inUnits(host, () => host.apis.insert(sampleApi()));
      expect(await host.apis.find(sampleApi().identifier)).toEqual(sampleApi());
      expect(await host.apis.find('https://absent.example')).toBeUndefined();
      expect(await host.apis.find('nul\0')).toBeUndefined();
    });

    it('refuses an identifier that is taken, and leaves the unit whole', async () => {
      const host = await open();
      await inUnits(host, () => host.apis.insert(sampleApi()));
      await host.unitOfWork.run(async () => {
        await expect(host.apis.insert(sampleApi({ name: 'Other' }))).rejects.toMatchObject({
          code: 'conflict',
          field: 'identifier',
        });
        await host.apis.insert(sampleApi({ identifier: 'https://second.example' }));
      });
      expect(await host.apis.find(sampleApi().identifier)).toEqual(sampleApi());
      expect(await host.apis.find('https://second.example')).toBeDefined();
    });

    it('updates the version it was told, and no other', async () => {
      const host = await open();
      const changed = sampleApi({
        scopes: [
          { name: 'remove_friends', description: 'Forget friends' },
          { name: 'view_friends', description: 'See all friends' },
        ],
        tokenFormat: 'opaque',
        signatureAlgorithm: 'RS256',
        accessTokenLifetime: null,
        version: 2,
      });
      await inUnits(host, () => host.apis.insert(sampleApi()));
      const update = (): Promise<boolean> => host.unitOfWork.run(() => host.apis.update(changed, 1));
      expect([await update(), await update()]).toEqual([true, false]);
      expect(await host.apis.find(changed.identifier)).toEqual(changed);
    });

    it('finds the APIs that define a scope', async () => {
      const host = await open();
      const second = sampleApi({
        identifier: 'https://a.example',
        scopes: [{ name: 'view_friends', description: '' }],
      });
      await inUnits(
        host,
        () => host.apis.insert(sampleApi()),
        () => host.apis.insert(second),
      );
      expect(await host.apis.definingScope('view_friends')).toEqual([second, sampleApi()]);
      expect(await host.apis.definingScope('add_friends')).toEqual([sampleApi()]);
      expect(await host.apis.definingScope('VIEW_FRIENDS')).toEqual([]);
      expect(await host.apis.definingScope('view_friends\0')).toEqual([]);
    });

    it('deletes an API with its scopes, also from credential sets, whose version rises', async () => {
      const host = await open();
      const { identifier } = sampleApi();
      const kept = { audience: 'https://other.example', scope: 'read', byDefault: true };
      const access = [{ audience: identifier, scope: 'view_friends', byDefault: false }, kept];
      await inUnits(
        host,
        () => host.apis.insert(sampleApi()),
        () => host.applications.insert(sampleApplication()),
        () => host.credentialSets.insert(sampleCredentialSet({ access })),
        () => host.credentialSets.insert(sampleCredentialSet({ clientId: 'cc_other', access: [kept] })),
      );
      const remove = (version: number): Promise<boolean> =>
        host.unitOfWork.run(() => host.apis.delete(identifier, version));
      expect([await remove(2), await remove(1), await remove(1)]).toEqual([false, true, false]);
      expect(await host.apis.find(identifier)).toBeUndefined();
      expect(await host.apis.definingScope('view_friends')).toEqual([]);
      expect(await host.credentialSets.find('cc_Billing000000000000000')).toMatchObject({
        access: [kept],
        version: 2,
      });
      expect(await host.credentialSets.find('cc_other')).toMatchObject({ access: [kept], version: 1 });
    });

    it('lists the newest first, page by page', async () => {
      const host = await open();
      for (const index of [1, 2, 3]) {
        const api = sampleApi({ identifier: `https://${index}.example`, createdAt: SAMPLE_TIME * 2 + index });
        await inUnits(host, () => host.apis.insert(api));
      }
      const first = await host.apis.list({ limit: 2 });
      const second = await host.apis.list({ limit: 1, after: first.next ?? undefined });
      const found = [...first.items, ...second.items].map(({ identifier }) => identifier);
      expect(found).toEqual(['https://3.example', 'https://2.example', 'https://1.example']);
    });
  });
}

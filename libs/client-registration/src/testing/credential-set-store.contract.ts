import { CREDENTIAL_GRANT_TYPES, type CredentialGrantType } from '#protocol';
import type { CredentialSet } from '../credential-sets/credential-set.js';
import { describeCredentialUses } from './credential-uses.contract.js';
import { inUnits, type RegistrationHost } from './registration-host.js';
import {
  SAMPLE_TIME,
  sampleApplication,
  sampleCredentialSet,
  sampleKey,
  sampleSecret,
  sampleTrustedIssuer,
} from './samples.js';

/** What every `CredentialSetStore` must do. */
export function describeCredentialSetStoreContract(
  name: string,
  open: () => Promise<RegistrationHost>,
): void {
  describe(`credential sets: ${name}`, () => {
    it('gives back what was inserted, with its parts', async () => {
      const set = sampleCredentialSet({
        secrets: [sampleSecret(), sampleSecret({ id: 'sec_second', expiresAt: SAMPLE_TIME + 5, uses: 3 })],
        keys: [sampleKey()],
        trustedIssuers: [
          sampleTrustedIssuer(),
          sampleTrustedIssuer({ id: 'tru_second', jwksUri: 'https://issuer.example/jwks', singleUse: false }),
        ],
        access: [
          { audience: 'https://a.example', scope: 'read', byDefault: true },
          { audience: 'https://a.example', scope: 'write', byDefault: false },
        ],
        redirectUris: ['https://billing.example/callback'],
        accessTokenLifetime: 300,
        requirePkce: false,
        subjectType: 'pairwise',
        idTokenAlgorithm: 'ES256',
        userinfoAlgorithm: 'EdDSA',
        postLogoutRedirectUris: ['https://billing.example/signed-out'],
        backchannelLogoutUri: 'https://billing.example/logout',
        refreshTokenLifetime: 86_400,
        refreshTokenIdleLifetime: 3600,
      });
      const host = await withSets(open, set);
      expect(await host.credentialSets.find(set.clientId)).toEqual(set);
      expect(await host.credentialSets.find('cc_absent')).toBeUndefined();
      expect(await host.credentialSets.find('cc_\0')).toBeUndefined();
    });

    it('updates its own columns and its access, and leaves its credentials alone', async () => {
      const credentials = {
        secrets: [sampleSecret()],
        keys: [sampleKey()],
        trustedIssuers: [sampleTrustedIssuer()],
      };
      const set = sampleCredentialSet(credentials);
      const host = await withSets(open, set);
      const changed: CredentialSet = {
        ...set,
        status: 'disabled',
        name: 'Renamed',
        requirePkce: false,
        refreshTokenLifetime: 86_400,
        access: [{ audience: 'https://b.example', scope: 'read', byDefault: true }],
        version: 2,
      };
      const bare = { ...changed, secrets: [], keys: [], trustedIssuers: [] };
      const update = (): Promise<boolean> => host.unitOfWork.run(() => host.credentialSets.update(bare, 1));
      expect([await update(), await update()]).toEqual([true, false]);
      expect(await host.credentialSets.find(set.clientId)).toEqual(changed);
    });

    it('adds and changes secrets, keys and trusted issuers', async () => {
      const set = sampleCredentialSet();
      const host = await withSets(open, set);
      const retired = { ...sampleSecret(), status: 'retired', expiresAt: SAMPLE_TIME + 9 } as const;
      const disabled = { ...sampleKey(), status: 'disabled', name: 'renamed' } as const;
      const ended = { ...sampleTrustedIssuer(), status: 'retired', name: 'ended' } as const;
      await inUnits(
        host,
        () => host.credentialSets.insertSecret(set.clientId, sampleSecret()),
        () => host.credentialSets.insertKey(set.clientId, sampleKey()),
        () => host.credentialSets.updateSecret(retired),
        () => host.credentialSets.updateKey(disabled),
        () => host.credentialSets.insertTrustedIssuer(set.clientId, sampleTrustedIssuer()),
        () => host.credentialSets.updateTrustedIssuer(ended),
      );
      expect(await host.credentialSets.find(set.clientId)).toEqual({
        ...set,
        secrets: [retired],
        keys: [disabled],
        trustedIssuers: [ended],
      });
    });

    it('shows the name that its application has today', async () => {
      const host = await withSets(open, sampleCredentialSet());
      const renamed = sampleApplication({ name: 'Invoices', version: 2 });
      await inUnits(host, () => host.applications.update(renamed, 1));
      const found = await host.credentialSets.find('cc_Billing000000000000000');
      expect(found?.application).toEqual({ id: 'app_billing', name: 'Invoices' });
    });

    it('tells the names of many at once', async () => {
      const host = await withSets(
        open,
        sampleCredentialSet({ clientId: 'cc_a', name: 'A' }),
        sampleCredentialSet({ clientId: 'cc_b', name: 'B', status: 'retired' }),
        sampleCredentialSet({ clientId: 'cc_c' }),
      );
      const { name: application } = sampleApplication();
      expect(await host.credentialSets.namesOf(['cc_b', 'cc_a', 'cc_absent'])).toEqual(
        new Map(Object.entries({ cc_a: { set: 'A', application }, cc_b: { set: 'B', application } })),
      );
      expect(await host.credentialSets.namesOf([])).toEqual(new Map());
    });

    it('takes every grant type, and lists by it', async () => {
      const types = Object.keys(CREDENTIAL_GRANT_TYPES) as CredentialGrantType[];
      const sets = types.map((grantType, index) =>
        sampleCredentialSet({ clientId: `cc_${index}`, grantType }),
      );
      const host = await withSets(open, ...sets);
      for (const set of sets) {
        const page = await host.credentialSets.list({ grantType: set.grantType, limit: 10 });
        expect(page).toEqual({ items: [set], next: null });
      }
    });

    it('lists by application and status, newest first, page by page', async () => {
      const other = sampleApplication({ id: 'app_other', name: 'Other' });
      const sets = [0, 1, 2, 3].map((age) =>
        sampleCredentialSet({
          clientId: `cc_${age}`,
          createdAt: SAMPLE_TIME + age,
          status: age === 1 ? 'disabled' : 'enabled',
          secrets: [sampleSecret({ id: `sec_${age}` })],
        }),
      );
      const host = await withSets(open, ...sets);
      await inUnits(
        host,
        () => host.applications.insert(other),
        () =>
          host.credentialSets.insert(
            sampleCredentialSet({ clientId: 'cc_of_other', application: { id: 'app_other', name: 'Other' } }),
          ),
      );
      const query = { applicationId: 'app_billing', status: 'enabled', limit: 2 } as const;
      const first = await host.credentialSets.list(query);
      const second = await host.credentialSets.list({ ...query, after: first.next ?? undefined });
      expect([first.items, second.items]).toEqual([[sets[3], sets[2]], [sets[0]]]);
      expect(second.next).toBeNull();
    });

    it('lists and counts those that have a scope of an API', async () => {
      const api = 'https://a.example';
      const set = (clientId: string, scopes: readonly string[], more: Partial<CredentialSet> = {}) =>
        sampleCredentialSet({
          ...{
            clientId,
            access: scopes.map((scope) => ({ audience: api, scope, byDefault: true })),
            ...more,
          },
        });
      const both = set('cc_both', ['read', 'write'], { createdAt: SAMPLE_TIME + 3 });
      const reader = set('cc_reader', ['read'], { createdAt: SAMPLE_TIME + 2, status: 'disabled' });
      const retired = set('cc_retired', ['write'], { createdAt: SAMPLE_TIME + 1, status: 'retired' });
      const access = [{ audience: 'https://b.example', scope: 'read', byDefault: true }];
      const host = await withSets(open, both, reader, retired, set('cc_other', [], { access }));
      const first = await host.credentialSets.list({ audience: api, limit: 2 });
      const second = await host.credentialSets.list({ audience: api, limit: 2, after: first.next ?? '' });
      expect([first.items, second]).toEqual([[both, reader], { items: [retired], next: null }]);
      expect(await host.credentialSets.countHolders(api)).toEqual({
        ...{ sets: 2, byScope: new Map(Object.entries({ read: 2, write: 1 })) },
      });
      expect(await host.credentialSets.countHolders('https://c.example')).toEqual({
        ...{ sets: 0, byScope: new Map() },
      });
    });

    describeCredentialUses((...sets) => withSets(open, ...sets));
  });
}

async function withSets(
  open: () => Promise<RegistrationHost>,
  ...sets: readonly CredentialSet[]
): Promise<RegistrationHost> {
  const host = await open();
  await inUnits(host, () => host.applications.insert(sampleApplication()));
  for (const set of sets) await inUnits(host, () => host.credentialSets.insert(set));
  return host;
}

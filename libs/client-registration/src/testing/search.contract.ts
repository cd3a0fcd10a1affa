import type { ConsumerKeyStore } from '../ports.js';
import type { RegistrationSearch } from '../search/registration-search.js';
import { inUnits, type RegistrationHost } from './registration-host.js';
import {
  sampleApi,
  sampleApplication,
  sampleConsumerKey,
  sampleCredentialSet,
  sampleKey,
  sampleSecret,
  sampleServiceAccount,
  sampleTrustedIssuer,
} from './samples.js';

/** The stores of registration, with a search of what they hold. */
export type SearchHost = RegistrationHost & {
  readonly consumerKeys: Pick<ConsumerKeyStore, 'insert'>;
  readonly search: RegistrationSearch;
};

/** What every `RegistrationSearch` must do. */
export function describeSearchContract(name: string, open: () => Promise<SearchHost>): void {
  const billing = sampleCredentialSet({ secrets: [sampleSecret()], name: 'Nightly 100% run' });
  const robot = sampleServiceAccount({
    ...{ name: 'Robot', keys: [sampleKey()], trustedIssuers: [sampleTrustedIssuer()] },
  });

  const holding = async (): Promise<SearchHost> => {
    const host = await open();
    await inUnits(
      host,
      () => host.applications.insert(sampleApplication()),
      () => host.credentialSets.insert(billing),
      () => host.credentialSets.insert(robot),
      () => host.consumerKeys.insert(robot.clientId, sampleConsumerKey(), 'a secret'),
      () => host.apis.insert(sampleApi({ identifier: 'https://friends.example', name: 'Friends' })),
    );
    return host;
  };
  const found = {
    ...{ clientId: billing.clientId, name: billing.name, grantType: billing.grantType, status: 'enabled' },
    application: billing.application,
  };

  describe(`search: ${name}`, () => {
    it.each([
      ['cc_Billing', 'the beginning of its id'],
      ['cc_Billing000000000000000', 'its id'],
      ['NIGHTLY', 'a part of its name'],
      ['100%', 'a part of its name, of whatever characters (case 225)'],
    ])('finds a credential set by %s: %s', async (text) => {
      const { search } = await holding();
      expect(await search.credentialSets(text, 5)).toEqual([found]);
    });

    it.each(['CC_BILLING', 'illing000', '%', '_', '!', "' OR 1=1 --", 'nul\0', ''.padEnd(300, 'x')])(
      'finds no credential set by %j',
      async (text) => {
        const { search } = await holding();
        const sets = await search.credentialSets(text, 5);
        // A percent sign stands in the name of one; it stands for itself alone.
        expect(sets.map(({ clientId }) => clientId)).toEqual(text === '%' ? [billing.clientId] : []);
      },
    );

    it.each([
      ['wxyz', 'secret', 'sec_first'],
      ['sec_fi', 'secret', 'sec_first'],
      ['k1', 'key', 'key_first'],
      ['key_first', 'key', 'key_first'],
      ['tru_first', 'trustedIssuer', 'tru_first'],
      ['old-system', 'consumerKey', 'con_first'],
    ])('finds by %s a %s', async (text, kind, id) => {
      const { search } = await holding();
      const credentials = await search.credentials(text, 5);
      expect(credentials).toMatchObject([{ kind, id, name: 'first', status: 'enabled' }]);
    });

    it.each(['WXYZ', 'sec_', 'xyz', '%', 'nul\0'])('finds no credential by %j', async (text) => {
      const { search } = await holding();
      expect(await search.credentials(text, 5)).toEqual([]);
    });

    it('tells whose a credential is, and nothing secret (case 223)', async () => {
      const { search } = await holding();
      expect(await search.credentials('wxyz', 5)).toEqual([
        {
          ...{ kind: 'secret', id: 'sec_first', name: 'first', status: 'enabled', hint: 'wxyz' },
          set: found,
        },
      ]);
    });

    it('finds an API by a part of its identifier or name', async () => {
      const { search } = await holding();
      const friends = { identifier: 'https://friends.example', name: 'Friends' };
      expect(await search.apis('FRIENDS.ex', 5)).toEqual([friends]);
      expect(await search.apis('friend', 5)).toEqual([friends]);
      expect(await search.apis('nobody', 5)).toEqual([]);
    });

    it('answers at most as many as are wanted', async () => {
      const { search } = await holding();
      expect(await search.credentialSets('i', 1)).toHaveLength(1);
      expect(await search.apis('e', 1)).toHaveLength(1);
    });
  });
}

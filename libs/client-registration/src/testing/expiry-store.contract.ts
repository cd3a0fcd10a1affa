import type { ExpiryStore } from '../expiries/expiring-credential.js';
import type { ConsumerKeyStore } from '../ports.js';
import { inUnits, type RegistrationHost } from './registration-host.js';
import {
  SAMPLE_TIME,
  sampleApplication,
  sampleConsumerKey,
  sampleCredentialSet,
  sampleDelegation,
  sampleKey,
  sampleSecret,
  sampleServiceAccount,
  sampleTrustedIssuer,
} from './samples.js';

/** The stores of registration, with the ends of what they hold. */
export type ExpiryHost = RegistrationHost & {
  readonly consumerKeys: Pick<ConsumerKeyStore, 'insert'>;
  readonly expiries: ExpiryStore;
};

const ALL = { from: 0, to: SAMPLE_TIME * 2, limit: 50 };
const at = (offset: number) => ({ expiresAt: SAMPLE_TIME + offset });

/** What every `ExpiryStore` must do. */
export function describeExpiryStoreContract(name: string, open: () => Promise<ExpiryHost>): void {
  /** A host with a set that has these secrets, beside one that is disabled. */
  const holding = async (...secrets: readonly Parameters<typeof sampleSecret>[0][]): Promise<ExpiryHost> => {
    const host = await open();
    const off = { clientId: 'cc_off', status: 'disabled' as const };
    await inUnits(
      host,
      () => host.applications.insert(sampleApplication()),
      () => host.credentialSets.insert(sampleCredentialSet({ secrets: secrets.map(sampleSecret) })),
      () =>
        host.credentialSets.insert(
          sampleCredentialSet({ ...off, secrets: [sampleSecret({ id: 'sec_off', ...at(1) })] }),
        ),
    );
    return host;
  };
  const ids = async ({ expiries }: ExpiryHost, range: Partial<typeof ALL> = {}) =>
    (await expiries.ending({ ...ALL, ...range })).map(({ id }) => id);

  describe(`expiries: ${name}`, () => {
    it('has the secrets of enabled sets that end, soonest first, ties by id', async () => {
      const host = await holding(
        { id: 'sec_c', ...at(9) },
        { id: 'sec_b', ...at(5) },
        { id: 'sec_a', ...at(5) },
        { id: 'sec_disabled', status: 'disabled', ...at(5) },
        { id: 'sec_retired', status: 'retired', ...at(5) },
        { id: 'sec_endless' },
      );
      expect(await ids(host)).toEqual(['sec_a', 'sec_b', 'sec_c']);
    });

    it('keeps to the time that is meant, and goes on behind a position', async () => {
      const host = await holding(
        { id: 'sec_a', ...at(1) },
        { id: 'sec_b', ...at(2) },
        { id: 'sec_c', ...at(2) },
        { id: 'sec_d', ...at(3) },
      );
      expect(await ids(host, { from: SAMPLE_TIME + 1, to: SAMPLE_TIME + 2 })).toEqual(['sec_b', 'sec_c']);
      expect(await ids(host, { limit: 1 })).toEqual(['sec_a']);
      const behind = { id: 'sec_b', expiresAt: SAMPLE_TIME + 2 };
      const rest = await host.expiries.ending({ ...ALL, behind });
      expect(rest.map(({ id }) => id)).toEqual(['sec_c', 'sec_d']);
    });

    it('tells a secret by its set and application, and whether another outlives it', async () => {
      const host = await holding({ id: 'sec_a', lastUsedAt: 7, ...at(1) }, { id: 'sec_b', ...at(2) });
      expect(await host.expiries.ending(ALL)).toEqual([
        {
          ...{ kind: 'secret', id: 'sec_a', name: 'first', hint: 'wxyz', ...at(1), lastUsedAt: 7 },
          ...{ clientId: 'cc_Billing000000000000000', setName: 'Nightly run' },
          ...{ grantType: 'client_credentials', application: { id: 'app_billing', name: 'Billing' } },
          hasSuccessor: true,
        },
        expect.objectContaining({ id: 'sec_b', hasSuccessor: false }),
      ]);
    });

    it('has keys, trusted issuers, consumer keys and delegations, each by what tells it', async () => {
      const host = await holding();
      const { clientId } = sampleServiceAccount();
      await inUnits(
        host,
        () =>
          host.credentialSets.insert(
            sampleServiceAccount({
              keys: [sampleKey(at(1))],
              trustedIssuers: [sampleTrustedIssuer(at(2))],
            }),
          ),
        () => host.consumerKeys.insert(clientId, sampleConsumerKey(at(3)), 'a secret'),
        () => host.delegations.insert(sampleDelegation(at(4))),
        () => host.delegations.insert(sampleDelegation({ id: 'dlg_gone', removedAt: 1, ...at(4) })),
      );
      const found = await host.expiries.ending(ALL);
      expect(found.map(({ kind, hint, hasSuccessor }) => [kind, hint, hasSuccessor])).toEqual([
        ['key', 'k1', false],
        ['trustedIssuer', 'https://issuer.example', false],
        ['consumerKey', 'old-system', false],
        ['delegation', 'ada@example.com', false],
      ]);
      expect(found.map(({ name: shown, lastUsedAt }) => [shown, lastUsedAt])).toEqual([
        ['first', null],
        ['first', null],
        ['first', null],
        ['invoices go to friends', null],
      ]);
    });
  });
}

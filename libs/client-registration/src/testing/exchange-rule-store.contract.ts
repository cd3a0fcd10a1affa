import { inUnits, type RegistrationHost } from './registration-host.js';
import { SAMPLE_TIME, sampleApplication, sampleCredentialSet, sampleExchangeRule } from './samples.js';
import type { RegistrationPorts } from '../ports.js';

type Host = RegistrationHost & Pick<RegistrationPorts, 'exchangeRules'>;

/** What every `ExchangeRuleStore` must do. */
export function describeExchangeRuleStoreContract(name: string, open: () => Promise<Host>): void {
  describe(`exchange rules: ${name}`, () => {
    const openWithSets = async (): Promise<Host> => {
      const host = await open();
      const sets = ['tx_Friends000000000000000', 'tx_Photos0000000000000000'].map((clientId) =>
        sampleCredentialSet({ clientId, grantType: 'urn:ietf:params:oauth:grant-type:token-exchange' }),
      );
      await inUnits(
        host,
        () => host.applications.insert(sampleApplication()),
        ...sets.map((set) => () => host.credentialSets.insert(set)),
      );
      return host;
    };

    it('gives back what was inserted, scopes in their order', async () => {
      const host = await openWithSets();
      const endless = sampleExchangeRule();
      const ending = sampleExchangeRule({ id: 'exr_ending', expiresAt: SAMPLE_TIME + 1, scopes: ['b', 'a'] });
      await inUnits(
        host,
        () => host.exchangeRules.insert(endless),
        () => host.exchangeRules.insert(ending),
      );
      expect(await host.exchangeRules.find(endless.id)).toEqual(endless);
      expect(await host.exchangeRules.find(ending.id)).toEqual(ending);
      expect(await host.exchangeRules.find('exr_absent')).toBeUndefined();
      expect(await host.exchangeRules.find('nul\0')).toBeUndefined();
    });

    it('writes who removed a rule and when, and nothing else of it', async () => {
      const host = await openWithSets();
      const removed = { removedAt: SAMPLE_TIME + 5, removedBy: 'operator' };
      await inUnits(
        host,
        () => host.exchangeRules.insert(sampleExchangeRule()),
        () =>
          host.exchangeRules.update(sampleExchangeRule({ ...removed, scopes: ['more'], reason: 'other' })),
      );
      expect(await host.exchangeRules.find(sampleExchangeRule().id)).toEqual(sampleExchangeRule(removed));
    });

    it('lists the newest first, page by page, those of one set where asked', async () => {
      const host = await openWithSets();
      for (const index of [1, 2, 3]) {
        const clientId = index === 2 ? 'tx_Photos0000000000000000' : 'tx_Friends000000000000000';
        const rule = sampleExchangeRule({ id: `exr_${index}`, clientId, createdAt: SAMPLE_TIME + index });
        await inUnits(host, () => host.exchangeRules.insert(rule));
      }
      const first = await host.exchangeRules.list({ limit: 2 });
      const second = await host.exchangeRules.list({ limit: 2, after: first.next ?? undefined });
      expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(['exr_3', 'exr_2', 'exr_1']);
      const own = await host.exchangeRules.list({ limit: 9, clientId: 'tx_Friends000000000000000' });
      expect(own.items.map(({ id }) => id)).toEqual(['exr_3', 'exr_1']);
    });
  });
}

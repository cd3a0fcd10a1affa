import { OAUTH1, type Consumers } from '#protocol';
import type { CredentialUse, RegistrationPorts } from '../ports.js';
import { inUnits, type RegistrationHost } from './registration-host.js';
import { SAMPLE_TIME, sampleApplication, sampleConsumerKey, sampleCredentialSet } from './samples.js';

/** A `ConsumerKeyStore` and the `Consumers` that read from it, with what they belong to. */
export type ConsumerKeyHost = RegistrationHost &
  Pick<RegistrationPorts, 'consumerKeys'> & { readonly consumers: Consumers };

const SET = sampleCredentialSet({
  clientId: 'o1_Billing000000000000000',
  grantType: OAUTH1,
  authMethods: [],
});
const { clientId } = SET;
const SECRET = 'a secret with % and é';

/** What every `ConsumerKeyStore` must do, and the `Consumers` beside it. */
export function describeConsumerKeyStoreContract(name: string, open: () => Promise<ConsumerKeyHost>): void {
  describe(`consumer keys: ${name}`, () => {
    let host: ConsumerKeyHost;
    beforeEach(async () => {
      host = await open();
      await inUnits(
        host,
        () => host.applications.insert(sampleApplication()),
        () => host.credentialSets.insert(SET),
        () => host.consumerKeys.insert(clientId, sampleConsumerKey(), SECRET),
      );
    });
    const shown = async () => (await host.credentialSets.find(clientId))?.consumerKeys;

    it('are shown with their set, without their secrets', async () => {
      expect(await shown()).toEqual([sampleConsumerKey()]);
      expect(JSON.stringify(await host.credentialSets.find(clientId))).not.toContain(SECRET);
      expect(JSON.stringify(await host.credentialSets.list({ limit: 9 }))).toContain('old-system');
    });

    it('are found by themselves, with their secrets and the set they are of', async () => {
      expect(await host.consumers.find('old-system')).toEqual({
        ...sampleConsumerKey(),
        clientId,
        secret: SECRET,
      });
      for (const other of ['OLD-SYSTEM', 'old-system ', 'old-system\0', '', 'o'.repeat(256)])
        expect(await host.consumers.find(other)).toBeUndefined();
    });

    it('are taken by one set, for ever', async () => {
      expect(await host.consumerKeys.isTaken('old-system')).toBe(true);
      expect(await host.consumerKeys.isTaken('other')).toBe(false);
      await inUnits(host, () => host.consumerKeys.update(sampleConsumerKey({ status: 'retired' })));
      expect(await host.consumerKeys.isTaken('old-system')).toBe(true);
    });

    it('change as an admin changes them, and neither their key nor their secret', async () => {
      const changed = sampleConsumerKey({ status: 'disabled', name: 'renamed', expiresAt: SAMPLE_TIME + 9 });
      await inUnits(host, () => host.consumerKeys.update({ ...changed, consumerKey: 'x', uses: 9 }));
      expect(await shown()).toEqual([changed]);
      expect(await host.consumers.find('old-system')).toEqual({ ...changed, clientId, secret: SECRET });
    });

    it('stay when their set is changed', async () => {
      await inUnits(host, () => host.credentialSets.update({ ...SET, name: 'Renamed', version: 2 }, 1));
      expect(await shown()).toEqual([sampleConsumerKey()]);
    });

    it('are several, oldest first, each with methods of its own', async () => {
      const later = sampleConsumerKey({
        id: 'con_a_later_one',
        consumerKey: 'later',
        createdAt: SAMPLE_TIME + 1,
        signatureMethods: ['HMAC-SHA256', 'HMAC-SHA1'],
      });
      await inUnits(host, () => host.consumerKeys.insert(clientId, later, 'other'));
      expect(await shown()).toEqual([sampleConsumerKey(), later]);
      expect(await host.consumers.find('later')).toMatchObject({ secret: 'other' });
    });

    it('are counted when they are used', async () => {
      const at = SAMPLE_TIME + 5;
      const use: CredentialUse = {
        credentialId: 'con_first',
        uses: 2,
        firstAt: at,
        lastAt: at,
        lastIp: '::1',
      };
      await inUnits(host, () => host.credentialSets.recordUses([use]));
      const used = { uses: 2, firstUsedAt: at, lastUsedAt: at, lastUsedIp: '::1' };
      expect(await shown()).toEqual([sampleConsumerKey(used)]);
    });
  });
}

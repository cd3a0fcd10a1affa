import type { CredentialSet } from '../credential-sets/credential-set.js';
import type { CredentialUse } from '../ports.js';
import { inUnits, type RegistrationHost } from './registration-host.js';
import { SAMPLE_TIME, sampleCredentialSet, sampleKey, sampleSecret, sampleTrustedIssuer } from './samples.js';

const DAY = 86_400_000;

const use = (changes: Partial<CredentialUse> = {}): CredentialUse => ({
  credentialId: 'sec_first',
  uses: 2,
  firstAt: SAMPLE_TIME + 10,
  lastAt: SAMPLE_TIME + 20,
  lastIp: '192.0.2.1',
  ...changes,
});

/** What `CredentialSetStore.recordUses` must do. */
export function describeCredentialUses(
  withSets: (...sets: CredentialSet[]) => Promise<RegistrationHost>,
): void {
  const secretsOf = async (host: RegistrationHost) =>
    (await host.credentialSets.find('cc_Billing000000000000000'))?.secrets ?? [];

  it('adds up uses, keeps the first time, and shows the last', async () => {
    const credentials = {
      secrets: [sampleSecret()],
      keys: [sampleKey()],
      trustedIssuers: [sampleTrustedIssuer()],
    };
    const host = await withSets(sampleCredentialSet(credentials));
    const later = use({ firstAt: SAMPLE_TIME + 30, lastAt: SAMPLE_TIME + 40, lastIp: '192.0.2.2' });
    await inUnits(
      host,
      () => host.credentialSets.recordUses([use(), use({ credentialId: 'key_first', uses: 1 })]),
      () => host.credentialSets.recordUses([later, use({ credentialId: 'tru_first', uses: 3 })]),
    );
    const set = await host.credentialSets.find('cc_Billing000000000000000');
    expect(set?.secrets[0]).toMatchObject({
      uses: 4,
      firstUsedAt: SAMPLE_TIME + 10,
      lastUsedAt: SAMPLE_TIME + 40,
      lastUsedIp: '192.0.2.2',
    });
    expect(set?.keys[0]).toMatchObject({ uses: 1, firstUsedAt: SAMPLE_TIME + 10 });
    expect(set?.trustedIssuers[0]).toMatchObject({ uses: 3, lastUsedIp: '192.0.2.1' });
  });

  it('keeps the last time when another instance writes an older one', async () => {
    const host = await withSets(sampleCredentialSet({ secrets: [sampleSecret()] }));
    await inUnits(
      host,
      () => host.credentialSets.recordUses([use()]),
      () => host.credentialSets.recordUses([use({ lastAt: SAMPLE_TIME + 15, lastIp: '192.0.2.9' })]),
    );
    expect((await secretsOf(host))[0]).toMatchObject({
      uses: 4,
      lastUsedAt: SAMPLE_TIME + 20,
      lastUsedIp: '192.0.2.1',
    });
  });

  it('ends a predecessor a day after the first use of its successor, once', async () => {
    const old = sampleSecret({ id: 'sec_old', expiresAfterUseOf: 'sec_first' });
    const unrelated = sampleSecret({ id: 'sec_other' });
    const host = await withSets(sampleCredentialSet({ secrets: [sampleSecret(), old, unrelated] }));
    await inUnits(
      host,
      () => host.credentialSets.recordUses([use()]),
      () =>
        host.credentialSets.recordUses([
          use({ firstAt: SAMPLE_TIME + 5 * DAY, lastAt: SAMPLE_TIME + 5 * DAY }),
        ]),
    );
    const secrets = await secretsOf(host);
    expect(secrets.find(({ id }) => id === 'sec_old')?.expiresAt).toBe(SAMPLE_TIME + 10 + DAY);
    expect(secrets.find(({ id }) => id === 'sec_other')?.expiresAt).toBeNull();
  });

  it('leaves an earlier end of the predecessor as it is', async () => {
    const end = SAMPLE_TIME + 100;
    const old = sampleSecret({ id: 'sec_old', expiresAfterUseOf: 'sec_first', expiresAt: end });
    const host = await withSets(sampleCredentialSet({ secrets: [sampleSecret(), old] }));
    await inUnits(host, () => host.credentialSets.recordUses([use()]));
    expect((await secretsOf(host)).find(({ id }) => id === 'sec_old')?.expiresAt).toBe(end);
  });

  it('passes over a credential that is not there', async () => {
    const host = await withSets(sampleCredentialSet({ secrets: [sampleSecret()] }));
    await inUnits(host, () => host.credentialSets.recordUses([use({ credentialId: 'sec_absent' })]));
    expect(await secretsOf(host)).toEqual([sampleSecret()]);
  });

  it('leaves the counters alone when an admin changes a secret meanwhile', async () => {
    const host = await withSets(sampleCredentialSet({ secrets: [sampleSecret()] }));
    await inUnits(
      host,
      () => host.credentialSets.recordUses([use()]),
      () => host.credentialSets.updateSecret(sampleSecret({ name: 'renamed' })),
    );
    expect((await secretsOf(host))[0]).toMatchObject({ name: 'renamed', uses: 2 });
  });
}

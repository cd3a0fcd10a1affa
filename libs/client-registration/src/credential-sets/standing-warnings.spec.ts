import { JWT_BEARER } from '#protocol';
import { SAFE_TO_RETIRE_AFTER } from '../credentials/safe-to-retire.js';
import { SAMPLE_TIME, sampleCredentialSet, sampleKey } from '../testing/samples.js';
import type { CredentialSet } from './credential-set.js';
import { standingWarnings } from './standing-warnings.js';

const ISSUER = 'https://id.example';
const DAY = 24 * 3_600_000;
const account = (changes: Partial<CredentialSet> = {}): CredentialSet =>
  sampleCredentialSet({ grantType: JWT_BEARER, authMethods: ['private_key_jwt'], ...changes });
const warningsOf = (set: CredentialSet, now = SAMPLE_TIME) =>
  standingWarnings(set, ISSUER, now).map(({ text }) => text);
const naming = (assertionAudiences: readonly string[]) =>
  account({ assertionAudiences, keys: [sampleKey()] });
const ending = (days: number) => sampleKey({ name: 'worker', expiresAt: SAMPLE_TIME + days * DAY });

describe('a set', () => {
  it('with a key that has no end hears nothing', () => {
    expect(warningsOf(account({ keys: [sampleKey()] }))).toEqual([]);
  });

  it('hears of a key from 30 days before its end', () => {
    expect(warningsOf(account({ keys: [ending(31)] }))).toEqual([]);
    expect(warningsOf(account({ keys: [ending(30)] }))).toEqual([
      'its key “worker” expires on 2026-01-31: whoever signs with it needs another before then',
    ]);
  });

  it('that authenticates with a key hears so too', () => {
    const set = sampleCredentialSet({ authMethods: ['private_key_jwt'], keys: [ending(1)] });
    expect(warningsOf(set)).toEqual([expect.stringContaining('expires on 2026-01-02')]);
  });

  it('hears nothing of a key that nobody would miss, or that does not work anyway', () => {
    const later = SAMPLE_TIME + SAFE_TO_RETIRE_AFTER;
    const next = sampleKey({ id: 'key_next', lastUsedAt: later });
    expect(warningsOf(account({ keys: [ending(20), next] }), later)).toEqual([]);
    for (const status of ['disabled', 'retired'] as const)
      expect(warningsOf(account({ keys: [{ ...ending(1), status }, sampleKey()] }))).toEqual([]);
  });

  it.each([
    ['without a key', []],
    ['whose key has expired', [ending(0)]],
    ['whose key is disabled', [sampleKey({ status: 'disabled' })]],
  ])('that is a service account %s hears that it can get no tokens', (_what, keys) => {
    const warnings = warningsOf(account({ keys }));
    expect(warnings).toEqual([expect.stringContaining('add a key')]);
    expect(warningsOf(account({ keys, jwksUri: 'https://app.example/jwks' }))).toEqual([]);
    expect(warningsOf(account({ keys, status: 'retired' }))).toEqual([]);
  });

  it('with a secret needs no key', () => {
    expect(warningsOf(sampleCredentialSet())).toEqual([]);
  });

  it('whose assertions may name another server hears that they are good here too', () => {
    const audiences = ['https://oauth2.example/token', 'friends', `${ISSUER}:8443/oauth/token`];
    const [warning, ...others] = warningsOf(naming([...audiences, `${ISSUER}/token`]));
    expect(warning).toContain(`addressed to ${audiences.join(', ')}: whoever gets one`);
    expect(others).toEqual([]);
    expect(warningsOf(naming([`${ISSUER}/token`, 'HTTPS://ID.example/old/token']))).toEqual([]);
    expect(warningsOf({ ...naming(audiences), status: 'retired' })).toEqual([]);
  });
});

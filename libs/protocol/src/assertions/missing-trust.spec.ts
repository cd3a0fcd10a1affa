import type { TrustedIssuer } from '../client.js';
import { JWT_BEARER } from '../grants/grant-types.js';
import { aClient, createInMemoryPorts, createSigningPairs, signClaims } from '../testing/index.js';
import { describeMissingTrust } from './missing-trust.js';
import { ServiceAccountAssertion } from './service-account-assertion.js';

const NOW = Date.UTC(2026, 0, 1);
const ISSUER = 'https://ci.example';

const aTrust = (changes: Partial<TrustedIssuer> = {}): TrustedIssuer => ({
  ...{ id: 'tru_ci', name: 'ci', status: 'enabled', createdAt: 0, expiresAt: null, uses: 0 },
  ...{ firstUsedAt: null, lastUsedAt: null, lastUsedIp: null, expiresAfterUseOf: null },
  ...{ issuer: ISSUER, jwksUri: null, audience: 'https://id.example', singleUse: true, conditions: [] },
  ...changes,
});
const trusting = (...trustedIssuers: TrustedIssuer[]) =>
  aClient({ clientId: 'sa_ci', grantType: JWT_BEARER, trustedIssuers });

describe('why no trust takes a token', () => {
  it.each([
    ['there is no account', undefined, 'there is no such credential set'],
    ['the set is for another grant', aClient({ clientId: 'cc_a' }), 'cc_a is made for another grant'],
    [
      'none is for its issuer',
      trusting(aTrust({ issuer: 'https://b.example' })),
      `no trust has the iss "${ISSUER}"`,
    ],
    ['its trust is retired', trusting(aTrust({ status: 'retired' })), 'tru_ci is retired'],
    [
      'its trust has expired',
      trusting(aTrust({ expiresAt: NOW })),
      'tru_ci expired at 2026-01-01T00:00:00.000Z',
    ],
  ])('is told: %s', (_, client, told) => {
    expect(describeMissingTrust(ISSUER, client, NOW)).toBe(told);
  });

  it.each([
    ['the issuer that nobody trusts', trusting(), `(no trust has the iss "${ISSUER}")`, ISSUER],
    [
      'that the issuer has no such key',
      trusting(aTrust()),
      '(no key of the issuer of tru_ci signed it)',
      null,
    ],
  ])('is entered in the ledger, and told no stranger: %s', async (_, client, reason, claimedIssuer) => {
    const ports = await createInMemoryPorts();
    ports.tables.clients.set('sa_ci', client);
    ports.remoteKeys.published.set(ISSUER, []);
    const assertion = signClaims(createSigningPairs('ci').ec, { iss: ISSUER, exp: NOW / 1000 + 60 });
    const params = new Map(Object.entries({ assertion, client_id: 'sa_ci' }));
    const asked = new ServiceAccountAssertion(ports).authenticate({ authorization: undefined, params });
    await expect(asked).rejects.toMatchObject({
      description: expect.stringMatching(/^assertion: no trust of the service account .* verifies it$/),
      cause: { reason: expect.stringContaining(reason), claimedIssuer },
    });
  });
});

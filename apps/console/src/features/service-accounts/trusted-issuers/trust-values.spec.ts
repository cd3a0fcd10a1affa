import { toNewTrust, valuesFor } from './trust-values.js';

describe('a trust', () => {
  it('begins with what is known of the platform', () => {
    expect(valuesFor('github')).toMatchObject({
      issuer: 'https://token.actions.githubusercontent.com',
      isReusable: false,
    });
    expect(valuesFor('kubernetes').conditions).toEqual([
      { claim: 'sub', match: 'exact', value: 'system:serviceaccount:NAMESPACE:NAME' },
    ]);
  });

  it('leaves out what nobody wrote', () => {
    const values = { ...valuesFor('github'), issuer: ' https://issuer.example ' };
    expect(toNewTrust(values)).toEqual({
      issuer: 'https://issuer.example',
      jwks_uri: null,
      conditions: [values.conditions[0]],
      single_use: true,
      expires_at: null,
    });
  });

  it('has its keys where an admin says', () => {
    const values = { ...valuesFor('other'), isDiscovered: false, jwks_uri: 'https://issuer.example/jwks' };
    expect(toNewTrust(values).jwks_uri).toBe('https://issuer.example/jwks');
  });
});

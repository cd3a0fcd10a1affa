import { readKey } from './read-key.js';

const pem = (label: string): string => `-----BEGIN ${label}-----\nMIG\n-----END ${label}-----\n`;
const PEM = pem('PRIVATE KEY');

describe('a private key that somebody pasted', () => {
  it('is read of a key file, with the id it is known by', () => {
    const file = { type: 'service_account', private_key_id: 'one', private_key: PEM };
    expect(readKey(JSON.stringify(file))).toEqual({
      material: { pem: PEM.trim() },
      kid: 'one',
      algorithm: null,
    });
  });

  it('is read of a PEM, whatever stands around it', () => {
    expect(readKey(`\n${PEM}\n`)).toMatchObject({ material: { pem: PEM.trim() }, kid: null });
  });

  it('is read of a JWK', () => {
    const jwk = { kty: 'EC', crv: 'P-256', d: 'x', kid: 'two', alg: 'ES256' };
    expect(readKey(JSON.stringify(jwk))).toEqual({ material: { jwk }, kid: 'two', algorithm: 'ES256' });
  });

  it.each([
    ['empty', ''],
    ['public', pem('PUBLIC KEY')],
    ['public', pem('CERTIFICATE')],
    ['public', JSON.stringify({ kty: 'EC', x: 'x' })],
    ['encrypted', pem('ENCRYPTED PRIVATE KEY')],
    ['old-form', pem('RSA PRIVATE KEY')],
    ['old-form', pem('EC PRIVATE KEY')],
    ['unreadable', 'garbage'],
    ['unreadable', '{"a":'],
    ['unreadable', '{"client_id":"x"}'],
    ['public', JSON.stringify({ private_key: pem('PUBLIC KEY') })],
  ])('is refused as %s: %s', (fault, text) => {
    expect(readKey(text)).toBe(fault);
  });
});

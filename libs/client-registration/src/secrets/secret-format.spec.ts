import { CREDENTIAL_GRANT_TYPES, type CredentialGrantType } from '#protocol';
import { createSecretValue, isWellFormedSecret } from './secret-format.js';

const TYPES = Object.keys(CREDENTIAL_GRANT_TYPES) as CredentialGrantType[];

describe('a secret', () => {
  it.each(TYPES)('of %s carries the prefix of its grant, 43 random characters and a checksum', (type) => {
    const { prefix } = CREDENTIAL_GRANT_TYPES[type];
    const value = createSecretValue(type);
    expect(value).toMatch(new RegExp(`^lgt_${prefix}_[A-Za-z0-9]{49}$`));
    expect(isWellFormedSecret(value)).toBe(true);
  });

  it('is another one each time', () => {
    const values = Array.from({ length: 100 }, () => createSecretValue('client_credentials'));
    expect(new Set(values).size).toBe(100);
  });

  it('needs no escaping in a URL, a form or a shell', () => {
    const value = createSecretValue('client_credentials');
    expect(encodeURIComponent(value)).toBe(value);
    expect(value).toMatch(/^\w+$/);
  });

  it('is recognised by its checksum, the same one in every release', () => {
    expect(isWellFormedSecret(`lgt_cc_${'0'.repeat(43)}1UvALS`)).toBe(true);
  });

  it('is not recognised once a character has changed', () => {
    const value = createSecretValue('authorization_code');
    for (let index = 0; index < value.length; index += 1) {
      const other = value[index] === 'x' ? 'y' : 'x';
      expect(isWellFormedSecret(value.slice(0, index) + other + value.slice(index + 1))).toBe(false);
    }
  });

  it.each(['', 'lgt_', 'lgt_cc_', 'ghp_0123', `lgt_zz_${'0'.repeat(49)}`])('is not “%s”', (text) => {
    expect(isWellFormedSecret(text)).toBe(false);
  });

  it('is not recognised with anything around it', () => {
    const value = createSecretValue('client_credentials');
    for (const text of [` ${value}`, `${value}\n`, `${value}0`, value.slice(1)])
      expect(isWellFormedSecret(text)).toBe(false);
  });
});

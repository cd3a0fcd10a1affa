import { shortenSecrets } from './shorten.js';

const JWT = `eyJ${'a'.repeat(40)}.eyJ${'b'.repeat(40)}.${'c'.repeat(80)}wxyz`;

describe('what is printed of secrets', () => {
  it.each([
    ['a token', `Bearer ${JWT}`, 'Bearer eyJaaaaaaaaa…wxyz'],
    ['a token in a form', `token=${JWT}`, 'token=eyJaaaaaaaaa…wxyz'],
    ['a secret', `lgt_cc_${'s'.repeat(45)}1234`, 'lgt_cc_sssss…1234'],
    ['a Basic credential', `Basic ${'QUJD'.repeat(20)}ZA==`, 'Basic QUJDQUJDQUJD…ZA=='],
  ])('is the start and the end of %s', (_what, text, shown) => {
    expect(shortenSecrets(text)).toBe(shown);
  });

  it.each([
    'Basic realm="Legate", charset="UTF-8"',
    'cc_8Tn3kXcQ0mVbYpLr5sWd2Z',
    'Bearer realm="Friends API"',
  ])('is all of what is no secret: %s', (text) => {
    expect(shortenSecrets(text)).toBe(text);
  });
});

import { shortenSecrets } from './shorten.js';

const JWT = `eyJ${'a'.repeat(40)}.eyJ${'b'.repeat(40)}.${'c'.repeat(80)}wxyz`;

describe('what is printed of secrets', () => {
  it.each([
    ['a token', `Bearer ${JWT}`, 'Bearer eyJaaaaaaaaa…wxyz'],
    ['a token in a form', `token=${JWT}`, 'token=eyJaaaaaaaaa…wxyz'],
    ['a secret', `lgt_cc_${'s'.repeat(45)}1234`, 'lgt_cc_sssss…1234'],
    ['a Basic credential', `Basic ${'QUJD'.repeat(20)}ZA==`, 'Basic QUJDQUJDQUJD…ZA=='],
    [
      'a code in a URL',
      `/callback?code=lgt_ac_${'c'.repeat(71)}1234&state=x`,
      '/callback?code=lgt_ac_ccccc…1234&state=x',
    ],
    ['a cookie', `legate-session=${'s'.repeat(39)}1234; Path=/`, 'legate-session=ssssssssssss…1234; Path=/'],
    [
      'a cookie of one interaction',
      `legate-browser-iiiiiiii=${'b'.repeat(39)}1234; Path=/`,
      'legate-browser-iiiiiiii=bbbbbbbbbbbb…1234; Path=/',
    ],
    [
      'a password in a form',
      `login=ada&password=${'p'.repeat(28)}1234`,
      'login=ada&password=pppppppppppp…1234',
    ],
    ['a verifier', `code_verifier=${'v'.repeat(39)}1234`, 'code_verifier=vvvvvvvvvvvv…1234'],
    ['an interaction', `/login?interaction=${'i'.repeat(39)}1234`, '/login?interaction=iiiiiiiiiiii…1234'],
  ])('is the start and the end of %s', (_what, text, shown) => {
    expect(shortenSecrets(text)).toBe(shown);
  });

  it.each([
    'Basic realm="Legate", charset="UTF-8"',
    'cc_8Tn3kXcQ0mVbYpLr5sWd2Z',
    'Bearer realm="Friends API"',
    `code_challenge=${'c'.repeat(43)}&code_challenge_method=S256`,
  ])('is all of what is no secret: %s', (text) => {
    expect(shortenSecrets(text)).toBe(text);
  });
});

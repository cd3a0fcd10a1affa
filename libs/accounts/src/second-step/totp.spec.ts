import { Secret, TOTP } from 'otpauth';
import { createTotpSecret, findTimeStep, spellTotpSecret, totpUri } from './totp.js';

/** The shared secret of RFC 6238, appendix B. */
const RFC = Buffer.from('12345678901234567890');
const STEP = 30_000;

describe('a TOTP', () => {
  it.each([
    [59, '287082'],
    [1111111109, '081804'],
    [1111111111, '050471'],
    [1234567890, '005924'],
    [2000000000, '279037'],
    [20000000000, '353130'],
  ])('is that of RFC 6238 appendix B at %d s, cut to six digits', (seconds, code) => {
    expect(findTimeStep(RFC, code, seconds * 1000)).toBe(Math.floor(seconds / 30));
  });

  it.each([
    [-2, undefined],
    [-1, 999],
    [0, 1000],
    [1, 1001],
    [2, undefined],
  ])('is found %d steps beside the present one: %s', (beside, step) => {
    const now = 1000 * STEP;
    const code = TOTP.generate({ secret: Secret.fromUTF8(RFC.toString()), timestamp: now + beside * STEP });
    expect(findTimeStep(RFC, code, now)).toBe(step);
  });

  it.each(['', '28708', '2870820', '28708a', '٢٨٧٠٨٢', '-87082', '000000'])('is not “%s”', (code) => {
    expect(findTimeStep(RFC, code, 59_000)).toBeUndefined();
  });

  it('may be typed with spaces, as apps show it', () => {
    expect(findTimeStep(RFC, ' 287 082\n', 59_000)).toBe(1);
  });

  it('has a secret of 160 bits, never the same', () => {
    const secrets = [createTotpSecret(), createTotpSecret()];
    expect(secrets.map(({ length }) => length)).toEqual([20, 20]);
    expect(secrets[0]).not.toEqual(secrets[1]);
    expect(spellTotpSecret(RFC)).toBe('GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ');
  });

  it('has a URI that says where and whose it is', () => {
    expect(totpUri(RFC, 'http://localhost:3000', 'ada+x@example.com')).toBe(
      'otpauth://totp/localhost:ada%2Bx%40example.com?issuer=localhost' +
        `&secret=${spellTotpSecret(RFC)}&algorithm=SHA1&digits=6&period=30`,
    );
  });
});

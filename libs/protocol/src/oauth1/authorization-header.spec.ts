import fc from 'fast-check';
import { OAuthError } from '../errors.js';
import { isOAuth1Header, readOAuth1Header } from './authorization-header.js';

describe('an Authorization header of OAuth 1.0', () => {
  it.each(['OAuth a="b"', 'oauth a="b"', 'OAUTH', 'OAuth\ta="b"'])('is known by its scheme: %s', (header) => {
    expect(isOAuth1Header(header)).toBe(true);
  });

  it.each([undefined, '', 'OAuth2 x', 'Basic OAuth', 'Bearer x'])('is not %s', (header) => {
    expect(isOAuth1Header(header)).toBe(false);
  });

  it('is read, decoded, without its realm (RFC 5849 section 3.5.1)', () => {
    const header =
      'OAuth realm="A, \\"quoted\\" one", oauth_nonce="a%20b%2B", oauth_signature="x+/=",oauth_token=""  ,  c="d"';
    expect(readOAuth1Header(header)).toEqual([
      ['oauth_nonce', 'a b+'],
      ['oauth_signature', 'x+/='],
      ['oauth_token', ''],
      ['c', 'd'],
    ]);
    expect(readOAuth1Header('OAuth realm="x"')).toEqual([]);
  });

  it.each([
    'OAuth a',
    'OAuth a=b',
    'OAuth a="b',
    'OAuth a="b",',
    'OAuth ,a="b"',
    'OAuth a="b" c="d"',
    'OAuth a="b";c="d"',
    'OAuth a="%"',
    'OAuth a="%C3"',
    'OAuth a="%00"',
    'OAuth %zz="b"',
    'OAuth ="b"',
  ])('is refused where it is not well-formed: %s', (header) => {
    expect(() => readOAuth1Header(header)).toThrow(expect.objectContaining({ code: 'invalid_request' }));
  });

  it('is read or refused, whatever it holds', () => {
    const text = fc.stringMatching(/^[a"=,\\% \t+~0-9]*$/);
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), (rest) => {
        try {
          for (const pair of readOAuth1Header(`OAuth ${rest}`)) expect(pair).toHaveLength(2);
        } catch (error) {
          expect(error).toBeInstanceOf(OAuthError);
        }
      }),
    );
  });
});

import { OAUTH1 } from '../grants/grant-types.js';
import { START } from '../testing/index.js';
import { signForm } from '../testing/an-oauth1-request.js';
import { readSignedRequest } from './signed-request.js';

const FORM = { grant_type: OAUTH1, scope: 'view_friends' };

/** Reads a form with the header that signs it, changed. */
const readChanged = (from: string | RegExp, to: string, form: Readonly<Record<string, string>> = FORM) =>
  readSignedRequest({
    authorization: signForm(FORM).header.replace(from, to),
    params: new Map(Object.entries(form).filter(([, value]) => value !== '')),
    valueless: Object.keys(form).filter((name) => form[name] === ''),
  });

describe('a request of OAuth 1.0', () => {
  it('is read with all that its signature covers (RFC 5849 section 3.4.1.3.1)', () => {
    const request = readChanged('OAuth ', 'OAuth realm="r", more="1", ', { ...FORM, empty: '' });
    expect(request).toMatchObject({
      consumerKey: 'old-system',
      method: 'HMAC-SHA256',
      timestamp: START / 1000,
    });
    expect(request.pairs.map(([name]) => name).sort()).toEqual([
      ...['empty', 'grant_type', 'more', 'oauth_consumer_key', 'oauth_nonce', 'oauth_signature_method'],
      ...['oauth_timestamp', 'oauth_version', 'scope'],
    ]);
  });
});

describe('a malformed request of OAuth 1.0 is refused', () => {
  const malformed = (reason: string) =>
    expect.objectContaining({
      code: 'invalid_request',
      status: 400,
      description: expect.stringContaining(reason),
    });

  it.each([
    'oauth_consumer_key',
    'oauth_signature_method',
    'oauth_timestamp',
    'oauth_nonce',
    'oauth_signature',
  ])('without %s, or with an empty one', (name) => {
    const here = new RegExp(`${name}="[^"]*"`);
    for (const instead of [`${name}=""`, 'x="y"'])
      expect(() => readChanged(here, instead)).toThrow(malformed(`${name} is missing`));
  });

  it.each([
    ['oauth_signature_method', 'PLAINTEXT', 'PLAINTEXT sends the secret itself; sign with HMAC-SHA256'],
    ['oauth_signature_method', 'RSA-SHA1', 'RSA-SHA1 is not served'],
    ['oauth_signature_method', 'hmac-sha256', 'sign with HMAC-SHA256'],
    ['oauth_signature_method', 'constructor', 'oauth_signature_method: sign with HMAC-SHA256'],
    ['oauth_timestamp', '0', 'whole seconds'],
    ['oauth_timestamp', '-1', 'whole seconds'],
    ['oauth_timestamp', '1.5', 'whole seconds'],
    ['oauth_timestamp', '1e9', 'whole seconds'],
    ['oauth_timestamp', '9999999999999', 'whole seconds'],
    ['oauth_nonce', 'n'.repeat(256), 'at most 255'],
    ['oauth_version', '2.0', 'oauth_version: 1.0'],
    ['oauth_version', '', 'oauth_version: 1.0'],
  ])('with %s=%s', (name, value, reason) => {
    const here = new RegExp(`${name}="[^"]*"`);
    expect(() => readChanged(here, `${name}="${value}"`)).toThrow(malformed(reason));
  });

  it('with the token of a person', () => {
    expect(() => readChanged('OAuth ', 'OAuth oauth_token="t", ')).toThrow(
      malformed('oauth_token: this is two-legged'),
    );
  });

  it('with a parameter twice, or in two places', () => {
    expect(() => readChanged('OAuth ', 'OAuth oauth_nonce="n", ')).toThrow(malformed('repeated'));
    for (const [name, value] of [
      ['oauth_callback', 'oob'],
      ['oauth_token', ''],
    ] as const)
      expect(() => readChanged('', '', { ...FORM, [name]: value })).toThrow(malformed('not in both'));
  });
});

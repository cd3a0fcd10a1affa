import { normalizeParameters, toBaseString, type Pair } from './base-string.js';
import { isSameSignature, signRequest } from './hmac-signature.js';
import { percentDecode, percentEncode } from './percent-encoding.js';

/** The request of RFC 5849 §3.4.1.1: its query, its body and its header, decoded. */
const PAIRS: readonly Pair[] = [
  ['b5', '=%3D'],
  ['a3', 'a'],
  ['c@', ''],
  ['a2', 'r b'],
  ['c2', ''],
  ['a3', '2 q'],
  ['oauth_consumer_key', '9djdj82h48djs9d2'],
  ['oauth_token', 'kkk9d7dh3k39sjv7'],
  ['oauth_signature_method', 'HMAC-SHA1'],
  ['oauth_timestamp', '137131201'],
  ['oauth_nonce', '7d8f3e4a'],
];
const ELEMENTS = { method: 'post', uri: 'http://example.com/request', pairs: PAIRS };

describe('the signature base string', () => {
  it('is that of RFC 5849 section 3.4.1.1', () => {
    expect(toBaseString(ELEMENTS)).toBe(
      'POST&http%3A%2F%2Fexample.com%2Frequest&a2%3Dr%2520b%26a3%3D2%2520q%26a3%3Da%26b5%3D%253D%25253D%26c%2540' +
        '%3D%26c2%3D%26oauth_consumer_key%3D9djdj82h48djs9d2%26oauth_nonce%3D7d8f3e4a%26oauth_signature_method%3DHMA' +
        'C-SHA1%26oauth_timestamp%3D137131201%26oauth_token%3Dkkk9d7dh3k39sjv7',
    );
  });

  it('has its parameters as RFC 5849 section 3.4.1.3.2 normalizes them', () => {
    expect(normalizeParameters(PAIRS)).toBe(
      'a2=r%20b&a3=2%20q&a3=a&b5=%3D%253D&c%40=&c2=&oauth_consumer_key=9djdj82h48djs9d2&oauth_nonce=7d8f3e4a' +
        '&oauth_signature_method=HMAC-SHA1&oauth_timestamp=137131201&oauth_token=kkk9d7dh3k39sjv7',
    );
  });

  it('sorts by what is encoded, byte by byte', () => {
    expect(normalizeParameters(['a', 'B', '~', 'é', '+', '-', '0'].map((name) => [name, 'x']))).toBe(
      '%2B=x&%C3%A9=x&-=x&0=x&B=x&a=x&~=x',
    );
  });
});

describe('a signature', () => {
  it('is that of RFC 5849 section 3.4.1.1, as its erratum 2550 has it', () => {
    expect(signRequest(ELEMENTS, 'HMAC-SHA1', 'j49sk3j29djd', 'dh893hdasih9')).toBe(
      'r6/TJjbCOr97/+UU0NsvSne7s5g=',
    );
  });

  it('is the same one or another', () => {
    const signature = signRequest(ELEMENTS, 'HMAC-SHA256', 'secret');
    expect(isSameSignature(signature, signature)).toBe(true);
    for (const other of ['', 'x', signature.replace('=', ''), signRequest(ELEMENTS, 'HMAC-SHA256', 'other')])
      expect(isSameSignature(signature, other)).toBe(false);
  });
});

describe('percent-encoding', () => {
  it('leaves the unreserved characters alone, and no other (RFC 5849 section 3.6)', () => {
    const unreserved = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~';
    expect(percentEncode(unreserved)).toBe(unreserved);
    expect(percentEncode(" !'()*+%&=é\u{1F511}")).toBe('%20%21%27%28%29%2A%2B%25%26%3D%C3%A9%F0%9F%94%91');
  });

  it('is undone, and a plus is a plus', () => {
    expect(percentDecode('a%20b+c%2B%7e')).toBe('a b+c+~');
    for (const bad of ['%', '%zz', '%C3', '%00']) expect(percentDecode(bad)).toBeUndefined();
  });
});

import { checkRedirectUris } from './redirect-uri.js';
import { RegistrationError } from '../registration-error.js';

describe('a redirect URI', () => {
  it.each([
    'https://app.example/cb',
    'https://app.example',
    'https://app.example/cb?tenant=1',
    'https://app.example:8443/cb',
    'https://xn--bcher-kva.example/cb',
    'http://127.0.0.1/cb',
    'http://127.0.0.1:7777/cb',
    'http://[::1]:7777/cb',
    'http://localhost:3000/cb',
    'com.app:/cb',
    'com.app://cb',
    'com.example.app-2:/oauth2redirect',
  ])('may be %s', (uri) => {
    expect(checkRedirectUris([uri], 'redirectUris')).toEqual([uri]);
  });

  it.each([
    ['https://app.example/cb#x', 'no fragment'],
    ['https://app.example/cb#', 'no fragment'],
    ['com.app:/cb#x', 'no fragment'],
  ])('has no fragment: %s (case 54)', (uri, reason) => {
    expect(() => checkRedirectUris([uri], 'redirectUris')).toThrow(reason);
  });

  it.each([
    'https://app.example@evil.example/',
    'https://user:word@app.example/cb',
    'https://@app.example/cb',
    'com.app://user@host/cb',
    'https://app.example\\@evil.example/cb',
    'https://app.example/cb\\',
    'https://app.example/\tcb',
    'https://app.example/cb%0a',
    'https://app.example/cb%00',
    'https://app.example./cb',
    'https://app.example:443/cb',
    'https://APP.example/cb',
    'HTTPS://app.example/cb',
    'https:/app.example/cb',
    'https:app.example/cb',
    'https:///app.example/cb',
    'https://app.example/a/../cb',
    'https://app.example/./cb',
    ' https://app.example/cb',
  ])('has one reading only: %s (case 55)', (uri) => {
    expect(() => checkRedirectUris([uri], 'redirectUris')).toThrow(RegistrationError);
  });

  it.each(['https://аpp.example/cb', 'https://app.example/ｃb', 'https://app\u3002example/cb'])(
    'is ASCII, an international name in its xn-- form: %s (case 57)',
    (uri) => {
      expect(() => checkRedirectUris([uri], 'redirectUris')).toThrow('printable ASCII');
    },
  );

  it.each([
    'http://app.example/cb',
    'javascript:alert(1)',
    'javascript://app.example/%250aalert(1)',
    'JavaScript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'vbscript:x',
    'blob:https://app.example/x',
    'about:blank',
    'ftp://app.example/cb',
    'ws://app.example/cb',
    'myapp:/cb',
    'com.app:cb',
    'com.app:',
    'com..app:/cb',
    '/cb',
    'cb',
    'app.example/cb',
    '',
  ])('is https, loopback http or a private-use scheme with a dot: not “%s” (case 58)', (uri) => {
    expect(() => checkRedirectUris([uri], 'redirectUris')).toThrow(RegistrationError);
  });

  it.each([
    'http://127.0.0.1.evil/cb',
    'http://0x7f.1/cb',
    'http://127.1/cb',
    'http://2130706433/cb',
    'http://localhost.evil/cb',
    'http://[::ffff:127.0.0.1]/cb',
    'http://127.0.0.2/cb',
  ])('is loopback only where it says so plainly: not %s (case 59)', (uri) => {
    expect(() => checkRedirectUris([uri], 'redirectUris')).toThrow(RegistrationError);
  });

  it('differs from another by a slash: com.app:/cb and com.app://cb both stand (case 60)', () => {
    expect(checkRedirectUris(['com.app:/cb', 'com.app://cb'], 'redirectUris')).toHaveLength(2);
  });

  it.each(['https://*.example/', 'https://app.example/*', 'https://app.example/cb?x=*', '*'])(
    'has no wildcard: %s (case 61)',
    (uri) => {
      expect(() => checkRedirectUris([uri], 'redirectUris')).toThrow(RegistrationError);
    },
  );

  it('says which normal form it should have', () => {
    expect(() => checkRedirectUris(['https://App.example/cb'], 'redirectUris')).toThrow(
      'write it in its normal form, https://app.example/cb',
    );
  });

  it('is there once, and there are at most 50', () => {
    expect(() => checkRedirectUris(['https://a.example/', 'https://a.example/'], 'redirectUris')).toThrow(
      'twice',
    );
    const many = Array.from({ length: 51 }, (_, index) => `https://a.example/${index}`);
    expect(() => checkRedirectUris(many, 'redirectUris')).toThrow('at most 50');
  });

  it('has at most 2,000 characters', () => {
    expect(() => checkRedirectUris([`https://a.example/${'x'.repeat(2000)}`], 'redirectUris')).toThrow(
      'at most 2000',
    );
  });
});

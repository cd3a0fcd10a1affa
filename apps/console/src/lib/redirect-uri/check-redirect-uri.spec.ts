import { checkRedirectUri, normalFormOf, slashTwinOf } from './check-redirect-uri.js';

describe('a redirect URI', () => {
  it.each([
    'https://app.example/callback',
    'https://app.example',
    'https://app.example/',
    'https://app.example:8443/callback?tenant=a%20b',
    'http://127.0.0.1/callback',
    'http://[::1]:8080/callback',
    'http://localhost:3000/callback',
    'com.example.app:/callback',
    'com.example.app://sign-in/callback',
  ])('may be %s', (uri) => {
    expect(checkRedirectUri(uri)).toBeUndefined();
  });

  it.each([
    ['too-long', `https://app.example/${'a'.repeat(2000)}`],
    ['not-ascii', ''],
    ['not-ascii', 'https://app.example/a b'],
    ['not-ascii', 'https://bücher.example/'],
    ['not-absolute', 'app.example/callback'],
    ['not-absolute', '/callback'],
    ['fragment', 'https://app.example/callback#'],
    ['fragment', 'https://app.example/#/callback'],
    ['wildcard', 'https://*.example/callback'],
    ['wildcard', 'https://app.example/*'],
    ['control', 'https://app.example\\@evil.example/'],
    ['control', 'https://app.example/%0acallback'],
    ['control', 'https://app.example/%00'],
    ['http', 'http://app.example/callback'],
    ['http', 'http://127.0.0.1.evil.example/callback'],
    ['scheme', 'javascript:alert(1)'],
    ['scheme', 'myapp:/callback'],
    ['path', 'com.example.app:callback'],
    ['user', 'https://user:word@app.example/'],
    ['user', 'https://@app.example/'],
    ['dot', 'https://app.example./'],
    ['normal-form', 'HTTPS://app.example/'],
    ['normal-form', 'https://App.example/'],
    ['normal-form', 'https://app.example:443/'],
    ['normal-form', 'https://app.example/a/../b'],
  ])('is refused as %s', (fault, uri) => {
    expect(checkRedirectUri(uri)).toBe(fault);
  });

  it('is shown in the form that the server wants', () => {
    expect(normalFormOf('HTTPS://App.example:443/a/../b')).toBe('https://app.example/b');
    expect(normalFormOf('no uri')).toBe('no uri');
  });

  it('has a twin with or without the slash at its end, unless it is faulty or has a query', () => {
    expect(slashTwinOf('https://app.example/callback')).toBe('https://app.example/callback/');
    expect(slashTwinOf('https://app.example/callback/')).toBe('https://app.example/callback');
    expect(slashTwinOf('https://app.example/callback?a=b')).toBeUndefined();
    expect(slashTwinOf('http://app.example/callback')).toBeUndefined();
  });
});

import { isRegisteredRedirectUri } from './redirect-uri.js';
import { aNotesClient } from './testing/index.js';

const CALLBACK = 'https://app.example/cb';

const isRegistered = (
  uri: string,
  registered = CALLBACK,
  authMethod: 'none' | 'client_secret_basic' = 'none',
) => isRegisteredRedirectUri(uri, aNotesClient({ redirectUris: [registered], authMethods: [authMethod] }));

describe('a redirect URI', () => {
  it('is one that is registered, character by character', () => {
    expect(isRegistered(CALLBACK)).toBe(true);
  });

  it.each([
    [
      51,
      ['/', '/..', '/../evil', '/%2e%2e/evil', '%2F..', '%252e', '%25252e'].map((rest) => CALLBACK + rest),
    ],
    [52, ['HTTPS://app.example/cb', 'https://App.Example/cb', 'https://app.example/CB']],
    [53, [`${CALLBACK}?x=1`, `${CALLBACK}?`]],
    [54, [`${CALLBACK}#x`, `${CALLBACK}#`]],
    [55, ['https://app.example@evil/', 'https://evil#@app.example/cb', 'https://app.example\\@evil/cb']],
    [
      55,
      ['https://app.example\t/cb', `${CALLBACK}%0a`, 'https://app.example./cb', 'https://app.example:443/cb'],
    ],
    [56, ['https://app.example.evil/cb', 'https://evilapp.example/cb', 'https://appXexample/cb']],
    [57, ['https://аpp.example/cb', 'https://xn--pp-6kc.example/cb', 'https://ａpp.example/cb']],
    [58, ['http://app.example/cb', 'javascript:alert(1)', 'data:text/html,x', 'file:///cb', 'vbscript:x']],
    [64, [`${CALLBACK}\0`, `${CALLBACK}\r\nSet-Cookie: a=b`, `${CALLBACK}/${'x'.repeat(10_000)}`, '']],
  ])('is refused when it only looks like it (case %d): %j', (_case, uris) => {
    expect(uris.filter((uri) => isRegistered(uri))).toEqual([]);
  });

  it.each([
    ['https://app.example/cb?a=1&b=2', 'https://app.example/cb'],
    ['https://app.example/cb?a=1&b=2', 'https://app.example/cb?b=2&a=1'],
  ])('keeps its registered query as it is (case 53): %s', (registered, uri) => {
    expect(isRegistered(registered, registered)).toBe(true);
    expect(isRegistered(uri, registered)).toBe(false);
  });

  it('of a private-use scheme is compared as exactly (case 60)', () => {
    expect(isRegistered('com.example.app:/cb', 'com.example.app:/cb')).toBe(true);
    expect(isRegistered('com.example.app://cb', 'com.example.app:/cb')).toBe(false);
  });
});

describe('a redirect URI of the loopback interface', () => {
  it.each([
    ['http://127.0.0.1/cb', 'http://127.0.0.1:51004/cb'],
    ['http://127.0.0.1:3000/cb', 'http://127.0.0.1:65535/cb'],
    ['http://127.0.0.1:3000/cb', 'http://127.0.0.1/cb'],
    ['http://[::1]/cb?x=1', 'http://[::1]:1/cb?x=1'],
    ['http://127.0.0.1', 'http://127.0.0.1:8080'],
  ])('may have any port for a public client (case 59): %s, %s', (registered, uri) => {
    expect(isRegistered(uri, registered)).toBe(true);
  });

  it('has its registered port for a confidential client, which has a place of its own', () => {
    expect(isRegistered('http://127.0.0.1:1/cb', 'http://127.0.0.1/cb', 'client_secret_basic')).toBe(false);
  });

  it.each([
    'http://127.0.0.1:1/other',
    'http://127.0.0.1:1/cb/',
    'http://127.0.0.1:1/cb?x=1',
    'http://127.0.0.1:1/cb#x',
    'http://[::1]:1/cb',
    'http://localhost:1/cb',
    'https://127.0.0.1:1/cb',
    'http://127.0.0.1.evil/cb',
    'http://127.0.0.1:1@evil/cb',
    'http://0x7f.1:1/cb',
    'http://127.1:1/cb',
    'http://127.0.0.1:0/cb',
    'http://127.0.0.1:65536/cb',
    'http://127.0.0.1:01/cb',
    'http://127.0.0.1:/cb',
    'HTTP://127.0.0.1:1/cb',
  ])('is refused when more than its port differs (case 59): %s', (uri) => {
    expect(isRegistered(uri, 'http://127.0.0.1/cb')).toBe(false);
  });

  it('named localhost has its registered port: a name can be pointed elsewhere (case 59)', () => {
    expect(isRegistered('http://localhost:1/cb', 'http://localhost/cb')).toBe(false);
    expect(isRegistered('http://localhost/cb', 'http://localhost/cb')).toBe(true);
  });
});

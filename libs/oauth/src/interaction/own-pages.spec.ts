import { isConsolePlace, ownAddress } from './own-pages.js';

describe('a place in the console', () => {
  it.each(['/console/', '/console/events', '/console/events/', '/console/a-b_c/1?x=y%2F&z=%3D'])(
    'is %s',
    (place) => {
      expect(isConsolePlace(place)).toBe(true);
    },
  );

  it.each([
    '',
    '/console',
    '/consoles/',
    '/account',
    '//console/',
    '/console//x',
    '/console/..',
    '/console/%2e',
    '/console/x#y',
    '/console/?#',
    '/console/\\x',
    '/console/\n',
    ' /console/',
    'https://x/console/',
  ])('is not %j', (place) => {
    expect(isConsolePlace(place)).toBe(false);
  });

  it('is judged at once, however long it is (case 239)', () => {
    for (const long of [
      '/console/' + 'a'.repeat(1989) + '!',
      '/console/' + 'a/'.repeat(995) + '!',
      'x'.repeat(1e5),
    ]) {
      expect(isConsolePlace(long)).toBe(false);
    }
  });
});

describe('where a sign-in for a page of ours leads', () => {
  const params = [['to', '/console/events']] as const;

  it('to the place in the console that was asked for', () => {
    expect(ownAddress({ purpose: 'console', params })).toBe('/console/events');
  });

  it('to the page itself where none was, or a stranger’s', () => {
    expect(ownAddress({ purpose: 'console', params: [] })).toBe('/console/');
    expect(ownAddress({ purpose: 'console', params: [['to', '//evil.example']] })).toBe('/console/');
    expect(ownAddress({ purpose: 'account', params })).toBe('/account');
  });
});

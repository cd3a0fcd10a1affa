import { fromPathName, toPathName } from './path-name.js';

describe('the identifier of an API in an address', () => {
  it.each(['https://api.example.com', 'urn:example:api', 'https://a.example/x?y=~~~&z=>>>'])(
    'is letters, digits, - and _, and comes back: %s',
    (identifier) => {
      expect(toPathName(identifier)).toMatch(/^[\w-]+$/);
      expect(fromPathName(toPathName(identifier))).toBe(identifier);
    },
  );

  it('is what stands there, where that stands for nothing', () => {
    expect(fromPathName('%')).toBe('%');
  });
});

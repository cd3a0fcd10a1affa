import { parseScope } from './scope.js';

describe('a scope parameter', () => {
  it('is a set of names in the order they first appear (case 16)', () => {
    expect(parseScope('b a b')).toEqual(['b', 'a']);
  });

  it.each(['a  b', ' a', 'a ', 'a\tb', 'a\nb', 'a"b', 'a\\b', 'é', '\u00a0'])(
    'is refused with anything but printable ASCII and single spaces: %j (case 15)',
    (text) => {
      expect(() => parseScope(text)).toThrow(expect.objectContaining({ code: 'invalid_scope' }));
    },
  );

  it('is refused with a thousand names (case 173)', () => {
    const text = Array.from({ length: 1000 }, (_, index) => `s${index}`).join(' ');
    expect(() => parseScope(text)).toThrow(expect.objectContaining({ code: 'invalid_scope' }));
  });
});

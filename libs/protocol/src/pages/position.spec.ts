import { newestFirst, readPosition, writePosition } from './position.js';

describe('a position', () => {
  it.each(['app_0123456789abcdefghijkl', 'https://friends.example/api?x=[1]', `urn:${'a'.repeat(496)}`])(
    'comes back as it was: %s',
    (id) => {
      expect(readPosition(writePosition({ createdAt: 7, id }))).toEqual({ createdAt: 7, id });
    },
  );

  it.each(['', '\0', 'app_\0', 'app_\n', 'app é', 'a'.repeat(513)])(
    'holds no id that none of ours could be: %j (case 226)',
    (id) => {
      expect(readPosition(writePosition({ createdAt: 7, id }))).toBeUndefined();
    },
  );

  it.each(['', 'x', 'W10=', 'bnVsbA', 'WzEsImEiLDJd', 'WzEuNSwiYSJd', 'WyIxIiwiYSJd', 'e30'])(
    'is not what came from no page: %j (case 226)',
    (text) => {
      expect(readPosition(text)).toBeUndefined();
    },
  );

  it('comes before those that are older, ties by id', () => {
    const [a, b, c] = [
      { createdAt: 2, id: 'a' },
      { createdAt: 1, id: 'b' },
      { createdAt: 1, id: 'a' },
    ];
    expect([c, a, b].sort(newestFirst)).toEqual([a, b, c]);
  });
});

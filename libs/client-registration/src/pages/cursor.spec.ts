import { decodeCursor, encodeCursor } from './cursor.js';

describe('a cursor', () => {
  it.each(['app_0123456789abcdefghijkl', 'https://friends.example/api?x=[1]', `urn:${'a'.repeat(496)}`])(
    'comes back as it was: %s',
    (id) => {
      expect(decodeCursor(encodeCursor({ createdAt: 7, id }))).toEqual({ createdAt: 7, id });
    },
  );

  it.each(['', '\0', 'app_\0', 'app_\n', 'app é', 'a'.repeat(513)])(
    'holds no id that none of ours could be: %j (case 226)',
    (id) => {
      expect(() => decodeCursor(encodeCursor({ createdAt: 7, id }))).toThrow('after: use the value');
    },
  );
});

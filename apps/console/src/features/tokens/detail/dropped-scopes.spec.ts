import { droppedScopes } from './dropped-scopes.js';

describe('scopes that were asked for', () => {
  it('are dropped where they were not granted', () => {
    expect(droppedScopes('a b c', 'a c')).toEqual(['b']);
  });

  it('are none where nothing was named, or everything granted', () => {
    expect([droppedScopes(null, 'a'), droppedScopes('', 'a'), droppedScopes('a', 'a b')]).toEqual([
      [],
      [],
      [],
    ]);
  });
});

import { fromKey, toKey, toRequest } from './scope-access.js';

const FRIENDS = 'https://friends.example';

describe('a scope of an API', () => {
  it('is one text, and comes back of it', () => {
    const access = { audience: FRIENDS, scope: 'view_friends' };
    expect(fromKey(toKey(access))).toEqual(access);
  });

  it('is asked for with its API, each named once', () => {
    const keys = [`${FRIENDS} view`, `${FRIENDS} edit`, 'https://photos.example view'];
    expect(toRequest(keys)).toEqual({ scope: 'view edit', apis: [FRIENDS, 'https://photos.example'] });
  });

  it('is nobody’s where none is chosen', () => {
    expect(toRequest([])).toEqual({ scope: '', apis: [] });
  });
});

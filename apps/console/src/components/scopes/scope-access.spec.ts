import { fromKey, toKey, toRequest } from './scope-access.js';

const FRIENDS = 'https://friends.example';

describe('a scope of an API', () => {
  it('is one text, and comes back of it', () => {
    const access = { audience: FRIENDS, scope: 'view_friends' };
    expect(fromKey(toKey(access))).toEqual(access);
  });

  it('is asked for with its API, each named once', () => {
    const chosen = [
      { audience: FRIENDS, scope: 'view' },
      { audience: FRIENDS, scope: 'edit' },
      { audience: 'https://photos.example', scope: 'view' },
    ];
    expect(toRequest(chosen)).toEqual({ scope: 'view edit', apis: [FRIENDS, 'https://photos.example'] });
  });

  it('is asked for without an API where it is of Legate itself', () => {
    expect(toRequest([{ audience: 'urn:legate:self', scope: 'openid' }])).toEqual({ scope: 'openid' });
  });

  it('is nobody’s where none is chosen', () => {
    expect(toRequest([])).toEqual({ scope: '' });
  });
});

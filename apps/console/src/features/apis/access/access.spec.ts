import type { CredentialSet } from '../queries.js';
import { accessTo, toggled } from './access.js';

const FRIENDS = 'https://friends.example';
const PHOTOS = 'https://photos.example';

/** The members that are looked at here. */
const set = (access: CredentialSet['access']) => ({ access }) as CredentialSet;

const BOTH = set([
  { audience: FRIENDS, scope: 'view', by_default: true },
  { audience: PHOTOS, scope: 'edit', by_default: false },
]);

describe('who may ask for what', () => {
  it('is told scope by scope, of the one API', () => {
    expect(accessTo(BOTH, FRIENDS, 'view')).toBe('byDefault');
    expect(accessTo(BOTH, PHOTOS, 'edit')).toBe('mayAsk');
    expect(accessTo(BOTH, PHOTOS, 'view')).toBe('no');
  });

  it('gives a scope beside those that are there, each of its API', () => {
    expect(toggled(BOTH, PHOTOS, 'print')).toEqual({ scope: 'view edit print', apis: [FRIENDS, PHOTOS] });
  });

  it('takes one scope away, and leaves the others', () => {
    expect(toggled(BOTH, FRIENDS, 'view')).toEqual({ scope: 'edit', apis: [PHOTOS] });
  });
});

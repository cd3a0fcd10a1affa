import { sharedScopes } from './shared-scopes.js';

const choice = (audience: string, scope: string) => ({ audience, scope, api: audience });
const CHOICES = [
  choice('https://a.example', 'read'),
  choice('https://a.example', 'write'),
  choice('https://b.example', 'read'),
  choice('https://c.example', 'write'),
];

describe('the scopes of an exchange', () => {
  it('are those that both APIs define', () => {
    expect(sharedScopes(CHOICES, 'https://a.example', 'https://b.example')).toEqual(['read']);
  });

  it('are all of an API, where it is the same', () => {
    expect(sharedScopes(CHOICES, 'https://a.example', 'https://a.example')).toEqual(['read', 'write']);
  });

  it('are none where nothing is chosen', () => {
    expect(sharedScopes(CHOICES, '', 'https://b.example')).toEqual([]);
  });
});

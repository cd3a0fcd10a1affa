import type { SigningKey } from './queries.js';
import { stagesOf } from './stages.js';

const KEY: SigningKey = {
  kid: 'one',
  algorithm: 'ES256',
  state: 'active',
  created_at: '2027-01-01T00:00:00Z',
  active_from: '2027-01-01T00:15:00Z',
  signs_until: null,
  published_until: null,
  withdrawn_at: null,
};
const shown = (changes: Partial<SigningKey>) =>
  stagesOf({ ...KEY, ...changes }).map(({ name, when }) => `${name} ${when}`);

describe('the stages of a signing key', () => {
  it('begin with its publication', () => {
    expect(shown({ state: 'published' })[0]).toBe('published now');
  });

  it('go on to signing, with an end that nobody knows', () => {
    expect(shown({})).toEqual(['published past', 'signing now', 'retiring to come', 'gone to come']);
    expect(stagesOf(KEY).map(({ at }) => at)).toEqual([KEY.created_at, KEY.active_from, null, null]);
  });

  it('end when its last token is dead', () => {
    expect(shown({ state: 'dead' }).at(-1)).toBe('gone now');
  });

  it('end early where it was withdrawn', () => {
    const stages = stagesOf({ ...KEY, state: 'withdrawn', withdrawn_at: '2027-01-02T00:00:00Z' });
    expect(stages.at(-1)).toEqual({ name: 'withdrawn', at: '2027-01-02T00:00:00Z', when: 'now' });
  });
});

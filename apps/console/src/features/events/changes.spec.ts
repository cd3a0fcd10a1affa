import { changesOf } from './changes.js';

describe('what an act changed', () => {
  it('is what differs between before and after', () => {
    const before = { name: 'Old', owner: 'Same', contacts: ['a@example.com'] };
    const after = { name: 'New', owner: 'Same', contacts: ['a@example.com', 'b@example.com'] };
    expect(changesOf({ before, after })).toEqual([
      { name: 'name', before: 'Old', after: 'New' },
      { name: 'contacts', before: 'a@example.com', after: 'a@example.com, b@example.com' },
    ]);
  });

  it('is everything where there was nothing before', () => {
    expect(changesOf({ before: null, after: { lifetime: 60 } })).toEqual([
      { name: 'lifetime', before: undefined, after: '60' },
    ]);
  });

  it('is nothing for an event that is no act', () => {
    expect(changesOf({ error: 'invalid_client' })).toEqual([]);
  });
});

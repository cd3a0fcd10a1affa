import { memberLines, toLines } from './json.js';

const VALUE = { name: 'Billing', scopes: ['view_friends', 'invite_friends'], none: {}, contact: null };

describe('JSON for people', () => {
  it('stays on one line where it fits', () => {
    expect(toLines(VALUE, 120)).toEqual([
      '{ "name": "Billing", "scopes": ["view_friends", "invite_friends"], "none": {}, "contact": null }',
    ]);
  });

  it('has a line a member where it does not', () => {
    expect(toLines(VALUE, 30)).toEqual([
      '{',
      '  "name": "Billing",',
      '  "scopes": [',
      '    "view_friends",',
      '    "invite_friends"',
      '  ],',
      '  "none": {},',
      '  "contact": null',
      '}',
    ]);
  });

  it.each([0, 30, 200])('is the same JSON at %d columns', (width) => {
    expect(JSON.parse(toLines(VALUE, width).join('\n'))).toEqual(VALUE);
  });

  it('counts the members that it leaves out', () => {
    expect(memberLines(VALUE, ['name'], 80)).toEqual(['{', '  "name": "Billing",', '  … 3 more', '}']);
    expect(memberLines({ name: 'Billing' }, ['name'], 80)).toEqual(['{', '  "name": "Billing"', '}']);
  });
});

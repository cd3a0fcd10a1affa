import { nearestOf } from './nearest.js';

describe('the nearest name', () => {
  it.each([
    ['view_freinds', 'view_friends'],
    ['VIEW_FRIENDS', 'view_friends'],
    ['view_friend', 'view_friends'],
    ['edit_friend', 'edit_friends'],
    ['contacts', undefined],
    ['', undefined],
  ])('to %j is %j', (text, near) => {
    expect(nearestOf(text, ['edit_friends', 'view_friends'])).toBe(near);
  });

  it('is nearer than another that would do', () => {
    expect(nearestOf('read', ['raed', 'reads'])).toBe('reads');
  });
});

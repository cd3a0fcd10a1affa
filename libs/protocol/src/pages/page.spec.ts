import { cutPage } from './page.js';

describe('a page', () => {
  it.each([
    [[], { items: [], next: null }],
    [['a'], { items: ['a'], next: null }],
    [['a', 'b'], { items: ['a', 'b'], next: null }],
    [['a', 'b', 'c'], { items: ['a', 'b'], next: 'after b' }],
  ])('of two, where %j was read, tells whether another follows', (found, page) => {
    expect(cutPage(found, 2, (last) => `after ${last}`)).toEqual(page);
  });
});

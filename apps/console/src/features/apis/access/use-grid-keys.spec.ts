import { goBy } from './use-grid-keys.js';

const FROM = { row: 1, column: 1 };

describe('a key in a grid', () => {
  it.each([
    ['ArrowDown', { row: 2, column: 1 }],
    ['ArrowUp', { row: 0, column: 1 }],
    ['ArrowRight', { row: 1, column: 2 }],
    ['ArrowLeft', { row: 1, column: 0 }],
    ['Home', { row: 1, column: 0 }],
    ['End', { row: 1, column: 2 }],
    ['PageDown', { row: 2, column: 1 }],
    ['PageUp', { row: 0, column: 1 }],
  ])('%s goes to %j', (key, place) => {
    expect(goBy(key, FROM, 3, 3)).toEqual(place);
  });

  it('stops at the edge', () => {
    expect(goBy('ArrowDown', { row: 2, column: 0 }, 3, 3)).toEqual({ row: 2, column: 0 });
  });

  it('goes nowhere where it is none of these', () => {
    expect(goBy('Enter', FROM, 3, 3)).toBeUndefined();
  });
});

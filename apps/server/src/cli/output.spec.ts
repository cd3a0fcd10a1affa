import { lines, listText, table } from './output.js';

describe('a table', () => {
  it('has columns as wide as their widest cell, and no blanks at the end', () => {
    const rows = [
      ['a', '1'],
      ['long', '2'],
    ];
    expect(table(['ID', 'N'], rows)).toBe('ID    N\na     1\nlong  2');
  });

  it('keeps a name with line breaks or escapes in its cell (case 235)', () => {
    expect(table(['NAME'], [['a\nb\u001b[31m\u2028\u202e']])).toBe('NAME\na?b?[31m??');
  });
});

describe('named lines', () => {
  it('leave out what is not there', () => {
    expect(lines({ id: 'x', owner: null, lifetime: undefined, uses: 0 })).toBe('id    x\nuses  0');
  });
});

describe('a list', () => {
  it('says how to see more', () => {
    expect(listText(['ID'], [['x']], 'next', 'none')).toBe('ID\nx\nmore: --after next');
  });

  it('says when it is empty', () => {
    expect(listText(['ID'], [], null, 'no tokens')).toBe('no tokens');
  });
});

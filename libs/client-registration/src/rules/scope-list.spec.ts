import { parseScopes } from './scope-list.js';

describe('scopes in one text', () => {
  it.each([
    ['', []],
    ['read', ['read']],
    ['read write', ['read', 'write']],
    ['a\tb', ['a\tb']],
  ])('%j names %j', (text, names) => {
    expect(parseScopes(text, 'scopes')).toEqual(names);
  });

  it.each([' ', 'read  write', ' read', 'read '])('%j has an empty name', (text) => {
    expect(() => parseScopes(text, 'defaultScopes')).toThrow(
      'defaultScopes: names are separated by one space',
    );
  });
});

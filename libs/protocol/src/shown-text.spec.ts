import { faultOfLine, tidyText } from './shown-text.js';

describe('a text that people will read', () => {
  it('is kept trimmed, in NFC, and with one kind of line end', () => {
    expect(tidyText('  Zoe\u0308\r\nBerlin\n')).toBe('Zo\u00eb\nBerlin');
  });

  it.each(['Ada', 'Zo\u00eb 🗝', 'a b', 'x'.repeat(10), '🗝'.repeat(10)])('may be %j', (line) => {
    expect(faultOfLine(line, 10)).toBeUndefined();
  });

  it.each([
    ['', 'must not be empty'],
    ['x'.repeat(11), 'at most 10 characters; this has 11'],
    ...['a\nb', 'a\0', '\u2028', '\u2029', '\u202e', '\u2066', '\ud800'].map((line) => [
      line,
      'control characters and text direction overrides are not allowed',
    ]),
  ])('may not be %j', (line = '', fault) => {
    expect(faultOfLine(line, 10)).toBe(fault);
  });
});

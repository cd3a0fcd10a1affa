import { toPlainText } from './plain-text.js';

describe('a text that somebody else chose', () => {
  it.each([
    ['an override of the direction', 'safe\u202Eelpmaxe.live', 'safeelpmaxe.live'],
    ['isolates and marks', '\u2066a\u2069\u200E\u200Fb\u061C', 'ab'],
    ['nothing that is seen', '\u200BPay\u2060Pal\u00AD', 'PayPal'],
    ['lines', 'Photo\r\nAlbum\u2028of\tmine', 'Photo Album of mine'],
    ['control characters', 'a\u0000b\u001B[31m', 'ab[31m'],
    ['tags', '<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
  ])('with %s is one line of plain text (case 35)', (_, text, plain) => {
    expect(toPlainText(text)).toBe(plain);
  });

  it('of ten thousand letters is cut (case 35)', () => {
    expect(toPlainText('x'.repeat(10_000))).toBe(`${'x'.repeat(79)}…`);
  });

  it('piles few marks on a letter (case 35)', () => {
    expect(toPlainText(`Z${'\u0351'.repeat(60)}a`)).toBe(`Z${'\u0351'.repeat(4)}a`);
  });

  it('in a script that joins its letters, or writes from the right, stays as it is', () => {
    expect(['می\u200cخواهم', 'עברית', 'Łódź'].map((text) => toPlainText(text))).toEqual([
      'می\u200cخواهم',
      'עברית',
      'Łódź',
    ]);
  });
});

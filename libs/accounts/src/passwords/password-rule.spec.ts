import { checkNewPassword, isHashable, preparePassword } from './password-rule.js';

describe('a new password (case 217)', () => {
  it.each([
    ['seven characters', 'a'.repeat(7)],
    ['257 characters', 'a'.repeat(257)],
    ['seven characters that only look like fourteen', 'e\u0301'.repeat(7)],
    ['more than 1024 bytes', '\u{1F600}'.repeat(257)],
    ['a megabyte', 'a'.repeat(1_048_576)],
    ['a NUL', 'correct\0horse'],
  ])('is refused: %s', (_, password) => {
    expect(() => checkNewPassword(password, 'next')).toThrow(
      expect.objectContaining({ code: 'invalid', field: 'next' }),
    );
  });

  it.each([
    'a'.repeat(8),
    'a'.repeat(256),
    'mit Leerzeichen und Ümlauten',
    '\u{1F600}'.repeat(8),
    '        ',
  ])('is taken: %.20s', (password) => {
    expect(() => checkNewPassword(password, 'next')).not.toThrow();
  });

  it('is the same however its letters are composed, and whatever its spaces', () => {
    expect(preparePassword('cafe\u0301\u00a0noir')).toBe('caf\u00e9 noir');
    expect(preparePassword('Case Matters')).toBe('Case Matters');
  });

  it('says of nothing that could be a password that it could not', () => {
    expect(isHashable('')).toBe(true);
    expect(isHashable('a'.repeat(1024))).toBe(true);
    expect(isHashable('a'.repeat(1025))).toBe(false);
    expect(isHashable('\0')).toBe(false);
  });
});

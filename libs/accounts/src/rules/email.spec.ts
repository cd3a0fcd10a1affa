import { checkEmail, foldEmail } from './email.js';

describe('an e-mail address', () => {
  it.each([
    ['ada@example.com', 'ada@example.com'],
    [' Ada@Example.com\n', 'Ada@Example.com'],
    ['ada+x@example.co.uk', 'ada+x@example.co.uk'],
    ['zoe\u0308@bücher.example', 'zo\u00eb@bücher.example'],
    ['root@localhost', 'root@localhost'],
  ])('is taken and kept as it is written: %s', (text, kept) => {
    expect(checkEmail(text)).toBe(kept);
  });

  it.each([
    '',
    'ada',
    '@example.com',
    'ada@',
    'a@b@example.com',
    'a da@example.com',
    'ada@example..com',
    'ada@example.com\0',
    'ada@example.com\r\nBcc: eve@example.com',
    '"ada"@example.com',
    'Ada <ada@example.com>',
    `${'a'.repeat(65)}@example.com`,
    `ada@${'ü'.repeat(130)}.example`,
    `ada@${'a'.repeat(100_000)}`,
    'ada\u202e@example.com',
  ])('is refused: %.30j', (text) => {
    expect(() => checkEmail(text)).toThrow(expect.objectContaining({ code: 'invalid', field: 'email' }));
  });

  it('is one with another of other case and composition, and with no other', () => {
    expect(foldEmail(' ZOE\u0308@Example.COM ')).toBe(foldEmail('zo\u00eb@example.com'));
    // The Turkish dotless i is another letter: whoever has such an address is somebody else.
    expect(foldEmail('m\u0131ke@example.com')).not.toBe(foldEmail('mike@example.com'));
  });
});

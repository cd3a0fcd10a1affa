import { RegistrationError } from '../registration-error.js';
import { checkEmail, checkHttpsUrl, checkList, checkText } from './text.js';

describe('a text', () => {
  it('is trimmed', () => {
    expect(checkText('  Billing \n', 'name')).toBe('Billing');
  });

  it('has 1 to 120 characters', () => {
    expect(checkText('x'.repeat(120), 'name')).toHaveLength(120);
    expect(() => checkText('x'.repeat(121), 'name')).toThrow('name: at most 120 characters; this has 121');
    expect(checkText('😀'.repeat(120), 'name')).toHaveLength(240);
    expect(() => checkText(' \t ', 'name')).toThrow('name: must not be empty');
  });

  it.each([
    ['a line break', 'a\nb'],
    ['a carriage return', 'a\rb'],
    ['NUL', 'a\0b'],
    ['an escape sequence', 'a\u001b[31mb'],
    ['DEL', 'a\u007fb'],
    ['a line separator', 'a\u2028b'],
    ['an override to the left (case 235)', 'a\u202eb'],
    ['an isolate', 'a\u2066b'],
    ['half a surrogate pair', 'a\ud800b'],
  ])('holds no %s', (_name, text) => {
    expect(() => checkText(text, 'name')).toThrow('control characters and text direction overrides');
  });

  it('keeps what is only unusual: markup, formulas, other scripts (case 227)', () => {
    for (const text of ['<script>alert(1)</script>', "=cmd|' /C calc'!A0", 'Ελληνικά', '請求', '👩‍💻'])
      expect(checkText(text, 'name')).toBe(text);
  });

  it('has lines only where its rule says so', () => {
    expect(checkText('a\r\nb', 'description', { lines: true })).toBe('a\nb');
    expect(() => checkText('a\r\u202eb', 'description', { lines: true })).toThrow(RegistrationError);
  });

  it('names its field', () => {
    expect(() => checkText('', 'owner')).toThrow(
      expect.objectContaining({ code: 'invalid', field: 'owner' }),
    );
  });
});

describe('an e-mail address', () => {
  it.each(['ops@example.com', 'a.b+c@sub.example.co.uk', 'ü@exämple.de'])('may be %s', (address) => {
    expect(checkEmail(` ${address} `, 'contacts')).toBe(address.normalize('NFC'));
  });

  it.each([
    'ops',
    'ops@',
    '@example.com',
    'ops@localhost',
    'a b@example.com',
    'a@b@example.com',
    'ops@example..com',
    'ops@.com',
    'Ops <ops@example.com>',
    'ops@example.com, x@example.com',
    `${'x'.repeat(65)}@example.com`,
    `x@${'y'.repeat(260)}.com`,
  ])('is not %s', (address) => {
    expect(() => checkEmail(address, 'contacts')).toThrow(RegistrationError);
  });

  it('is judged in no time, however long (case 239)', () => {
    const started = performance.now();
    expect(() => checkEmail('a@' + 'a.'.repeat(50_000), 'contacts')).toThrow(RegistrationError);
    expect(performance.now() - started).toBeLessThan(50);
  });
});

describe('a logo', () => {
  it('is an https URL', () => {
    expect(checkHttpsUrl('https://cdn.example/logo.png?v=2', 'logoUri')).toBe(
      'https://cdn.example/logo.png?v=2',
    );
  });

  it.each([
    'http://cdn.example/logo.png',
    'javascript:alert(1)',
    'data:image/png;base64,AAAA',
    '/logo.png',
    'https:logo.png',
    'https:///logo.png',
    'https://user:word@cdn.example/logo.png',
    'https://cdn.example\\@evil.example/logo.png',
    'https://cdn.example/a b.png',
    `https://cdn.example/${'x'.repeat(2000)}`,
  ])('is not %s', (url) => {
    expect(() => checkHttpsUrl(url, 'logoUri')).toThrow(RegistrationError);
  });
});

describe('a list', () => {
  it('has each entry once, and not too many', () => {
    expect(checkList(['a', 'b'], 'apis', 2)).toEqual(['a', 'b']);
    expect(() => checkList(['a', 'a'], 'apis', 2)).toThrow('apis: “a” is there twice');
    expect(() => checkList(['a', 'b', 'c'], 'apis', 2)).toThrow('apis: at most 2; these are 3');
  });
});

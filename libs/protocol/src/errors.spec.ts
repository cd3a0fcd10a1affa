import { invalidRequest } from './errors.js';

describe('an error description', () => {
  it('holds only the characters that RFC 6749 section 5.2 allows (case 89)', () => {
    const { description } = invalidRequest('the set of “Bücher” says "no"\\\r\n\u202e');
    expect(description).toBe("the set of 'B?cher' says 'no'????");
    expect(description).toMatch(/^[\x20-\x21\x23-\x5b\x5d-\x7e]*$/);
  });

  it('never shows its cause', () => {
    const error = invalidRequest('no', { cause: new Error('secret reason') });
    expect(JSON.stringify({ description: error.description, message: error.message })).not.toContain(
      'secret reason',
    );
  });
});

import { parseForm } from './parameters.js';

describe('a form body', () => {
  it('is read into one decoded value a name', () => {
    expect([...parseForm('grant_type=client_credentials&scope=a+b%20c')]).toEqual([
      ['grant_type', 'client_credentials'],
      ['scope', 'a b c'],
    ]);
  });

  it('leaves a value-less parameter out (case 8)', () => {
    expect(parseForm('scope=&resource').size).toBe(0);
  });

  it.each(['scope=a&scope=b', 'scope=a&scope=a', 'x=1&x=', 'sc%6Fpe=a&scope=b'])(
    'refuses a repeated parameter: %s (case 84)',
    (body) => {
      expect(() => parseForm(body)).toThrow(expect.objectContaining({ code: 'invalid_request' }));
    },
  );

  it.each(['a=%zz', 'a=%', 'a=%c0%af', 'a=%ed%a0%80', 'a=%00', '%00=a'])(
    'refuses bad percent-encoding, bad UTF-8 and NUL: %s (case 87)',
    (body) => {
      expect(() => parseForm(body)).toThrow(expect.objectContaining({ code: 'invalid_request' }));
    },
  );

  it('refuses a hundred thousand parameters (case 85)', () => {
    const body = Array.from({ length: 100_000 }, (_, index) => `p${index}=1`).join('&');
    expect(() => parseForm(body)).toThrow(expect.objectContaining({ description: 'too many parameters' }));
  });

  it('keeps names that mean something to JavaScript as plain names (case 7)', () => {
    const params = parseForm('__proto__=1&constructor=2&scope[]=3&scope[x]=4');
    expect(params.get('__proto__')).toBe('1');
    expect(params.get('scope')).toBeUndefined();
    expect(({} as Record<string, unknown>)['1']).toBeUndefined();
  });

  it('does not reflect a strange name in its refusal (case 89)', () => {
    expect(() => parseForm('%3Cscript%3E=1&%3Cscript%3E=2')).toThrow(
      expect.objectContaining({ description: 'a parameter is repeated' }),
    );
  });
});

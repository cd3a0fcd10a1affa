import { readToken, tokenIdOf } from './read-token.js';

const part = (value: unknown): string =>
  btoa(String.fromCharCode(...new TextEncoder().encode(JSON.stringify(value))))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
const JWT = `${part({ alg: 'ES256', kid: 'one' })}.${part({ sub: 'acc_ä', jti: 'id-1' })}.c2ln`;
const HEX = '0123456789abcdef0123456789abcdef';
const OPAQUE = `lgt_at_${HEX}${'x'.repeat(43)}`;

describe('a token that somebody pasted', () => {
  it('is read as its header and its claims, in whatever script', () => {
    expect(readToken(JWT)).toMatchObject({
      kind: 'jwt',
      header: { alg: 'ES256', kid: 'one' },
      claims: { sub: 'acc_ä' },
    });
  });

  it.each([
    ['a header line', `Authorization: Bearer ${JWT}`],
    ['its scheme', `bearer ${JWT}`],
    ['quotes', `"${JWT}"\n`],
    ['line breaks', `${JWT.slice(0, 20)}\n  ${JWT.slice(20)}`],
  ])('may have %s about it', (_, pasted) => {
    expect(readToken(pasted)).toMatchObject({ kind: 'jwt', text: JWT });
  });

  it('that says nothing tells what it is, and its id', () => {
    const read = readToken(OPAQUE);
    expect(read).toMatchObject({ kind: 'opaque', use: 'access_token' });
    expect(tokenIdOf(read)).toBe('01234567-89ab-cdef-0123-456789abcdef');
  });

  it.each([
    '',
    'garbage',
    'a.b.c',
    `${part([1])}.${part({})}.x`,
    `${part({})}.${part('text')}.x`,
    OPAQUE.slice(1),
  ])('and is none is not read: %s', (pasted) => {
    expect(readToken(pasted).kind).toBe('unreadable');
  });

  it.each([
    ['a JWT without one', `${part({})}.${part({ jti: 7 })}.x`],
    ['a code, which the list of tokens does not hold', OPAQUE.replace('_at_', '_ac_')],
    ['garbage', 'garbage'],
  ])('has no id in the ledger where it is %s', (_, pasted) => {
    expect(tokenIdOf(readToken(pasted))).toBeUndefined();
  });

  it('has the id that it claims', () => {
    expect(tokenIdOf(readToken(JWT))).toBe('id-1');
  });
});

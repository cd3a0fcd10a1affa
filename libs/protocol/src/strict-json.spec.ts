import { parseStrictJson } from './strict-json.js';

const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);

describe('strict JSON', () => {
  it.each([
    '{}',
    '{"a":null,"b":{"a":[1,"x",{"c":true}]}}',
    '{"a":"\\"b\\":1, \\\\","b" : "c:d"}',
    '{"a":{"x":1},"b":{"x":1}}',
    nested(6),
  ])('is read as JSON is: %s', (text) => {
    expect(parseStrictJson(text)).toEqual(JSON.parse(text));
  });

  it.each([
    '{"a":1,"a":2}',
    '{"a":1,"\\u0061":1}',
    '{"a":{"b":[{"c":1,"c" :1}]}}',
    '{"__proto__":1,"__proto__":1}',
  ])('names no member twice (case 28): %s', (text) => {
    expect(parseStrictJson(text)).toBeUndefined();
  });

  it.each(['', 'x', '{', '{"a":1}x', '{"a":1,}', "{'a':1}", '"', '\\'])('is JSON (case 28): %j', (text) => {
    expect(parseStrictJson(text)).toBeUndefined();
  });

  it.each([7, 10_000])('is not nested %d deep (case 28)', (depth) => {
    expect(parseStrictJson(nested(depth))).toBeUndefined();
  });

  it('keeps a member named __proto__ a member (case 240)', () => {
    const json = parseStrictJson('{"__proto__":{"admin":true}}') as Record<string, unknown>;
    expect(Object.keys(json)).toEqual(['__proto__']);
    expect(json['admin']).toBeUndefined();
  });
});

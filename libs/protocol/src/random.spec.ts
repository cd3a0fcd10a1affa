import { createTimeOrderedId, isRandomSecret, randomBase62, randomSecret, toBase62 } from './random.js';

describe('random base 62', () => {
  it('uses every letter about equally often', () => {
    const counts = new Map<string, number>();
    for (const letter of randomBase62(62_000)) counts.set(letter, (counts.get(letter) ?? 0) + 1);
    expect(counts.size).toBe(62);
    for (const count of counts.values()) expect(count).toBeGreaterThan(700);
    for (const count of counts.values()) expect(count).toBeLessThan(1300);
  });

  it('does not repeat itself (case 121)', () => {
    expect(new Set(Array.from({ length: 10_000 }, () => randomBase62(22))).size).toBe(10_000);
  });

  it('makes secrets of 256 bits, whose form can be told', () => {
    expect(isRandomSecret(randomSecret())).toBe(true);
    for (const text of ['', randomBase62(42), randomBase62(44), `${randomBase62(42)}-`]) {
      expect(isRandomSecret(text)).toBe(false);
    }
  });

  it('writes a 32-bit number in six characters', () => {
    expect(toBase62(0)).toBe('000000');
    expect(toBase62(61)).toBe('00000z');
    expect(toBase62(0xffffffff)).toBe('4gfFC3');
  });
});

describe('a time-ordered id', () => {
  it('is a UUID of version 7 whose order is that of time (RFC 9562 section 5.7)', () => {
    const ids = [1, 2, Date.UTC(2026, 0, 1), Date.UTC(2999, 0, 1)].map(createTimeOrderedId);
    for (const id of ids)
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect([...ids].sort()).toEqual(ids);
  });

  it('does not repeat itself within a millisecond', () => {
    expect(new Set(Array.from({ length: 10_000 }, () => createTimeOrderedId(0))).size).toBe(10_000);
  });
});

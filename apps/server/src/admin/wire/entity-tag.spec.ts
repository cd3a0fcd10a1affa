import { toEntityTag, toExpectedVersion } from './entity-tag.js';

describe('entity tags', () => {
  it('lead back to their version', () => {
    expect(toExpectedVersion(toEntityTag(7))).toBe(7);
  });

  it.each([undefined, '*', ' * '])('an edit with If-Match %p names no version (RFC 6585 §3)', (header) => {
    expect(() => toExpectedVersion(header)).toThrow(expect.objectContaining({ status: 428 }));
  });

  it.each(['', '7', 'W/"7"', '"7", "8"', '"-7"', '"7.0"', '"1e3"', '"9999999999999999"'])(
    'an edit with If-Match %p was made from no version of ours',
    (header) => {
      expect(() => toExpectedVersion(header)).toThrow(expect.objectContaining({ status: 412 }));
    },
  );
});

import { createRecoveryCode, hashRecoveryCode } from './recovery-code.js';

describe('a recovery code', () => {
  it('is four groups of four, and never the same', () => {
    const codes = [createRecoveryCode(), createRecoveryCode()];
    for (const code of codes) expect(code).toMatch(/^(?:[A-Z2-7]{4}-){3}[A-Z2-7]{4}$/);
    expect(codes[0]).not.toBe(codes[1]);
  });

  it.each(['ABCD-EFGH-IJKL-2345', 'abcdefghijkl2345', ' abcd efgh\tijkl 2345\n'])(
    'is the same however it is typed: %j',
    (typed) => {
      expect(hashRecoveryCode(typed)).toBe(hashRecoveryCode('ABCD-EFGH-IJKL-2345'));
    },
  );

  it.each([
    '',
    '123456',
    'ABCD-EFGH-IJKL-234',
    'ABCD-EFGH-IJKL-23456',
    'ABCD-EFGH-IJKL-234é',
    'ABCD-EFGH-IJKL-2340',
  ])('is not %j', (typed) => {
    expect(hashRecoveryCode(typed)).toBeUndefined();
  });
});

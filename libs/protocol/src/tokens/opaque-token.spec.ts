import { createOpaqueToken, readOpaqueToken, type OpaqueTokenKind } from './opaque-token.js';

const ID = '019b7e2a-0000-7000-8000-0123456789ab';
const KINDS: readonly OpaqueTokenKind[] = ['at', 'rt', 'ac'];

describe('an opaque token', () => {
  it.each(KINDS)('of the kind %s tells its id, and passes for no other kind (case 120)', (kind) => {
    const token = createOpaqueToken(kind, ID);
    const read = KINDS.map((each) => readOpaqueToken(each, token));
    expect(read).toEqual(KINDS.map((each) => (each === kind ? ID : undefined)));
  });

  it('never repeats, even for one id (case 121)', () => {
    const tokens = Array.from({ length: 10_000 }, () => createOpaqueToken('ac', ID));
    expect(new Set(tokens).size).toBe(10_000);
  });

  it.each([
    ['shortened', (code: string) => code.slice(0, -1)],
    ['lengthened', (code: string) => `${code}x`],
    ['padded', (code: string) => `${code}=`],
    ['in capitals', (code: string) => code.toUpperCase()],
    ['after a space', (code: string) => ` ${code}`],
    ['before a line feed', (code: string) => `${code}\n`],
    ['without its prefix', (code: string) => code.slice('lgt_ac_'.length)],
  ])('%s is none (case 118)', (_, change) => {
    expect(readOpaqueToken('ac', change(createOpaqueToken('ac', ID)))).toBeUndefined();
  });
});

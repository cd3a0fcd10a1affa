import { Seal } from './seal.js';

const seal = new Seal(Buffer.alloc(32, 1), 'signing-keys');
const plain = Buffer.from('a private key');

describe('a seal', () => {
  it('opens what it closed', () => {
    expect(seal.open(seal.close(plain, 'kid'), 'kid')).toEqual(plain);
  });

  it('never makes the same text twice, nor shows the plain one', () => {
    const [first, second] = [seal.close(plain, 'kid'), seal.close(plain, 'kid')];
    expect(first).not.toBe(second);
    expect(Buffer.from(first.slice(3), 'base64url').includes(plain)).toBe(false);
  });

  it('does not open for another master key, another row, or a changed text', () => {
    const text = seal.close(plain, 'kid');
    const changed = text.slice(0, -2) + (text.endsWith('AA') ? 'BB' : 'AA');
    const refused = 'the master key does not open the signing keys';
    expect(() => new Seal(Buffer.alloc(32, 2), 'signing-keys').open(text, 'kid')).toThrow(refused);
    expect(() => seal.open(text, 'other')).toThrow(refused);
    expect(() => seal.open(changed, 'kid')).toThrow(refused);
    expect(() => seal.open('v1.', 'kid')).toThrow(refused);
  });

  it('does not open what the seal of another kind closed', () => {
    const other = new Seal(Buffer.alloc(32, 1), 'authenticator-secrets');
    const refused = 'the master key does not open the authenticator secrets';
    expect(() => other.open(seal.close(plain, 'kid'), 'kid')).toThrow(refused);
  });
});

import { toSnakeCase, toWireValue } from './snake-case.js';

describe('names on the wire', () => {
  it.each([
    ['name', 'name'],
    ['logoUri', 'logo_uri'],
    ['expiresAfterUseOf', 'expires_after_use_of'],
    ['last4', 'last4'],
    ['x5t#S256', 'x5t#S256'],
    ['API', 'API'],
  ])('%s is spelled %s', (name, wire) => {
    expect(toSnakeCase(name)).toBe(wire);
  });

  it('hold at every depth, and times become instants', () => {
    const detail = {
      before: null,
      after: { createdAt: 0, access: [{ byDefault: true }], uses: 3, expiresAt: null },
    };
    expect(toWireValue(detail)).toEqual({
      before: null,
      after: {
        created_at: '1970-01-01T00:00:00.000Z',
        access: [{ by_default: true }],
        uses: 3,
        expires_at: null,
      },
    });
  });
});

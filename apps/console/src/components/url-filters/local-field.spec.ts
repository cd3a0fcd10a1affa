import { fromLocalField, toLocalField } from './local-field.js';

describe('the field of a moment', () => {
  it('shows the moment of the address, and gives the same one back', () => {
    const field = toLocalField('2026-11-27T14:03:00.000Z');
    expect(field).toMatch(/^2026-11-2[678]T\d\d:\d\d$/);
    expect(fromLocalField(field)).toBe('2026-11-27T14:03:00.000Z');
  });

  it('is empty where the address has none, or nonsense', () => {
    expect([toLocalField(undefined), toLocalField('soon')]).toEqual(['', '']);
    expect(fromLocalField('')).toBe('');
  });
});

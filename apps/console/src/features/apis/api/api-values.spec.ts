import { NEW_API, scopeFault, toWire } from './api-values.js';

const scope = (name: string) => ({ name, description: '' });

describe('what an admin writes of an API', () => {
  it('leaves out the lines that nobody filled in', () => {
    const values = { ...NEW_API, name: ' Friends ', scopes: [scope(' read '), scope('')] };
    expect(toWire(values)).toMatchObject({ name: 'Friends', scopes: [{ name: 'read', description: '' }] });
  });

  it.each([
    ['read', null],
    ['', null],
    ['two words', 'scopeNeeded'],
    ['quoted"', 'scopeNeeded'],
    ['twice', 'scopeTwice'],
  ])('has in the scope “%s” the fault %s', (name, fault) => {
    expect(scopeFault(name, [scope(name), scope('twice'), ...(name === '' ? [scope('')] : [])])).toBe(fault);
  });
});

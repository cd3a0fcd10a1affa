import { delegationStateAt, namesSubject } from './delegation.js';
import { aDelegation } from './testing/a-delegation.js';
import { START } from './testing/in-memory-ports.js';

describe('what a delegation is', () => {
  it.each([
    ['live', {}],
    ['live', { needsApproval: true, approvedAt: START }],
    ['pending', { needsApproval: true }],
    ['expired', { expiresAt: START }],
    ['expired', { needsApproval: true, expiresAt: START }],
    ['removed', { removedAt: START }],
    ['removed', { expiresAt: START, removedAt: START }],
  ])('%s: %j', (state, changes) => {
    expect(delegationStateAt(aDelegation(changes), START)).toBe(state);
  });
});

describe('a subject that is an address', () => {
  const names = (address: string) => namesSubject(aDelegation(), address);

  it('names itself', () => {
    expect(names('ada@example.com')).toBe(true);
  });

  it.each([
    ...['Ada@example.com', 'ada@EXAMPLE.com', ' ada@example.com', 'ada@example.com ', 'ada@example.com\0'],
    ...['\u0430da@example.com', 'ada@ex\u0430mple.com', 'ada+x@example.com', 'xada@example.com'],
    ...['ada@example.com.evil.example', 'ada', '@example.com', '', 'sa_robot'],
  ])('names nobody else: %j (case 175)', (address) => {
    expect(names(address)).toBe(false);
  });
});

describe('a subject that is a domain', () => {
  const names = (address: string) => namesSubject(aDelegation({ subjects: ['@Kelvin.example'] }), address);

  it.each(['ada@kelvin.example', 'Ada@KELVIN.Example', 'x@y@kelvin.example'])('names %s', (address) => {
    expect(names(address)).toBe(true);
  });

  it.each([
    ...['ada@sub.kelvin.example', 'ada@xkelvin.example', 'ada@kelvin.example.', 'ada@kelvin.exampl'],
    // The Kelvin sign is a K in lower case, and another domain.
    ...['ada@\u212aelvin.example', 'ada@kelvin.ex\u0430mple', 'kelvin.example', ''],
  ])('names nobody else: %j (case 175)', (address) => {
    expect(names(address)).toBe(false);
  });
});

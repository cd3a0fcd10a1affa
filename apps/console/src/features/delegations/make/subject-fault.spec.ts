import { subjectFault } from './subject-fault.js';

describe('a subject of a delegation', () => {
  it.each(['ada@example.com', '@example.com', '@sales.example.com'])('may be %s', (subject) => {
    expect(subjectFault(subject)).toBeNull();
  });

  it.each([
    ['*@example.com', 'wildcard'],
    ['@*.example.com', 'wildcard'],
    ['ada', 'noAddress'],
    ['example.com', 'noAddress'],
    ['ada@localhost', 'noAddress'],
    ['ada lovelace@example.com', 'noAddress'],
  ])('is not %s: %s', (subject, fault) => {
    expect(subjectFault(subject)).toBe(fault);
  });
});

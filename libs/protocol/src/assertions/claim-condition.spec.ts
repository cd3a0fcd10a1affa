import { meetsCondition } from './claim-condition.js';

const meets = (match: 'exact' | 'pattern', value: string, sub: unknown) =>
  meetsCondition({ sub }, { claim: 'sub', match, value });

describe('a claim condition', () => {
  it('is met exactly by the same text alone', () => {
    expect(meets('exact', 'repo:acme/billing', 'repo:acme/billing')).toBe(true);
    for (const sub of ['Repo:acme/billing', 'repo:acme/billing ', 'repo:acme/billin', 'repo:acme/billing/x'])
      expect(meets('exact', 'repo:acme/billing', sub)).toBe(false);
  });

  it.each([
    ['repo:acme/*:ref:refs/heads/main', 'repo:acme/billing:ref:refs/heads/main'],
    ['repo:acme/svc-*:ref:refs/heads/main', 'repo:acme/svc-mail:ref:refs/heads/main'],
    ['repo:acme/*-svc:ref:refs/heads/*', 'repo:acme/mail-svc:ref:refs/heads/main'],
    ['system:serviceaccount:*:billing', 'system:serviceaccount:prod:billing'],
    ['repo:acme/a*a', 'repo:acme/aba'],
  ])('of the pattern %s is met by %s', (pattern, sub) => {
    expect(meets('pattern', pattern, sub)).toBe(true);
  });

  it.each([
    ['repo:acme/*', 'repo:acme/billing:ref:refs/heads/main'],
    ['repo:acme/*', 'repo:acme/a/b'],
    ['repo:acme/*', 'repo:acme/'],
    ['repo:acme/*', 'repo:acme:billing'],
    ['repo:acme/*', 'xrepo:acme/billing'],
    ['repo:acme/*', 'repo:acmee/billing'],
    ['repo:acme/svc-*', 'repo:acme/svc-'],
    ['repo:acme/a*a', 'repo:acme/a'],
    ['repo:acme/a*a', 'repo:acme/aa'],
    ['repo:acme/*:ref:refs/heads/main', 'repo:acme/x:ref:refs/heads/main\n'],
    ['repo:acme/.+', 'repo:acme/billing'],
    ['repo:acme/*', 'repo:acme/billing/'],
  ])('of the pattern %s is not met by %j', (pattern, sub) => {
    expect(meets('pattern', pattern, sub)).toBe(false);
  });

  it.each([undefined, null, 1, true, ['repo:acme/billing'], { repo: 'acme' }])(
    'is not met by what is no text: %j',
    (sub) => {
      expect([meets('exact', String(sub), sub), meets('pattern', '*', sub)]).toEqual([false, false]);
    },
  );

  it('is not met by what every object has', () => {
    expect(meetsCondition({}, { claim: 'constructor', match: 'pattern', value: '*' })).toBe(false);
  });

  it('is decided at once, however long the text is (case 239)', () => {
    const long = 'a'.repeat(100_000);
    for (const pattern of ['a*a', `${'a*a:'.repeat(100)}b`, `${'a'.repeat(400)}*b`])
      expect(meets('pattern', pattern, `${long}:${long}`)).toBe(false);
  });
});

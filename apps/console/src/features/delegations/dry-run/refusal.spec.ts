import { explain } from './refusal.js';

const refused = (error_description: string) => explain({ granted: false, error_description });

describe('a refusal of a dry run', () => {
  it.each([
    ['sub: no delegation lets this service account act for this address', 'no-delegation', 'delegate'],
    ['scope: calendar:read is not delegated for this sub', 'scope-not-delegated', 'delegate'],
    ['sub: the delegation for this address is pending', 'delegation-pending', 'approve'],
    ['sub: the delegation for this address is expired', 'delegation-over', 'delegate'],
    ['sub: the delegation for this address is removed', 'delegation-over', 'delegate'],
    ['sub: there is no enabled account with exactly this e-mail address', 'no-account', null],
    ['sub: nobody may act for an admin', 'admin', null],
    ['scope: more than this credential set has; its admin can add scopes', 'scope-not-held', 'settings'],
    ['assertion: this service account is disabled', 'account-stopped', 'settings'],
  ])('says “%s”: %s, cured by %s', (description, cause, cure) => {
    expect(refused(description)).toEqual({ cause, cure });
  });

  it('keeps the words of the server where nobody foresaw them', () => {
    expect(refused('something new')).toEqual({ cause: 'other', cure: null });
  });
});

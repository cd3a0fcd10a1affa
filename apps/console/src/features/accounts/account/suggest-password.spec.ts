import { suggestPassword } from './suggest-password.js';

describe('a suggested password', () => {
  it('has 20 letters and digits that nobody takes for one another', () => {
    expect(suggestPassword()).toMatch(/^[a-zA-Z2-9]{20}$/);
    expect(suggestPassword()).not.toMatch(/[ilIO01o]/);
  });

  it('is another one every time', () => {
    const passwords = new Set(Array.from({ length: 50 }, suggestPassword));
    expect(passwords.size).toBe(50);
  });
});

import { FailedAttempts } from './failed-attempts.js';

const LIMITS = { perClient: 2, perNetwork: 3 };

describe('failed attempts (case 105)', () => {
  it('of one client from one network are few at first, then too many', async () => {
    const failures = new FailedAttempts(LIMITS);
    expect(await failures.count('2001:db8::1', 'cc_victim')).toBeUndefined();
    expect(await failures.count('2001:db8::2', 'cc_victim')).toBeUndefined();
    expect(await failures.count('2001:db8::3', 'cc_victim')).toBeGreaterThan(0);
  });

  it('do not count for the same client elsewhere, nor for another client', async () => {
    const failures = new FailedAttempts(LIMITS);
    for (const ip of ['192.0.2.1', '192.0.2.1']) await failures.count(ip, 'cc_victim');
    expect(await failures.count('192.0.2.2', 'cc_victim')).toBeUndefined();
    expect(await failures.count('192.0.2.1', 'cc_other')).toBeUndefined();
  });

  it('of many clients, or of none, are too many for one network', async () => {
    const failures = new FailedAttempts(LIMITS);
    for (const client of ['a', 'b', null]) expect(await failures.count('192.0.2.1', client)).toBeUndefined();
    expect(await failures.count('192.0.2.1', 'd')).toBeGreaterThan(0);
    expect(await failures.count('192.0.2.2', 'd')).toBeUndefined();
  });
});

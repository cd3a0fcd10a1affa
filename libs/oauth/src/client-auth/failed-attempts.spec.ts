import { FailedAttempts } from './failed-attempts.js';

const LIMITS = { perClient: 2, perAddress: 3 };
const THROTTLED = { status: 429, headers: { 'Retry-After': expect.stringMatching(/^[1-9]\d*$/) } };

describe('failed attempts (case 105)', () => {
  it('throttle one client from one network, and that client from nowhere else', async () => {
    const failures = new FailedAttempts(LIMITS);
    await failures.count('2001:db8::1', 'cc_victim');
    await failures.count('2001:db8::2', 'cc_victim');
    await expect(failures.requireClientAllowed('2001:db8::3', 'cc_victim')).rejects.toMatchObject(THROTTLED);
    await expect(failures.requireClientAllowed('192.0.2.1', 'cc_victim')).resolves.toBeUndefined();
    await expect(failures.requireClientAllowed('2001:db8::3', 'cc_other')).resolves.toBeUndefined();
  });

  it('throttle an address that tries many clients, and say so to the counter', async () => {
    const failures = new FailedAttempts(LIMITS);
    for (const client of ['a', 'b', 'c']) expect(await failures.count('192.0.2.1', client)).toBe(false);
    await expect(failures.requireAddressAllowed('192.0.2.1')).rejects.toMatchObject(THROTTLED);
    await expect(failures.requireAddressAllowed('192.0.2.2')).resolves.toBeUndefined();
    expect(await failures.count('192.0.2.1', 'd')).toBe(true);
  });
});

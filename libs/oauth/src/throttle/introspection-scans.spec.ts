import { IntrospectionScans } from './introspection-scans.js';

describe('scanning by introspection (case 191)', () => {
  it('is answered with 429 once a caller asked about too many inactive tokens', async () => {
    const scans = new IntrospectionScans(2);
    for (const caller of ['cc_gateway', 'cc_gateway', 'cc_other']) {
      await expect(scans.countInactive(caller)).resolves.toBeUndefined();
    }
    await expect(scans.countInactive('cc_gateway')).rejects.toMatchObject({
      status: 429,
      headers: { 'Retry-After': expect.stringMatching(/^[1-9]\d*$/) },
    });
    await expect(scans.countInactive('cc_other')).resolves.toBeUndefined();
  });
});

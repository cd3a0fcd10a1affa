import { InteractionStarts } from './interaction-starts.js';

describe('interactions that are begun', () => {
  it('by one network are few at first, then too many', async () => {
    const starts = new InteractionStarts(2);
    for (const ip of ['2001:db8::1', '2001:db8::2', '192.0.2.1']) {
      await expect(starts.count(ip)).resolves.toBeUndefined();
    }
    await expect(starts.count('2001:db8::3')).rejects.toMatchObject({
      status: 429,
      headers: { 'Retry-After': expect.stringMatching(/^[1-9]\d*$/) },
    });
    await expect(starts.count('192.0.2.1')).resolves.toBeUndefined();
  });
});

import { renewals } from './renewal.js';

describe('a request that needs a newer sign-in', () => {
  it('waits with all others for one answer', async () => {
    const waiting = [renewals.ask('too-old'), renewals.ask('ended')];
    expect(renewals.get()?.reason).toBe('too-old');
    renewals.get()?.settle(true);
    expect(await Promise.all(waiting)).toEqual([true, true]);
    expect(renewals.get()).toBeUndefined();
  });

  it('is told that the person gave up, and the next one asks anew', async () => {
    const first = renewals.ask('ended');
    renewals.get()?.settle(false);
    expect(await first).toBe(false);
    const second = renewals.ask('too-old');
    expect(renewals.get()?.reason).toBe('too-old');
    renewals.get()?.settle(true);
    expect(await second).toBe(true);
  });

  it('is announced to the shell, and so is its end', async () => {
    let told = 0;
    const stop = renewals.subscribe(() => (told += 1));
    const asked = renewals.ask('ended');
    await Promise.resolve();
    renewals.get()?.settle(false);
    await asked;
    stop();
    expect(told).toBe(2);
  });
});

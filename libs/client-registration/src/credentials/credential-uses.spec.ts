import { CredentialUseRecorder } from './credential-uses.js';
import type { CredentialUse } from '../ports.js';

/** A store that keeps what was written, and can be made to fail or to wait. */
class UseStore {
  readonly written: CredentialUse[][] = [];
  failure: Error | undefined;
  gate: Promise<void> = Promise.resolve();
  readonly isOpen = false;

  run<T>(work: () => Promise<T>): Promise<T> {
    return work();
  }

  async recordUses(uses: readonly CredentialUse[]): Promise<void> {
    await this.gate;
    if (this.failure !== undefined) throw this.failure;
    this.written.push([...uses]);
  }
}

describe('CredentialUseRecorder', () => {
  const store = () => {
    const credentialSets = new UseStore();
    return { unitOfWork: credentialSets, credentialSets };
  };
  const use = (at: number, ip = '192.0.2.1', credentialId = 'sec_1') => ({ credentialId, at, ip });

  it('adds up what happens between two writings', async () => {
    const ports = store();
    const recorder = new CredentialUseRecorder(ports);
    recorder.record(use(20, '192.0.2.2'));
    recorder.record(use(10, '192.0.2.1'));
    recorder.record(use(15, '192.0.2.3', 'sec_2'));
    await recorder.flush();
    expect(ports.credentialSets.written).toEqual([
      [
        { credentialId: 'sec_1', uses: 2, firstAt: 10, lastAt: 20, lastIp: '192.0.2.2' },
        { credentialId: 'sec_2', uses: 1, firstAt: 15, lastAt: 15, lastIp: '192.0.2.3' },
      ],
    ]);
  });

  it('writes nothing when there is nothing, and nothing twice', async () => {
    const ports = store();
    const recorder = new CredentialUseRecorder(ports);
    await recorder.flush();
    recorder.record(use(1));
    await recorder.flush();
    await recorder.flush();
    expect(ports.credentialSets.written).toHaveLength(1);
  });

  it('keeps what could not be written for the next time, and reports the error', async () => {
    const ports = store();
    const errors: unknown[] = [];
    const recorder = new CredentialUseRecorder(ports, (error) => errors.push(error));
    ports.credentialSets.failure = new Error('disk full');
    recorder.record(use(1));
    await recorder.flush();
    expect(errors).toEqual([ports.credentialSets.failure]);
    ports.credentialSets.failure = undefined;
    recorder.record(use(2, '192.0.2.9'));
    await recorder.flush();
    expect(ports.credentialSets.written).toEqual([
      [{ credentialId: 'sec_1', uses: 2, firstAt: 1, lastAt: 2, lastIp: '192.0.2.9' }],
    ]);
  });

  it('loses nothing that is counted while it writes', async () => {
    const ports = store();
    const recorder = new CredentialUseRecorder(ports);
    let open = (): void => undefined;
    ports.credentialSets.gate = new Promise((resolve) => (open = resolve));
    recorder.record(use(1));
    const flushing = recorder.flush();
    recorder.record(use(2));
    const stopping = recorder.stop();
    open();
    await Promise.all([flushing, stopping]);
    expect(ports.credentialSets.written.flat().map(({ uses, lastAt }) => [uses, lastAt])).toEqual([
      [1, 1],
      [1, 2],
    ]);
  });

  it('writes every interval once started, and what is left when stopped', async () => {
    jest.useFakeTimers();
    try {
      const ports = store();
      const recorder = new CredentialUseRecorder(ports);
      recorder.start(1000);
      recorder.start(1000);
      recorder.record(use(1));
      await jest.advanceTimersByTimeAsync(1000);
      expect(ports.credentialSets.written).toHaveLength(1);
      recorder.record(use(2));
      await recorder.stop();
      expect(ports.credentialSets.written).toHaveLength(2);
      expect(jest.getTimerCount()).toBe(0);
    } finally {
      jest.useRealTimers();
    }
  });
});

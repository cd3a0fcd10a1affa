import type { CredentialUses, UnitOfWork } from '#protocol';
import type { CredentialSetStore, CredentialUse } from '../ports.js';

/** What the recorder of uses needs of its host. */
export interface CredentialUsePorts {
  readonly unitOfWork: Pick<UnitOfWork, 'run'>;
  readonly credentialSets: Pick<CredentialSetStore, 'recordUses'>;
}

/**
 * Counts in memory how secrets and keys are used, and writes the counts down every second. A crash loses at most one
 * interval of counts, never a token's record.
 */
export class CredentialUseRecorder implements CredentialUses {
  private counted = new Map<string, CredentialUse>();
  private running: Promise<void> | undefined;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly ports: CredentialUsePorts,
    private readonly onError: (error: unknown) => void = () => undefined,
  ) {}

  record({ credentialId, at, ip }: { credentialId: string; at: number; ip: string }): void {
    this.count({ credentialId, uses: 1, firstAt: at, lastAt: at, lastIp: ip });
  }

  /** Writes what was counted. Never rejects: what could not be written is reported, and kept for the next time. */
  flush(): Promise<void> {
    this.running ??= this.write().finally(() => (this.running = undefined));
    return this.running;
  }

  /** Flushes every `intervalMs` milliseconds, without keeping the process alive. */
  start(intervalMs = 1000): void {
    this.timer ??= setInterval(() => void this.flush(), intervalMs).unref();
  }

  /** Stops the timer and writes what is left. */
  async stop(): Promise<void> {
    clearInterval(this.timer);
    this.timer = undefined;
    await this.running;
    await this.flush();
  }

  private async write(): Promise<void> {
    const batch = this.counted;
    if (batch.size === 0) return;
    this.counted = new Map();
    try {
      await this.ports.unitOfWork.run(() => this.ports.credentialSets.recordUses([...batch.values()]));
    } catch (error) {
      for (const use of batch.values()) this.count(use);
      this.onError(error);
    }
  }

  private count(use: CredentialUse): void {
    const before = this.counted.get(use.credentialId);
    this.counted.set(use.credentialId, before === undefined ? use : sum(before, use));
  }
}

function sum(a: CredentialUse, b: CredentialUse): CredentialUse {
  const later = b.lastAt >= a.lastAt ? b : a;
  return {
    credentialId: a.credentialId,
    uses: a.uses + b.uses,
    firstAt: Math.min(a.firstAt, b.firstAt),
    lastAt: later.lastAt,
    lastIp: later.lastIp,
  };
}

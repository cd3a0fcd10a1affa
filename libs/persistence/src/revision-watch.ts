import type { DatabaseUnitOfWork } from './unit-of-work.js';
import { RevisionEntity } from './entities/revision.entity.js';

/** Milliseconds between two looks at the revision. */
const INTERVAL = 250;
/** Milliseconds without a successful look after which nothing kept in memory is trusted. */
const TRUST = 1000;

/** Told when clients, APIs, applications or signing keys changed, here or on another instance. */
export type ChangeListener = () => void | Promise<void>;

/** Watches the one-row revision, by which instances tell each other that what they keep in memory is stale. */
export class RevisionWatch {
  private readonly listeners: ChangeListener[] = [];
  private seen: number | undefined;
  private confirmedAt = Number.NEGATIVE_INFINITY;
  private timer: NodeJS.Timeout | undefined;
  private watching = false;

  constructor(
    private readonly readRevision: () => Promise<number>,
    /** Forgets what is kept in memory; called before the listeners. */
    private readonly forget: () => void,
    /** Milliseconds that only rise; the wall clock may be set back. */
    private readonly elapsed: () => number = () => performance.now(),
  ) {}

  /** Whether what is kept in memory is at most `TRUST` behind the database. */
  get isTrusted(): boolean {
    return this.elapsed() - this.confirmedAt < TRUST;
  }

  onChange(listener: ChangeListener): void {
    this.listeners.push(listener);
  }

  /** Begins to look, and goes on until `stop`. Does not keep the process alive. */
  start(): void {
    if (this.watching) return;
    this.watching = true;
    void this.lookAgain();
  }

  stop(): void {
    this.watching = false;
    clearTimeout(this.timer);
  }

  /** Looks once. A listener that fails is told again at the next look. */
  async look(): Promise<void> {
    const startedAt = this.elapsed();
    const revision = await this.readRevision();
    if (revision !== this.seen) {
      this.forget();
      this.confirmedAt = startedAt;
      await Promise.all(this.listeners.map(async (listener) => listener()));
      this.seen = revision;
    }
    this.confirmedAt = startedAt;
  }

  private async lookAgain(): Promise<void> {
    // A failed look is not an error of its own: trust ends, and reading through tells the caller.
    await this.look().catch(() => undefined);
    if (!this.watching) return;
    this.timer = setTimeout(() => void this.lookAgain(), INTERVAL);
    this.timer.unref();
  }
}

/** Reads the revision as it was committed. */
export function readRevision(unitOfWork: DatabaseUnitOfWork): Promise<number> {
  return unitOfWork.read(async (manager) => (await manager.findOneByOrFail(RevisionEntity, { id: 1 })).value);
}

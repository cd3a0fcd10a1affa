/** Where the server is in its life. */
export type Stage = 'starting' | 'migrating' | 'running' | 'stopping';

/** What this instance knows of its own life; the composition root and the stop move it on. */
export class Readiness {
  private current: Stage = 'starting';
  private hasRun = false;

  get stage(): Stage {
    return this.current;
  }

  /** Whether the start has ended once; stays true while stopping. */
  get started(): boolean {
    return this.hasRun;
  }

  migrating(): void {
    this.current = 'migrating';
  }

  running(): void {
    this.current = 'running';
    this.hasRun = true;
  }

  stopping(): void {
    this.current = 'stopping';
  }
}

import type { Clock } from '../ports.js';

/** A clock that stands still until a test moves it. */
export class SettableClock implements Clock {
  constructor(private time = Date.UTC(2026, 0, 1)) {}

  now(): number {
    return this.time;
  }

  /** Sets the time, in milliseconds. */
  set(time: number): void {
    this.time = time;
  }

  /** Moves the time on by so many milliseconds. */
  advance(milliseconds: number): void {
    this.time += milliseconds;
  }
}

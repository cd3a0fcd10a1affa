/** Why somebody has to sign in again: the session ended, or is too old for what they want to do. */
export type RenewalReason = 'ended' | 'too-old';

/** A request that waits until somebody has signed in again, or has given up. */
export interface Renewal {
  readonly reason: RenewalReason;
  settle(signedIn: boolean): void;
}

type Listener = () => void;

/**
 * Holds requests that need a newer sign-in while the person signs in, so that nothing they typed is lost. The shell
 * shows the question; any number of requests wait for the one answer.
 */
class Renewals {
  private current: (Renewal & { readonly answer: Promise<boolean> }) | undefined;
  private readonly listeners = new Set<Listener>();

  /** Resolves to whether the person has signed in again. */
  ask(reason: RenewalReason): Promise<boolean> {
    this.current ??= this.open(reason);
    return this.current.answer;
  }

  /** What is asked right now. */
  readonly get = (): Renewal | undefined => this.current;

  readonly subscribe = (listener: Listener): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  private open(reason: RenewalReason): Renewal & { readonly answer: Promise<boolean> } {
    const { promise, resolve } = deferred<boolean>();
    const settle = (signedIn: boolean): void => {
      this.current = undefined;
      resolve(signedIn);
      this.tell();
    };
    queueMicrotask(() => this.tell());
    return { reason, settle, answer: promise };
  }

  private tell(): void {
    this.listeners.forEach((listener) => listener());
  }
}

function deferred<T>() {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>((settle) => (resolve = settle));
  return { promise, resolve };
}

export const renewals = new Renewals();

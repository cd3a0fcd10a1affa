import type { Clock, EventRecorder, UnitOfWork } from '#protocol';

/** The authenticator app of one account (RFC 6238). Times in milliseconds. */
export interface AccountTotp {
  readonly accountId: string;
  /** The shared secret; sealed at rest. */
  readonly secret: Uint8Array;
  readonly createdAt: number;
  /** When a first code proved that the app has the secret; null: it asks for nothing yet. */
  readonly confirmedAt: number | null;
  /** The latest time step whose code was used: it, and those before it, are used up (RFC 6238 §5.2). */
  readonly lastCounter: number | null;
}

/** The authenticator apps at rest, one an account. Writing is inside a unit of work. */
export interface TotpStore {
  /** Inside a unit of work: nobody else changes it until the unit ends. */
  find(accountId: string): Promise<AccountTotp | undefined>;
  /** Begins with a secret, in place of one that was never confirmed. False: a confirmed one is there. */
  begin(accountId: string, secret: Uint8Array, at: number): Promise<boolean>;
  /** Confirms it with the code of a time step, by one compare-and-set. False: it was confirmed before, or is gone. */
  confirm(accountId: string, counter: number, at: number): Promise<boolean>;
  /** Uses up a time step, and all before it, by one compare-and-set. False: it was used up, or nothing is confirmed. */
  useCounter(accountId: string, counter: number): Promise<boolean>;
  /** False: there was none. */
  remove(accountId: string): Promise<boolean>;
}

/** The hashes of recovery codes at rest. Writing is inside a unit of work. */
export interface RecoveryCodeStore {
  /** Puts new ones in the place of all that the account has; none: takes them all. */
  replace(accountId: string, hashes: readonly string[]): Promise<void>;
  /** How many of an account's are unused. */
  countUnused(accountId: string): Promise<number>;
  /** Uses one up, by one compare-and-set. False: it was used before, or is none. */
  use(accountId: string, hash: string, at: number): Promise<boolean>;
}

/** What the second step asks of its host. */
export interface SecondStepPorts {
  /** The `iss` of every token (RFC 8414 §2): authenticator apps show its host. */
  readonly issuer: string;
  readonly clock: Clock;
  readonly unitOfWork: UnitOfWork;
  readonly events: EventRecorder;
  readonly totps: TotpStore;
  readonly recoveryCodes: RecoveryCodeStore;
}

import type { Clock, EventRecorder, UnitOfWork } from '#protocol';
import type { AccountStore } from '../ports.js';

/** How far the set-up of this installation has come. Times in milliseconds. */
export interface SetUpState {
  /** SHA-256 of the token of the one link that is good, hexadecimal. */
  readonly linkHash: string | null;
  readonly linkExpiresAt: number | null;
  /** When the first admin was made; from then on no link is good. */
  readonly completedAt: number | null;
}

/** The state of the set-up at rest. Writing is inside a unit of work. */
export interface SetUpStore {
  find(): Promise<SetUpState>;
  /** Puts a link in the place of the one before. False: set-up is complete. */
  putLink(hash: string, expiresAt: number): Promise<boolean>;
  /**
   * Completes set-up by one compare-and-set, and forgets its link. False: it was complete, or the link with this hash
   * is not the one that is good. Without a hash any link will do, or none.
   */
  complete(at: number, linkHash?: string): Promise<boolean>;
}

/** What set-up asks of its host. */
export interface SetUpPorts {
  readonly clock: Clock;
  readonly unitOfWork: UnitOfWork;
  readonly events: EventRecorder;
  readonly accounts: Pick<AccountStore, 'enabledAdmins'>;
  readonly setUp: SetUpStore;
}

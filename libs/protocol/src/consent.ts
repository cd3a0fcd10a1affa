import type { BoundedCount } from './bounded-count.js';
import type { ScopeAccess } from './client.js';

/** One scope of one API, or of this server itself (`OWN_AUDIENCE`). */
export type ConsentedScope = Pick<ScopeAccess, 'audience' | 'scope'>;

/** What one person allowed one credential set, remembered. Times in milliseconds. */
export interface Consent {
  readonly accountId: string;
  readonly clientId: string;
  readonly scopes: readonly ConsentedScope[];
  /** Names of claims that were asked for one by one (OpenID Connect Core §5.5) and allowed. */
  readonly claims: readonly string[];
  readonly grantedAt: number;
  readonly updatedAt: number;
}

/** The consents at rest. Writing is inside a unit of work. */
export interface Consents {
  /** Inside a unit of work: nobody takes it back until the unit ends. */
  find(accountId: string, clientId: string): Promise<Consent | undefined>;
  /** Those of one person, newest first. */
  ofAccount(accountId: string): Promise<readonly Consent[]>;
  /** How many people have allowed one credential set something. */
  countOf(clientId: string): Promise<BoundedCount>;
  /** Replaces what was there. */
  save(consent: Consent): Promise<void>;
  /** False when there was none. */
  remove(accountId: string, clientId: string): Promise<boolean>;
}

/**
 * A person on the way through sign-in and consent, at one browser (RFC 6749 §3.1). Only that browser can go on with
 * it. Times in milliseconds.
 */
export interface Interaction {
  /** 256 random bits in base 62; stands in the URLs of the pages. */
  readonly id: string;
  /** SHA-256 of the browser's long-lived cookie, hexadecimal. */
  readonly browserHash: string;
  /** Where it leads: an authorization response, or one of our own pages. */
  readonly purpose: InteractionPurpose;
  /** The authorization request as it came, checked anew at every step; of our own pages, what they are to show. */
  readonly params: readonly (readonly [name: string, value: string])[];
  readonly createdAt: number;
  readonly expiresAt: number;
  /** The session in which the person signed in on this way; null: not yet. */
  readonly sessionId: string | null;
  /** Whose password was right, while a code is still needed; null: nobody's. */
  readonly awaitingCodeOf: string | null;
  /** When that password was set; another one since, and the sign-in begins anew. */
  readonly passwordSetAt: number | null;
  readonly completedAt: number | null;
}

/** Where an interaction leads. Our own pages are named, never a path that somebody else wrote. */
export type InteractionPurpose = (typeof INTERACTION_PURPOSES)[number];
export const INTERACTION_PURPOSES = ['authorization', 'account', 'home', 'console'] as const;

/** The interactions at rest. Writing is inside a unit of work. */
export interface Interactions {
  insert(interaction: Interaction): Promise<void>;
  find(id: string): Promise<Interaction | undefined>;
  /** Notes whose password was right, and when that one was set. */
  awaitCodeOf(id: string, accountId: string, passwordSetAt: number | null): Promise<void>;
  /** Notes that the person signed in, and that no code is awaited any longer. */
  signedIn(id: string, sessionId: string): Promise<void>;
  /** Ends it, by one compare-and-set. False: it had ended before. */
  complete(id: string, at: number): Promise<boolean>;
}

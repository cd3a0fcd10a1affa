import type { SignInSession } from '#protocol';

/** One person signed in at one browser, with all that the person may see of it. Times in milliseconds. */
export interface Session extends SignInSession {
  readonly createdAt: number;
  /** At most a minute behind. */
  readonly lastUsedAt: number;
  /** When it ends by itself: the idle limit or the absolute one, whichever comes first. */
  readonly expiresAt: number;
  /** Where the person last signed in from. */
  readonly ip: string;
  readonly userAgent: string | null;
}

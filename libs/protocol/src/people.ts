import type { RequestContext } from './ledger-entries.js';

/** A person who signs in: an account, as the protocol reads it. Times in milliseconds. */
export interface Person {
  /** `acc_…`; never given to anybody else, even after the account is deleted. */
  readonly id: string;
  readonly status: 'enabled' | 'disabled';
  readonly email: string;
  readonly emailVerified: boolean;
  readonly name: string;
  /** What the account may do here beside signing in. Nobody may act for an account with the role `admin`. */
  readonly roles: readonly string[];
  /** A BCP 47 language tag, where the person chose one. */
  readonly locale: string | null;
  readonly updatedAt: number;
}

/** The accounts, as the protocol reads them. */
export interface People {
  find(accountId: string): Promise<Person | undefined>;
  /** By e-mail address, whatever its case. */
  findByEmail(email: string): Promise<Person | undefined>;
}

/** One person signed in at one browser. Times in milliseconds. */
export interface SignInSession {
  /** `ses_…`: public, the `sid` of ID tokens. What opens the session is the cookie, and only its hash is kept. */
  readonly id: string;
  readonly accountId: string;
  /** When the person last proved who they are: `auth_time` (OpenID Connect Core §2). */
  readonly authenticatedAt: number;
  /** How (RFC 8176 §2): `pwd`, and `otp` with `mfa` after a second step. */
  readonly amr: readonly string[];
}

/** The sign-in sessions, as the protocol reads and ends them. */
export interface SignInSessions {
  /** The live session of a cookie value; takes note that it was used. */
  find(cookie: string): Promise<SignInSession | undefined>;
  /** The live session of this id. */
  get(id: string): Promise<SignInSession | undefined>;
  /** Ends a session and what lives only as long as it does. Again changes nothing. */
  end(id: string, reason: string, context: RequestContext | null): Promise<void>;
}

/** What a sign-in asks of the people's side. Every refusal looks alike, whatever was wrong. */
export interface SignIn {
  /**
   * The first step. `browser` is the value of the browser's long-lived cookie: guesses are counted against it, so
   * that a stranger's cannot lock a person out.
   */
  withPassword(attempt: PasswordAttempt, context: RequestContext): Promise<SignInOutcome>;
  /** The second step: a TOTP (RFC 6238) or a recovery code. */
  withCode(attempt: CodeAttempt, context: RequestContext): Promise<SignInOutcome>;
}

/** What the sign-in form brings. */
export interface PasswordAttempt {
  readonly login: string;
  readonly password: string;
  readonly browser: string;
  /** The cookie of the session that the browser had before, which is rotated or ended. */
  readonly previous: string | undefined;
}

/** What the form of the second step brings. */
export interface CodeAttempt {
  /** Whose password was right a moment ago. */
  readonly accountId: string;
  /** When that password was set (milliseconds): where another one was set since, the code is refused. */
  readonly passwordSetAt: number | null;
  readonly code: string;
  readonly browser: string;
  readonly previous: string | undefined;
}

/** What became of an attempt. */
export type SignInOutcome =
  | { readonly kind: 'signed-in'; readonly session: SignInSession; readonly cookie: string }
  /** The password was right, and the account asks for a code as well. */
  | { readonly kind: 'code-needed'; readonly accountId: string; readonly passwordSetAt: number | null }
  | { readonly kind: 'refused' }
  /** Too many attempts: not looked at. Seconds to wait. */
  | { readonly kind: 'throttled'; readonly retryAfter: number };

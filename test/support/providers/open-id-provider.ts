import type { Form, Page } from './form-browser.js';

/** An OpenID Provider (OpenID Connect Core §1.2) as a relying party and a person meet it. */
export interface OpenIdProvider {
  /** Where it is reached, too. */
  readonly issuer: string;
  /** The claims of the one person who can sign in. */
  readonly person: Readonly<Record<string, unknown>>;
  readonly choices: Choices;
  register(client: ClientWanted): Promise<RegisteredClient>;
  /** What a page asks of the person, and the answer that lets the client have its way; undefined: nothing. */
  read(page: Page): Question | undefined;
  stop(): Promise<void>;
}

/** Where two providers may both be right. */
export interface Choices {
  /** What becomes of an authorization request with a scope that discovery does not list (RFC 6749 §3.3). */
  readonly unlistedScope: 'refused' | 'ignored';
}

/** What a relying party registers. */
export interface ClientWanted {
  readonly redirectUris: readonly string[];
  readonly postLogoutRedirectUris: readonly string[];
  readonly scope: string;
}

/** A confidential client without the duty of PKCE. */
export interface RegisteredClient {
  readonly clientId: string;
  readonly secret: string;
}

/** What a page asks of a person. */
export interface Question {
  readonly kind: 'sign-in' | 'consent' | 'sign-out';
  readonly form: Form;
  /** What the person fills in. */
  readonly answers: Readonly<Record<string, string>>;
  /** The id of the button that is pressed; the first one unless said. */
  readonly button?: string;
}

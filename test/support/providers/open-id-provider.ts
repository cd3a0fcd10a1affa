import type { HtmlForm } from '../html-form.js';
import type { Page } from './form-browser.js';

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
  /** A client that keeps no secret; confidential, and without the duty of PKCE, unless said. */
  readonly isPublic?: boolean;
}

/** What it was given. */
export interface RegisteredClient {
  readonly clientId: string;
  /** Empty for a public client. */
  readonly secret: string;
}

/** What a page asks of a person. */
export interface Question {
  readonly kind: 'sign-in' | 'consent' | 'sign-out';
  readonly form: HtmlForm;
  /** What the person fills in. */
  readonly answers: Readonly<Record<string, string>>;
  /** The id of the button that is pressed. */
  readonly button?: string;
}

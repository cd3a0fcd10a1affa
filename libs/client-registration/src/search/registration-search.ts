import type { CredentialGrantType, Status } from '#protocol';

/** A credential set that a search found. */
export interface FoundSet {
  readonly clientId: string;
  readonly name: string;
  readonly grantType: CredentialGrantType;
  readonly status: Status;
  readonly application: { readonly id: string; readonly name: string };
}

/** What kind of credential a search found. */
export type FoundKind = (typeof FOUND_KINDS)[number];
export const FOUND_KINDS = ['secret', 'key', 'trustedIssuer', 'consumerKey'] as const;

/** A credential that a search found, and whose it is. Never a secret's value. */
export interface FoundCredential {
  readonly kind: FoundKind;
  readonly id: string;
  readonly name: string;
  readonly status: Status;
  /** What tells it from its siblings: last 4, kid, issuer or consumer key. */
  readonly hint: string;
  readonly set: FoundSet;
}

/** An API that a search found. */
export interface FoundApi {
  readonly identifier: string;
  readonly name: string;
}

/** From how many characters on the beginning of a credential's id finds it: fewer would find any. */
export const SHORTEST_ID_PART = 6;

/** What is registered, by a few characters of it. Each answers at most `most`. */
export interface RegistrationSearch {
  /** By the beginning of the `client_id`, letter by letter; where none begins so, by a part of the name, whatever its case. */
  credentialSets(text: string, most: number): Promise<readonly FoundSet[]>;
  /** Letter by letter: the last 4 of a secret, a kid, a consumer key, or the beginning of an id. */
  credentials(text: string, most: number): Promise<readonly FoundCredential[]>;
  /** By a part of the identifier or of the name, whatever its case. */
  apis(text: string, most: number): Promise<readonly FoundApi[]>;
}

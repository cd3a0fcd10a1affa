import type { SignatureAlgorithm, TokenFormat } from '#protocol';

/** One scope as an admin writes it. */
export interface NewApiScope {
  readonly name: string;
  readonly description?: string | undefined;
}

/** What of an API may be left out. */
export interface ApiSettings {
  /** The whole list. */
  readonly scopes?: readonly NewApiScope[] | undefined;
  /** `jwt` unless said. */
  readonly tokenFormat?: TokenFormat | undefined;
  /** `ES256` unless said. */
  readonly signatureAlgorithm?: SignatureAlgorithm | undefined;
  /** Seconds, 1 to 86,400; null: no cap of its own. */
  readonly accessTokenLifetime?: number | null | undefined;
  /** The application that is this API: its credential sets may introspect the API's tokens. */
  readonly applicationId?: string | null | undefined;
}

/** What an admin writes to register an API. */
export interface NewApi extends ApiSettings {
  /** An absolute URI without fragment (RFC 8707 §2). It can't be changed later. */
  readonly identifier: string;
  readonly name: string;
}

/** Whether scopes that go may be taken from the credential sets that have them. Unless said, they may not. */
export interface ScopeRemoval {
  readonly removeFromSets?: boolean | undefined;
}

/** What an edit of an API may change; a member left out stays as it is. */
export interface ApiChanges extends ApiSettings, ScopeRemoval {
  readonly name?: string | undefined;
}

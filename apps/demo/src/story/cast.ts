import type { Credential } from '../http.js';

/** Where the two servers of this run are. */
export interface Places {
  /** The issuer: the URL of Legate. */
  readonly legate: string;
  /** The URL of the sample API, which is its identifier too. */
  readonly friends: string;
}

/** Everybody in the story, as the management API registered them. */
export interface Cast {
  /** A token for `/api/v1`. */
  readonly adminToken: string;
  /** Two-legged, may view friends. */
  readonly billing: Credential & { readonly secretId: string };
  /** The three-legged set of the same application. */
  readonly billingSignIn: Credential;
  /** Two-legged, may invite friends and not view them. */
  readonly newsletter: Credential;
  /** The set of the sample API itself, with which it introspects. */
  readonly friendsApi: Credential;
}

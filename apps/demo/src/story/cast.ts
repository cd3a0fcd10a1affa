import type { KeyObject } from 'node:crypto';
import type { Credential, SignIn } from '../http.js';

/** Where the two servers of this run are. */
export interface Places {
  /** The issuer: the URL of Legate. */
  readonly legate: string;
  /** The URL of the sample API, which is its identifier too. */
  readonly friends: string;
}

/** A credential set that authenticates by `private_key_jwt`, with the private half of its key. */
export interface KeyHolder {
  readonly clientId: string;
  readonly privateKey: KeyObject;
}

/** A credential set without a secret, and where it takes its authorization responses. */
export interface PublicClient {
  readonly clientId: string;
  readonly redirectUri: string;
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
  /** Two-legged, without a secret: it signs with a key of its own. */
  readonly statistics: KeyHolder;
  /** Three-legged and public: a program on people's own machines, which can keep no secret. */
  readonly photoPrints: PublicClient;
  /** The application of the service account: its id. */
  readonly calendar: string;
  /** A person. */
  readonly ada: SignIn;
  /** The set of the sample API itself, with which it introspects. */
  readonly friendsApi: Credential;
}

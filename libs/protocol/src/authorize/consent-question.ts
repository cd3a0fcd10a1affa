import type { Client } from '../client.js';
import type { Person } from '../people.js';

/** What a person is asked: whether this client may have this, in their name. */
export interface ConsentQuestion {
  readonly client: Client;
  readonly person: Person;
  /** The host the answer goes to; the scheme of an app's own URI (RFC 8252 §7.1), which has none. */
  readonly redirectHost: string;
  readonly items: readonly ConsentItem[];
  /** Names of claims that are asked for one by one (OpenID Connect Core §5.5) and that no asked scope brings. */
  readonly claims: readonly string[];
  /** Seconds. */
  readonly accessTokenLifetime: number;
  /** Seconds that access can be renewed while the person is away; null: not without `offline_access`. */
  readonly refreshTokenLifetime: number | null;
}

/** One scope of the question. */
export interface ConsentItem {
  readonly audience: string;
  readonly scope: string;
  /** Null: the scope is this server's own. */
  readonly api: { readonly name: string } | null;
  /** What the API says of it; null for this server's own scopes. */
  readonly description: string | null;
  /** Whether the person may leave it out: all but `openid`. */
  readonly optional: boolean;
  readonly allowedBefore: boolean;
}

/** What the person said. */
export interface ConsentAnswer {
  readonly allowed: boolean;
  /** The scopes they left ticked. */
  readonly scopes: readonly string[];
}

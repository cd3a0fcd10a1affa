import type { Api } from '../api.js';
import type { Client } from '../client.js';
import type { Parameters } from '../parameters.js';

/** A grant type of the token endpoint (RFC 6749 §1.3): it proves what may be issued, and issues nothing. */
export interface Grant {
  /** The value of `grant_type`. */
  readonly type: string;
  /** The parameters this grant may see; others never reach it. */
  readonly parameters: readonly string[];
  /** @throws OAuthError naming the check that failed. */
  authorize(request: GrantRequest): Promise<Authorization>;
}

/** What reaches a grant: an authenticated client of its own type, and the parameters it declared. */
export interface GrantRequest {
  readonly client: Client;
  readonly params: Parameters;
}

/** What a grant proved; the one pipeline turns it into tokens (`tokens/issue-tokens.ts`). */
export interface Authorization {
  /** Whom the token speaks of (RFC 9068 §2.2). */
  readonly subject: string;
  /** Who really asked, where that is not the subject (RFC 8693 §4.1). */
  readonly actor: string | null;
  readonly target: TokenTarget;
  /** The code, refresh family or assertion this came from; null where the client's own credential was the proof. */
  readonly origin: string | null;
}

/** What a token opens: scopes, and the APIs that define them. Never empty of audience. */
export interface TokenTarget {
  readonly scopes: readonly string[];
  /** Audience identifiers, `OWN_AUDIENCE` among them where no API defines a scope. */
  readonly audience: readonly string[];
  /** The APIs of that audience: they choose the token's format, algorithm and lifetime. */
  readonly apis: readonly Api[];
}

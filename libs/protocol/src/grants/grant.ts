import type { Api } from '../api.js';
import type { Assertion } from '../assertions/assertion.js';
import type { ClientAuthMethod } from '../client-auth/client-auth-method.js';
import type { Client } from '../client.js';
import type { RequestContext } from '../ledger-entries.js';
import type { Parameters } from '../parameters.js';
import type { Person } from '../people.js';
import type { RefreshToken, TokenFamily } from '../token-family.js';
import type { CredentialGrantType } from './grant-types.js';

/** A grant type of the token endpoint (RFC 6749 §1.3): it proves what may be issued, and issues nothing. */
export interface Grant {
  /** The value of `grant_type`. */
  readonly type: string;
  /** Whose grant it is, where that is not the sets made for `type`: a refresh renews what another grant proved. */
  readonly credentialGrantTypes?: readonly CredentialGrantType[];
  /** The parameters this grant may see; others never reach it. */
  readonly parameters: readonly string[];
  /** Where what the grant takes proves the client as well (RFC 7521 §4.1): it stands in for client authentication. */
  readonly authentication?: ClientAuthMethod;
  /** @throws OAuthError naming the check that failed. */
  authorize(request: GrantRequest): Promise<Authorization>;
}

/** What reaches a grant: an authenticated client of its own type, the parameters it declared, and who sent them. */
export interface GrantRequest {
  readonly client: Client;
  readonly params: Parameters;
  readonly context: RequestContext;
  /** What the grant's own `authentication` read. */
  readonly assertion?: Assertion | undefined;
}

/** What a grant proved; the one pipeline turns it into tokens (`tokens/issue-tokens.ts`). */
export interface Authorization {
  /** Whom the token speaks of (RFC 9068 §2.2). */
  readonly subject: string;
  /** Who really asked, and for whom in turn: the outermost first, empty where the subject asks (RFC 8693 §4.1). */
  readonly actors: readonly string[];
  readonly target: TokenTarget;
  /** The scopes as somebody asked for them; null where nobody named any. */
  readonly scopeAsked: string | null;
  /** The family, delegation, assertion or token this rests on; null where the client's own credential was the proof. */
  readonly origin: string | null;
  /** The person's answer that this rests on; null where no person was asked (two legs). */
  readonly answer: PersonsAnswer | null;
  /** Milliseconds; where given, the token ends then at the latest. */
  readonly notAfter?: number;
  /** What the answer says that it issued, where the grant may issue several kinds (RFC 8693 §2.2.1). */
  readonly issuedTokenType?: string;
}

/** What three legs prove: a code or a refresh token of a live family, still to be used up. */
export interface PersonsAnswer {
  readonly family: TokenFamily;
  readonly person: Person;
  /** The refresh token that was presented; null: a code was. */
  readonly refreshToken: RefreshToken | null;
  /**
   * Uses the code or the refresh token up. Runs in the transaction that enters the new tokens, before they are. False:
   * it was used before, so nothing may be issued, and the transaction, which has ended the family, must stand.
   *
   * @throws OAuthError invalid_grant: the person's account or the credential set was disabled meanwhile.
   */
  spend(): Promise<boolean>;
}

/** What a token opens: scopes of one API, and scopes of this server itself. */
export interface TokenTarget {
  readonly scopes: readonly string[];
  /** Audience identifiers: the API's, and `OWN_AUDIENCE` where no API defines a scope. Never empty. */
  readonly audience: readonly string[];
  /** Chooses the token's format, algorithm and lifetime; null where every scope is this server's own. */
  readonly api: Api | null;
}

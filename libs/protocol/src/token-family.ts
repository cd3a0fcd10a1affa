import type { BoundedCount } from './bounded-count.js';
import type { ClaimsRequest } from './authorize/claims-request.js';

/**
 * Everything that comes of one answer of a person to one authorization request: the code, the access and ID tokens,
 * the refresh tokens one after another. What ends the family ends all of it (RFC 6749 §4.1.2, RFC 9700 §2.2.2).
 * Times in milliseconds.
 */
export interface TokenFamily {
  /** A time-ordered UUID: the `origin` of the family's tokens in the ledger. */
  readonly id: string;
  readonly clientId: string;
  readonly applicationId: string;
  readonly accountId: string;
  /** The person as this client knows them: the account's id, or a pairwise pseudonym (OpenID Connect Core §8). */
  readonly subject: string;
  /** The sign-in session in which the person answered. */
  readonly sessionId: string;
  readonly authenticatedAt: number;
  readonly amr: readonly string[];
  /** The `scope` parameter as it came; null when it was left out. */
  readonly scopeAsked: string | null;
  readonly scopes: readonly string[];
  readonly audience: readonly string[];
  readonly claims: ClaimsRequest;
  readonly nonce: string | null;
  readonly redirectUri: string;
  /** Whether the request named it: the token request must then name it too (RFC 6749 §4.1.3). */
  readonly redirectUriSent: boolean;
  /** S256 (RFC 7636 §4.2); null where the credential set is exempt. */
  readonly codeChallenge: string | null;
  /** SHA-256 of the code, hexadecimal. */
  readonly codeHash: string;
  readonly codeExpiresAt: number;
  readonly codeUsedAt: number | null;
  readonly createdAt: number;
  /** From here on no refresh token of the family is good, however often it was rotated. */
  readonly expiresAt: number;
  readonly revokedAt: number | null;
  readonly revokedReason: string | null;
}

/** One refresh token (RFC 6749 §1.5) of a family. Times in milliseconds. */
export interface RefreshToken {
  /** Also in the token itself, and in the ledger. */
  readonly jti: string;
  readonly familyId: string;
  /** Counts from 1; times may be equal, generations never. */
  readonly generation: number;
  /** SHA-256 of the token, hexadecimal. */
  readonly hash: string;
  /** When it dies unused. */
  readonly expiresAt: number;
  readonly usedAt: number | null;
}

/** Which families are meant; all named members must match, and one at least is named. */
export interface FamilySelection {
  readonly id?: string;
  readonly accountId?: string;
  readonly clientId?: string;
  readonly sessionId?: string;
  /** Only those without `offline_access`: they end with their session. */
  readonly online?: true;
}

/** The families of one credential set that can still get tokens, and the people whose they are. */
export interface LiveFamilies {
  readonly families: BoundedCount;
  readonly people: BoundedCount;
}

/** The token families at rest. Writing is inside a unit of work. */
export interface TokenFamilies {
  insert(family: TokenFamily): Promise<void>;
  find(id: string): Promise<TokenFamily | undefined>;
  /** The live families of one person, newest first. */
  ofAccount(accountId: string): Promise<readonly TokenFamily[]>;
  /** The ids of credential sets with a live family of this session. */
  clientsOfSession(sessionId: string): Promise<readonly string[]>;
  /** How many of one credential set have a refresh token that is good at `now`. */
  countLive(clientId: string, now: number): Promise<LiveFamilies>;
  /** Uses the code up, by one compare-and-set. False: it was used before, or the family is revoked. */
  useCode(id: string, at: number): Promise<boolean>;
  /** Ends families; those that have ended already stay as they are. Returns the ids of those that ended now. */
  revoke(which: FamilySelection, at: number, reason: string): Promise<readonly string[]>;
  insertRefreshToken(token: RefreshToken): Promise<void>;
  findRefreshToken(jti: string): Promise<RefreshToken | undefined>;
  /** Uses a refresh token up, by one compare-and-set. False: it was used before, or its family is revoked. */
  useRefreshToken(token: Pick<RefreshToken, 'jti' | 'familyId'>, at: number): Promise<boolean>;
}

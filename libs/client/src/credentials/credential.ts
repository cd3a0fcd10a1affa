import type { TokenRequest } from '../token-request.js';

/** One way in which an application proves at the token endpoint who it is. */
export interface Credential {
  /** What a token request says of it. `now`: the server's time, in milliseconds. @throws TypeError */
  prove(asked: TokenRequest, audience: string, now: number): Proof;
}

/** The part of a token request that is the credential's own. */
export interface Proof {
  readonly headers?: Readonly<Record<string, string>>;
  /** `grant_type`, and what belongs to it. */
  readonly params: Readonly<Record<string, string>>;
}

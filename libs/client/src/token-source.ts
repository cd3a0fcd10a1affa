import type { AccessToken } from './access-token.js';
import { fetchWithToken } from './fetch-with-token.js';
import { requireTexts } from './require-texts.js';
import type { TokenCache } from './token-cache.js';
import { requireNamedSubject, type NamedRequest, type TokenRequest } from './token-request.js';

type Fetch = typeof globalThis.fetch;

/** Where an application gets its tokens from. `createTokenSource` makes one, and one is enough for a process. */
export class TokenSource {
  /** `fetch` with a token: on 401 it tries once more with a new one. Bound, so that it can be handed to other clients. */
  readonly fetch: Fetch = (...request) => fetchWithToken(this, this.send, ...request);

  constructor(
    private readonly cache: TokenCache,
    private readonly asked: TokenRequest,
    private readonly send: Fetch,
  ) {
    requireTexts(asked);
  }

  /** A token that lives, from memory wherever there is one. @throws TokenRequestError */
  getToken(): Promise<AccessToken> {
    return this.cache.get(this.asked);
  }

  /**
   * The same application with another subject, scope or API. It costs nothing: the memory is shared.
   *
   * @throws TypeError: a `subject` is given and names nobody
   */
  for<T extends TokenRequest>(asked: NamedRequest<T>): TokenSource {
    requireNamedSubject(asked);
    const { subject = this.asked.subject } = asked;
    return new TokenSource(this.cache, { ...this.asked, ...asked, subject }, this.send);
  }

  /** Forgets a token that an API has refused, so that the next one is new. */
  invalidate(token: AccessToken): void {
    this.cache.drop(token.value);
  }
}

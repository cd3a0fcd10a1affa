import { ActiveTokens } from './active-tokens.js';
import { AuthorizationServer, isObject } from './authorization-server.js';
import { invalidToken, issuerUnavailable } from './bearer-token-error.js';
import { isFor, readClaims, type TokenClaims } from './token-claims.js';
import type { Connection, TokenVerifier, Trust } from './token-verifier.js';

/** The credential set with which this API asks (RFC 7662 §2.1), and for how long it believes an answer. */
export interface IntrospectionOptions extends Trust {
  readonly clientId: string;
  readonly clientSecret: string;
  /** Milliseconds for which an `active` answer is kept; a revocation is late by as much. 0, the default: never. */
  readonly keepFor?: number;
}

/** Verifies tokens by asking their issuer (RFC 7662): opaque ones too, and a revocation counts at once. */
export class IntrospectionVerifier implements TokenVerifier {
  private readonly server: AuthorizationServer;
  private readonly kept: ActiveTokens;
  private readonly now: () => number;

  /** @throws TypeError: the issuer is neither on https nor on this machine */
  constructor(
    private readonly options: IntrospectionOptions,
    { timeout, now = Date.now }: Connection = {},
  ) {
    this.now = now;
    this.server = new AuthorizationServer(options.issuer, timeout);
    this.kept = new ActiveTokens(options.keepFor ?? 0, now);
  }

  async verify(token: string): Promise<TokenClaims> {
    const known = this.kept.find(token);
    if (known !== undefined) return known;
    const claims = this.check(await this.ask(token));
    this.kept.keep(token, claims);
    return claims;
  }

  /** An issuer that answers for a whole landscape says `active` of tokens for other APIs too (RFC 7662 §4). */
  private check(answer: Record<string, unknown>): TokenClaims {
    if (answer['active'] !== true) throw invalidToken('the token is not active');
    const claims = readClaims(answer);
    if (claims.iss !== this.options.issuer) throw invalidToken('the token is from another issuer');
    if (!isFor(this.options.audience, claims)) throw invalidToken('the token is for another API');
    if (claims.exp * 1000 <= this.now()) throw invalidToken('the token has expired');
    return claims;
  }

  private async ask(token: string): Promise<Record<string, unknown>> {
    try {
      return await this.request(token);
    } catch (error) {
      this.server.forget();
      throw issuerUnavailable(error);
    }
  }

  private async request(token: string): Promise<Record<string, unknown>> {
    const response = await fetch(await this.server.endpoint('introspection_endpoint'), {
      method: 'POST',
      headers: { authorization: this.credentials(), accept: 'application/json' },
      body: new URLSearchParams({ token, token_type_hint: 'access_token' }),
      redirect: 'error',
      signal: AbortSignal.timeout(this.server.timeout),
    });
    if (response.status !== 200) throw new Error(`introspection answered ${response.status}`);
    const answer: unknown = await response.json();
    if (!isObject(answer)) throw new Error('introspection answered no JSON object');
    return answer;
  }

  /** HTTP Basic of the form-encoded id and secret (RFC 6749 §2.3.1). */
  private credentials(): string {
    const { clientId, clientSecret } = this.options;
    return `Basic ${btoa(`${formEncode(clientId)}:${formEncode(clientSecret)}`)}`;
  }
}

const formEncode = (text: string): string => new URLSearchParams({ '': text }).toString().slice(1);

import { createRemoteJWKSet, jwtVerify, type JWTPayload, type JWTVerifyResult } from 'jose';
import { randomBytes } from 'node:crypto';
import { ask, basic, form, postForm, type Answer } from '../support/http.js';
import { FormBrowser, type Departure, type Page } from '../support/providers/form-browser.js';
import type { OpenIdProvider, RegisteredClient } from '../support/providers/open-id-provider.js';
import { departureIn, goThrough, type Visit } from '../support/providers/visit.js';

/** Where the responses go. Nobody listens there: the browser stops when it leaves the provider. */
export const REDIRECT_URI = 'https://rp.example/callback';
export const POST_LOGOUT_REDIRECT_URI = 'https://rp.example/post_logout_redirect';

export type ResponseMode = 'query' | 'form_post';

/** The parameters of a request; `undefined` leaves one out that would be there. */
export type Params = Readonly<Record<string, string | undefined>>;

/** Provider metadata (OpenID Connect Discovery §3). */
export type Metadata = Readonly<Record<string, string | boolean | readonly string[]>>;

/** A token response (OpenID Connect Core §3.1.3.3). */
export interface Tokens {
  readonly access_token: string;
  readonly token_type: string;
  readonly id_token: string;
  readonly refresh_token?: string;
  readonly error?: string;
}

/** A sign-in from its authorization request to its verified ID token. */
export interface SignedIn {
  readonly asked: Visit['asked'];
  readonly params: Departure['params'];
  readonly tokens: Tokens;
  readonly header: JWTVerifyResult['protectedHeader'];
  readonly claims: JWTPayload;
}

/** One relying party (OpenID Connect Core §1.2) at one provider, and the browser of one person. */
export class RelyingParty {
  readonly browser: FormBrowser;

  private constructor(
    readonly provider: OpenIdProvider,
    readonly metadata: Metadata,
    readonly client: RegisteredClient,
    readonly mode: ResponseMode,
  ) {
    this.browser = new FormBrowser(provider.issuer);
  }

  static async register(provider: OpenIdProvider, mode: ResponseMode = 'query'): Promise<RelyingParty> {
    const { body } = await ask<Metadata>(`${provider.issuer}/.well-known/openid-configuration`);
    const client = await provider.register({
      redirectUris: [REDIRECT_URI],
      postLogoutRedirectUris: [POST_LOGOUT_REDIRECT_URI],
      scope: 'openid profile email offline_access',
    });
    return new RelyingParty(provider, body, client, mode);
  }

  /** The same client; nobody is signed in. */
  inNewBrowser(): RelyingParty {
    return new RelyingParty(this.provider, this.metadata, this.client, this.mode);
  }

  endpoint(name: string): string {
    return String(this.metadata[name]);
  }

  /** The URL of an authorization request. */
  authorizationUrl(params: Params = {}): string {
    return `${this.endpoint('authorization_endpoint')}?${form(this.request(params))}`;
  }

  /** The parameters of an authorization request (OpenID Connect Core §3.1.2.1). */
  request(params: Params = {}): Readonly<Record<string, string>> {
    return without({
      client_id: this.client.clientId,
      response_type: 'code',
      redirect_uri: REDIRECT_URI,
      scope: 'openid',
      state: 'the state',
      nonce: randomBytes(16).toString('hex'),
      response_mode: this.mode === 'query' ? undefined : this.mode,
      ...params,
    });
  }

  /** Goes through an authorization request; the person allows everything. */
  authorize(params: Params = {}): Promise<Visit> {
    return this.goThrough(this.browser.open(this.authorizationUrl(params)));
  }

  /** Answers every question on the way. */
  goThrough(start: Promise<Page | Departure>): Promise<Visit> {
    return goThrough(this.provider, this.browser, start);
  }

  /** Exchanges a code (RFC 6749 §4.1.3). */
  exchange(code: string, params: Params = {}): Promise<Answer<Tokens>> {
    return this.token({ grant_type: 'authorization_code', code, redirect_uri: REDIRECT_URI, ...params });
  }

  refresh(refreshToken: string): Promise<Answer<Tokens>> {
    return this.token({ grant_type: 'refresh_token', refresh_token: refreshToken });
  }

  private token(params: Params): Promise<Answer<Tokens>> {
    const { clientId, secret } = this.client;
    return postForm(this.endpoint('token_endpoint'), without(params), {
      Authorization: basic(clientId, secret),
    });
  }

  userinfo(token: string): Promise<Answer> {
    return ask(this.endpoint('userinfo_endpoint'), { headers: { Authorization: `Bearer ${token}` } });
  }

  /** A whole sign-in that succeeds, with every check that holds for each. */
  async signIn(params: Params = {}): Promise<SignedIn> {
    return this.finish(await this.authorize(params), params);
  }

  /** From the authorization response on. */
  async finish({ asked, end }: Visit, params: Params = {}): Promise<SignedIn> {
    const response = this.responseOf(end);
    expect(response).toMatchObject({ code: expect.any(String), state: 'the state' });
    const { status, headers, body } = await this.exchange(response['code'] ?? '');
    expect([status, headers['cache-control'], body.token_type]).toEqual([
      200,
      'no-store',
      expect.stringMatching(/^bearer$/i),
    ]);
    return { asked, params: response, tokens: body, ...(await this.verify(body.id_token, params)) };
  }

  /** The parameters of an authorization response that came to the redirect URI by the asked mode, from this issuer. */
  responseOf(end: Visit['end']): Departure['params'] {
    const { to, by, params } = departureIn(end);
    expect([to, by, params['iss']]).toEqual([REDIRECT_URI, this.mode, this.provider.issuer]);
    return params;
  }

  /** Verifies an ID token (OpenID Connect Core §3.1.3.7). */
  async verify(idToken: string, { nonce }: Params = {}): Promise<Pick<SignedIn, 'header' | 'claims'>> {
    const keys = createRemoteJWKSet(new URL(this.endpoint('jwks_uri')));
    const { protectedHeader, payload } = await jwtVerify(idToken, keys, {
      issuer: this.provider.issuer,
      audience: this.client.clientId,
      requiredClaims: ['sub', 'exp', 'iat'],
    });
    if (nonce !== undefined) expect(payload['nonce']).toBe(nonce);
    expect(payload.sub).toMatch(/^[\x21-\x7e]{1,255}$/);
    return { header: protectedHeader, claims: payload };
  }
}

function without(params: Params): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(params).filter((pair): pair is [string, string] => pair[1] !== undefined),
  );
}

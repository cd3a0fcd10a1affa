import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWK } from 'jose';

/** The algorithms that issuers sign with. */
export type SigningAlgorithm = 'ES256' | 'RS256' | 'EdDSA';

/** A key of the issuer: what it signs with and what it publishes. */
export interface IssuerKey {
  readonly kid: string;
  readonly algorithm: SigningAlgorithm;
  readonly privateKey: CryptoKey;
  readonly publicJwk: JWK;
}

/** What an introspection request brought. */
export interface IntrospectionRequest {
  readonly authorization: string | undefined;
  readonly contentType: string | undefined;
  readonly body: URLSearchParams;
}

/** An issuer on this machine, over real HTTP, for tests of an API: discovery, keys, introspection and tokens. */
export class LocalIssuer {
  /** The keys that are published now. */
  published: readonly IssuerKey[] = [];
  /** What introspection answers, by token; others are inactive. */
  readonly active = new Map<string, Record<string, unknown>>();
  /** What introspection was asked. */
  readonly introspected: IntrospectionRequest[] = [];
  /** Overrides what discovery says. */
  metadata: Record<string, unknown> = {};
  /** When set, every request is answered with this status. */
  outage: number | undefined;
  /** When true, requests are taken and never answered. */
  silent = false;
  /** How often each path was asked. */
  readonly requests = new Map<string, number>();

  private readonly server: Server = createServer((request, response) => void this.answer(request, response));
  private origin = '';

  /** Starts an issuer with one ES256 key. */
  static async start(): Promise<LocalIssuer> {
    const issuer = new LocalIssuer();
    issuer.published = [await createIssuerKey('first')];
    await new Promise<void>((resolve) => issuer.server.listen(0, '127.0.0.1', resolve));
    issuer.origin = `http://127.0.0.1:${(issuer.server.address() as AddressInfo).port}`;
    return issuer;
  }

  get url(): string {
    return this.origin;
  }

  async stop(): Promise<void> {
    const closed = new Promise((resolve) => this.server.close(resolve));
    this.server.closeAllConnections();
    await closed;
  }

  /** The claims of a token that an API with this identifier accepts for an hour. */
  claims(audience: string, others: Record<string, unknown> = {}): Record<string, unknown> {
    const now = Math.floor(Date.now() / 1000);
    return {
      iss: this.url,
      sub: 'cc_application',
      aud: audience,
      client_id: 'cc_application',
      gty: 'client_credentials',
      scope: '',
      jti: 'a-jti',
      iat: now,
      exp: now + 3600,
      ...others,
    };
  }

  /** Signs claims with the first published key, or another one, into a token of RFC 9068. */
  async sign(
    claims: Record<string, unknown>,
    { key = this.published[0], header = {} }: { key?: IssuerKey; header?: Record<string, unknown> } = {},
  ): Promise<string> {
    if (key === undefined) throw new Error('no key is published');
    return new SignJWT(claims)
      .setProtectedHeader({ alg: key.algorithm, kid: key.kid, typ: 'at+jwt', ...header })
      .sign(key.privateKey);
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url ?? '';
    this.requests.set(path, (this.requests.get(path) ?? 0) + 1);
    if (this.silent) return;
    const body = this.outage === undefined ? await this.document(path, request) : undefined;
    response.writeHead(this.outage ?? (body === undefined ? 404 : 200), {
      'content-type': 'application/json',
    });
    response.end(JSON.stringify(body ?? {}));
  }

  private async document(path: string, request: IncomingMessage): Promise<object | undefined> {
    switch (path) {
      case '/.well-known/oauth-authorization-server':
        return {
          issuer: this.url,
          jwks_uri: `${this.url}/jwks`,
          introspection_endpoint: `${this.url}/introspect`,
          ...this.metadata,
        };
      case '/jwks':
        return { keys: this.published.map((key) => key.publicJwk) };
      case '/introspect':
        return this.introspect(request);
      default:
        return undefined;
    }
  }

  private async introspect(request: IncomingMessage): Promise<object> {
    const body = new URLSearchParams(await readText(request));
    const { authorization, 'content-type': contentType } = request.headers;
    this.introspected.push({ authorization, contentType, body });
    const claims = this.active.get(body.get('token') ?? '');
    return claims === undefined ? { active: false } : { active: true, ...claims };
  }
}

/** Makes a key that a `LocalIssuer` can publish. */
export async function createIssuerKey(
  kid: string,
  algorithm: SigningAlgorithm = 'ES256',
): Promise<IssuerKey> {
  const { privateKey, publicKey } = await generateKeyPair(algorithm, { extractable: true });
  const publicJwk = { ...(await exportJWK(publicKey)), kid, alg: algorithm, use: 'sig' };
  return { kid, algorithm, privateKey, publicJwk };
}

async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

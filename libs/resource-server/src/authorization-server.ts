import { requireSecureUrl } from './secure-url.js';

/** The endpoints that a protected resource needs of its issuer. */
export type EndpointName = 'jwks_uri' | 'introspection_endpoint';

const WELL_KNOWN = '/.well-known/oauth-authorization-server';
const DEFAULT_TIMEOUT = 5_000;

/** An authorization server as its metadata describes it (RFC 8414), read when it is first needed. */
export class AuthorizationServer {
  private metadata: Promise<Record<string, unknown>> | undefined;

  /** @throws TypeError: the issuer is neither on https nor on this machine */
  constructor(
    readonly issuer: string,
    /** Milliseconds until a request is given up. */
    readonly timeout: number = DEFAULT_TIMEOUT,
  ) {
    requireSecureUrl(issuer, 'issuer');
  }

  /** The URL of an endpoint. Rejects with the reason when the metadata cannot be had or does not name it. */
  async endpoint(name: EndpointName): Promise<URL> {
    const metadata = await (this.metadata ??= this.discover());
    const value = metadata[name];
    if (typeof value !== 'string') throw new Error(`the metadata of ${this.issuer} has no ${name}`);
    return requireSecureUrl(value, name);
  }

  /** Drops what was read, so that the next need reads it again. */
  forget(): void {
    this.metadata = undefined;
  }

  private async discover(): Promise<Record<string, unknown>> {
    try {
      return await this.fetchMetadata();
    } catch (error) {
      this.forget();
      throw error;
    }
  }

  private async fetchMetadata(): Promise<Record<string, unknown>> {
    const url = metadataUrl(this.issuer);
    const signal = AbortSignal.timeout(this.timeout);
    const response = await fetch(url, { redirect: 'error', signal });
    if (response.status !== 200) throw new Error(`${url.href} answered ${response.status}`);
    const metadata: unknown = await response.json();
    if (!isObject(metadata)) throw new Error(`${url.href} answered no JSON object`);
    if (metadata['issuer'] !== this.issuer) throw new Error(`${url.href} describes another issuer`);
    return metadata;
  }
}

/** Where an issuer's metadata is: the well-known path goes between host and path (RFC 8414 §3.1). */
function metadataUrl(issuer: string): URL {
  const url = new URL(issuer);
  url.pathname = WELL_KNOWN + url.pathname.replace(/\/$/, '');
  return url;
}

/** Whether a JSON value is an object. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

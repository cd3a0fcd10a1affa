import type { Connection } from './connection.js';
import { requireSecureUrl } from './secure-url.js';
import { TokenRequestError } from './token-request-error.js';

/** Where tokens are asked for (RFC 6749 §3.2). */
export interface TokenEndpoint {
  /** What assertions name as their audience (RFC 7523 §3 item 3). */
  readonly audience: string;
  /** @throws TokenRequestError: it cannot be found */
  find(): Promise<URL>;
}

const WELL_KNOWN = '/.well-known/oauth-authorization-server';

/** The token endpoint that a key file names. @throws TypeError */
export function fixedEndpoint(tokenUri: string): TokenEndpoint {
  const url = requireSecureUrl(tokenUri, 'token_uri');
  return { audience: tokenUri, find: async () => url };
}

/** The token endpoint of an issuer, by its metadata (RFC 8414), which is read when it is first needed. */
export class DiscoveredEndpoint implements TokenEndpoint {
  private found: Promise<URL> | undefined;

  /** @throws TypeError: the issuer is neither on https nor on this machine */
  constructor(
    readonly audience: string,
    private readonly connection: Connection,
  ) {
    requireSecureUrl(audience, 'issuer');
  }

  async find(): Promise<URL> {
    try {
      return await (this.found ??= this.discover());
    } catch (error) {
      this.found = undefined;
      throw error;
    }
  }

  private async discover(): Promise<URL> {
    const url = metadataUrl(this.audience);
    const { status, body } = await this.connection.ask(url);
    if (status !== 200) throw new TokenRequestError(`${url.href} answered ${status}`, { status });
    if (body['issuer'] !== this.audience) {
      const told = JSON.stringify(body['issuer']);
      throw new TokenRequestError(
        `${url.href} describes the issuer ${told}, and issuer is ${JSON.stringify(this.audience)}: write it letter by letter`,
      );
    }
    try {
      return requireSecureUrl(body['token_endpoint'], 'token_endpoint');
    } catch (cause) {
      throw new TokenRequestError(`${url.href} names no token endpoint to trust`, { cause });
    }
  }
}

/** The well-known path goes between host and path (RFC 8414 §3.1). */
function metadataUrl(issuer: string): URL {
  const url = new URL(issuer);
  url.pathname = WELL_KNOWN + url.pathname.replace(/\/$/, '');
  return url;
}

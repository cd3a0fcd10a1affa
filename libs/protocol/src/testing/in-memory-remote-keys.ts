import type { VerificationKey } from '../assertions/signing-key-search.js';
import { keysUnavailable } from '../errors.js';
import type { RemoteKeys } from '../remote-keys.js';

/** What others publish, in memory: key sets by the URL, or the issuer, where they are. What is not there is out of reach. */
export class InMemoryRemoteKeys implements RemoteKeys {
  readonly published = new Map<string, readonly VerificationKey[]>();

  async at(url: string): Promise<readonly VerificationKey[]> {
    const keys = this.published.get(url);
    if (keys === undefined) throw keysUnavailable(new Error(`nothing is published at ${url}`));
    return keys;
  }

  ofIssuer(issuer: string): Promise<readonly VerificationKey[]> {
    return this.at(issuer);
  }
}

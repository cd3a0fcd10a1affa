import type { IsAllowedAddress } from './allowed-addresses.js';
import { getJson } from './get-json.js';
import { readKeySet, type ReadKeySet } from './key-set.js';

/** A key set as it was fetched. */
export interface FetchedKeySet extends ReadKeySet {
  /** Seconds that its publisher lets it be kept; undefined where nothing is said. */
  readonly maxAge: number | undefined;
}

/**
 * Fetches the key set at a URL.
 *
 * @throws Error whose message says why there is none
 */
export async function fetchKeySet(url: string, isAllowed: IsAllowedAddress): Promise<FetchedKeySet> {
  const { members, maxAge } = await getJson(new URL(url), isAllowed);
  return { ...(await readKeySet(members)), maxAge };
}

/**
 * Fetches the key set that an issuer's discovery document names, which must be that issuer's (OpenID Connect Discovery
 * §4.3).
 *
 * @throws Error whose message says why there is none
 */
export async function fetchKeySetOfIssuer(
  issuer: string,
  isAllowed: IsAllowedAddress,
): Promise<FetchedKeySet> {
  const { members } = await getJson(discoveryOf(issuer), isAllowed);
  const { issuer: named, jwks_uri: uri } = members;
  if (named !== issuer) throw new Error('the discovery document is of another issuer');
  if (typeof uri !== 'string' || !URL.canParse(uri))
    throw new Error('the discovery document has no jwks_uri');
  return fetchKeySet(uri, isAllowed);
}

/** OpenID Connect Discovery §4.1: a slash at the end of the issuer is not doubled. */
const discoveryOf = (issuer: string): URL =>
  new URL(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`);

import { createPublicKey, verify, type JsonWebKey, type KeyObject } from 'node:crypto';
import type { JWK } from 'jose';
import type { SignatureAlgorithm } from '../client.js';
import { tooManyRequests } from '../errors.js';
import { algorithmOf } from '../keys/public-key.js';
import type { Policy } from '../policy.js';
import type { Clock } from '../ports.js';
import type { DecodedAssertion } from './decode-assertion.js';

const NAME_THE_KEY =
  'too many assertions were signed by no key of this client; name the key by its kid, or try again';

/** A public key, and the one algorithm that it verifies (RFC 8725 §3.1). */
export interface VerificationKey {
  readonly kid: string;
  readonly algorithm: SignatureAlgorithm;
  readonly publicJwk: JWK;
}

/**
 * Finds the key that signed an assertion. Only keys of the header's algorithm are tried, and where the header has a
 * `kid` only that one; where it has none, at most `keyAttempts` (RFC 7515 §4.1.4). Such a search costs most when it is
 * in vain: whoever sends garbage may cause so many for one client in a second, and no more. The key that was found last
 * is tried all the same, so that a client which goes on signing with it is not kept out by strangers.
 */
export class SigningKeySearch {
  private second = 0;
  private readonly vainAttempts = new Map<string, number>();
  /** The `kid` of the last key of each client that was found among several. */
  private readonly lastFound = new Map<string, string>();

  constructor(
    private readonly clock: Clock,
    private readonly policy: Pick<Policy, 'keyAttempts' | 'vainKeyAttempts'>,
  ) {}

  /**
   * Undefined where none of these keys signed it.
   *
   * @throws OAuthError temporarily_unavailable: it names no key, and too many that named none were in vain
   */
  find<Key extends VerificationKey>(
    { jwt, algorithm, kid }: DecodedAssertion,
    keys: readonly Key[],
    clientId: string,
  ): Key | undefined {
    const candidates = keys
      .filter((key) => key.algorithm === algorithm && (kid === undefined || key.kid === kid))
      .slice(0, this.policy.keyAttempts);
    return candidates.length > 1
      ? this.findAmong(candidates, jwt, clientId)
      : candidates.find((key) => verifies(jwt, key));
  }

  private findAmong<Key extends VerificationKey>(
    candidates: readonly Key[],
    jwt: string,
    clientId: string,
  ): Key | undefined {
    const spent = this.spentOf(clientId);
    const isSpent = spent >= this.policy.vainKeyAttempts;
    const last = this.lastFound.get(clientId);
    // One attempt: no more than an assertion costs that names its key.
    const tried = isSpent ? candidates.filter(({ kid }) => kid === last).slice(0, 1) : candidates;
    const found = tried.find((key) => verifies(jwt, key));
    if (found !== undefined) this.lastFound.set(clientId, found.kid);
    else if (isSpent) throw tooManyRequests(1, NAME_THE_KEY);
    else this.vainAttempts.set(clientId, spent + candidates.length);
    return found;
  }

  private spentOf(clientId: string): number {
    const second = Math.floor(this.clock.now() / 1000);
    if (second !== this.second) this.vainAttempts.clear();
    this.second = second;
    return this.vainAttempts.get(clientId) ?? 0;
  }
}

/** Whether a key signed a compact JWS (RFC 7515 §5.2), by `node:crypto`: five times as fast as WebCrypto. */
function verifies(jws: string, { algorithm, publicJwk }: VerificationKey): boolean {
  const key = keyObjectOf(publicJwk, algorithm);
  if (key === null) return false;
  const end = jws.lastIndexOf('.');
  const digest = algorithm === 'EdDSA' ? null : 'sha256';
  const [data, signature] = [Buffer.from(jws.slice(0, end)), Buffer.from(jws.slice(end + 1), 'base64url')];
  return verify(digest, data, { key, dsaEncoding: 'ieee-p1363' }, signature);
}

/** Read once: reading a key costs more than a signature does. Null: it is not fit to verify its algorithm. */
const keyObjects = new WeakMap<JWK, KeyObject | null>();

function keyObjectOf(jwk: JWK, algorithm: SignatureAlgorithm): KeyObject | null {
  const known = keyObjects.get(jwk);
  if (known !== undefined) return known;
  const key = readKey(jwk, algorithm);
  keyObjects.set(jwk, key);
  return key;
}

/** Registration refuses unfit keys; a database that was written by others, and a set of keys elsewhere, may hold them. */
function readKey(jwk: JWK, algorithm: SignatureAlgorithm): KeyObject | null {
  try {
    const key = createPublicKey({ key: jwk as JsonWebKey, format: 'jwk' });
    return algorithmOf(key) === algorithm ? key : null;
  } catch {
    return null;
  }
}

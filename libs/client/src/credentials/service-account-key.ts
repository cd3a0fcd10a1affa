import { randomUUID } from 'node:crypto';
import type { TokenRequest } from '../token-request.js';
import type { Credential, Proof } from './credential.js';
import type { SigningKey } from './signing-key.js';

/** Seconds that an assertion is good for: as long as servers let `iat` be old. */
const LIFETIME = 300;

/** A service account with a key: it acts for itself, or for a person under a delegation (RFC 7523 §2.1). */
export class ServiceAccountKey implements Credential {
  constructor(
    /** What the account calls itself: `client_email` of its key file, or its `client_id`. */
    private readonly name: string,
    private readonly key: SigningKey,
  ) {}

  prove({ subject }: TokenRequest, audience: string, now: number): Proof {
    const iat = Math.floor(now / 1000);
    const times = { iat, exp: iat + LIFETIME };
    const assertion = this.key.sign({
      iss: this.name,
      sub: subject,
      aud: audience,
      ...times,
      jti: randomUUID(),
    });
    return { params: { grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer', assertion } };
  }
}

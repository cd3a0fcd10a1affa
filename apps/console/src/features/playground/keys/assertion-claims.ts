import type { JWTPayload } from 'jose';

/** Seconds that an assertion of the playground is good. */
const LIFETIME = 300;

/** For whom an assertion is, and of whom it speaks. */
export interface AssertionFacts {
  readonly issuer: string;
  readonly audience: string;
  /** Null: the claim is left out. */
  readonly subject: string | null;
  /** Milliseconds. */
  readonly now: number;
  readonly jti: string;
}

/** What an assertion says (RFC 7523 §3). */
export function assertionClaims({ issuer, audience, subject, now, jti }: AssertionFacts): JWTPayload {
  const iat = Math.floor(now / 1000);
  return {
    iss: issuer,
    ...(subject === null ? {} : { sub: subject }),
    aud: audience,
    iat,
    exp: iat + LIFETIME,
    jti,
  };
}

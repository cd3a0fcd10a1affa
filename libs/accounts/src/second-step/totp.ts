import { Secret, TOTP } from 'otpauth';

/** What every authenticator app is told alike (RFC 6238 §4.1): others read no other choice reliably. */
const TERMS = { algorithm: 'SHA1', digits: 6, period: 30 } as const;

/** Bytes of a shared secret: as many as HMAC-SHA-1 puts out (RFC 4226 §4, R6). */
const SECRET_BYTES = 20;

/** A new shared secret (RFC 6238 §5.1): 160 bits. */
export function createTotpSecret(): Uint8Array {
  return new Secret({ size: SECRET_BYTES }).bytes;
}

/** A shared secret as people type it into an authenticator app: base 32 (RFC 4648 §6). */
export function spellTotpSecret(secret: Uint8Array): string {
  return toSecret(secret).base32;
}

/** The `otpauth://` URI of a secret, as authenticator apps read it out of a QR code. */
export function totpUri(secret: Uint8Array, issuer: string, email: string): string {
  // A port would bring a second colon into the label, which apps cut at its first.
  const { hostname } = new URL(issuer);
  return new TOTP({ ...TERMS, issuer: hostname, label: email, secret: toSecret(secret) }).toString();
}

/**
 * The time step (RFC 6238 §4.2) whose code this is: the present one, or the one before or after it for clocks that
 * differ (§5.2). Undefined where it is the code of none of them. Spaces do not count. `now` in milliseconds.
 */
export function findTimeStep(secret: Uint8Array, code: string, now: number): number | undefined {
  const token = code.replace(/\s/g, '');
  // The package compares bytes, and throws where six characters are more than six bytes.
  if (!/^[0-9]{6}$/.test(token)) return undefined;
  const delta = TOTP.validate({
    ...TERMS,
    token,
    secret: toSecret(secret),
    timestamp: now,
    window: 1,
  });
  return delta === null ? undefined : TOTP.counter({ period: TERMS.period, timestamp: now }) + delta;
}

function toSecret(secret: Uint8Array): Secret {
  return new Secret({ buffer: Uint8Array.from(secret).buffer });
}

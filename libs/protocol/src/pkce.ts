import { hash, timingSafeEqual } from 'node:crypto';

/** Whether `text` has the form of a code verifier: 43 to 128 unreserved characters (RFC 7636 §4.1). */
export function isCodeVerifier(text: string): boolean {
  return /^[A-Za-z0-9\-._~]{43,128}$/.test(text);
}

/** Whether `text` has the form of a code challenge of the method S256: a SHA-256 in base64url (RFC 7636 §4.2). */
export function isCodeChallenge(text: string): boolean {
  // The last of 43 characters holds four bits of the hash and two that must be zero.
  return /^[A-Za-z0-9\-_]{42}[AEIMQUYcgkosw048]$/.test(text);
}

/** Whether a verifier is the one of a challenge, by the method S256 and in constant time (RFC 7636 §4.6). */
export function matchesChallenge(verifier: string, challenge: string): boolean {
  if (!isCodeVerifier(verifier) || !isCodeChallenge(challenge)) return false;
  return timingSafeEqual(Buffer.from(hash('sha256', verifier, 'base64url')), Buffer.from(challenge));
}

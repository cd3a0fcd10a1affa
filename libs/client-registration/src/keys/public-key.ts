import {
  describePublicKey,
  parsePublicJwk,
  PrivateKeyFault,
  PublicKeyFault,
  type ParsedPublicKey,
} from '#protocol';
import { createPublicKey, X509Certificate, type KeyObject } from 'node:crypto';
import type { JWK } from 'jose';
import { invalid } from '../registration-error.js';
import { LIMITS } from '../rules/limits.js';

const PEM = /^-----BEGIN ([A-Z0-9 ]{1,40})-----\s[A-Za-z0-9+/=\s]*-----END \1-----$/;

const refuse = (reason: string): Error => new PublicKeyFault(reason);

/**
 * Reads a public key from PEM (SubjectPublicKeyInfo, or an X.509 certificate) or from the text of a JWK (RFC 7517):
 * P-256 for ES256, RSA of 2048 to 4096 bits for RS256, Ed25519 for EdDSA. `now`: milliseconds.
 *
 * @throws RegistrationError invalid, of `publicKey`: private, symmetric, weak, expired, or nothing of the kind
 */
export async function parsePublicKey(text: string, now: number): Promise<ParsedPublicKey> {
  try {
    return await parse(text, now);
  } catch (error) {
    throw error instanceof PublicKeyFault ? invalid('publicKey', error.reason) : error;
  }
}

async function parse(text: string, now: number): Promise<ParsedPublicKey> {
  if (text.length > LIMITS.publicKey) throw refuse(`at most ${LIMITS.publicKey} characters`);
  const trimmed = text.trim();
  if (/PRIVATE KEY-----/.test(trimmed)) throw new PrivateKeyFault();
  return trimmed.startsWith('{')
    ? parsePublicJwk(readJson(trimmed))
    : describePublicKey(fromPem(trimmed, now));
}

function fromPem(text: string, now: number): KeyObject {
  const label = labelOf(text);
  try {
    if (label === 'CERTIFICATE') return fromCertificate(new X509Certificate(text), now);
    if (label === 'PUBLIC KEY' || label === 'RSA PUBLIC KEY') return createPublicKey(text);
  } catch (error) {
    throw error instanceof PublicKeyFault ? error : refuse(`the PEM block “${label}” cannot be read`);
  }
  throw refuse(`a PEM block “${label}” is not a public key`);
}

/** What the one PEM block is that `text` consists of (RFC 7468 §3). */
function labelOf(text: string): string {
  const blocks = text.split('-----BEGIN ').length - 1;
  if (blocks === 0) throw refuse('a public key in PEM (-----BEGIN PUBLIC KEY-----) or as a JWK is needed');
  if (blocks > 1) throw refuse('there is more than one PEM block; give one key');
  const label = PEM.exec(text)?.[1];
  if (label !== undefined) return label;
  throw refuse(
    'there is something before, in or after the PEM block that does not belong there; give the block alone',
  );
}

function fromCertificate(certificate: X509Certificate, now: number): KeyObject {
  const { validTo } = certificate;
  if (Date.parse(validTo) > now) return certificate.publicKey;
  throw refuse(`the certificate expired on ${validTo}; give a valid one, or its public key alone`);
}

function readJson(text: string): JWK {
  try {
    return JSON.parse(text) as JWK;
  } catch {
    throw refuse('this begins like a JWK, but is not JSON');
  }
}

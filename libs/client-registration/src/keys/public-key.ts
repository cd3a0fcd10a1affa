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

const refuse = (reason: string): Error => new PublicKeyFault(reason);

/**
 * Reads a public key from PEM (SubjectPublicKeyInfo, or an X.509 certificate) or from the text of a JWK (RFC 7517):
 * P-256 for ES256, RSA of 2048 to 8192 bits for RS256, Ed25519 for EdDSA.
 *
 * @throws RegistrationError invalid, of `publicKey`: private, symmetric, weak, or nothing of the kind
 */
export async function parsePublicKey(text: string): Promise<ParsedPublicKey> {
  try {
    return await parse(text);
  } catch (error) {
    throw error instanceof PublicKeyFault ? invalid('publicKey', error.reason) : error;
  }
}

async function parse(text: string): Promise<ParsedPublicKey> {
  if (text.length > LIMITS.publicKey) throw refuse(`at most ${LIMITS.publicKey} characters`);
  const trimmed = text.trim();
  if (/PRIVATE KEY-----/.test(trimmed)) throw new PrivateKeyFault();
  return trimmed.startsWith('{') ? parsePublicJwk(readJson(trimmed)) : describePublicKey(fromPem(trimmed));
}

function fromPem(text: string): KeyObject {
  const label = /^-----BEGIN ([A-Z0-9 ]{1,40})-----/.exec(text)?.[1];
  if (label === undefined)
    throw refuse('a public key in PEM (-----BEGIN PUBLIC KEY-----) or as a JWK is needed');
  if (text.split('-----BEGIN ').length > 2) throw refuse('there is more than one PEM block; give one key');
  try {
    if (label === 'CERTIFICATE') return new X509Certificate(text).publicKey;
    if (label === 'PUBLIC KEY' || label === 'RSA PUBLIC KEY') return createPublicKey(text);
  } catch {
    throw refuse(`the PEM block “${label}” cannot be read`);
  }
  throw refuse(`a PEM block “${label}” is not a public key`);
}

function readJson(text: string): JWK {
  try {
    return JSON.parse(text) as JWK;
  } catch {
    throw refuse('this begins like a JWK, but is not JSON');
  }
}

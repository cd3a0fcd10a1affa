import { createPublicKey, generateKeyPair, type KeyObject } from 'node:crypto';
import { promisify } from 'node:util';
import { calculateJwkThumbprint, type JWK } from 'jose';
import type { SignatureAlgorithm } from '../client.js';

/** A key pair that signs tokens. Its state follows from its times alone; all in milliseconds. */
export interface SigningKey {
  /** The RFC 7638 thumbprint of the public key. */
  readonly kid: string;
  readonly algorithm: SignatureAlgorithm;
  readonly privateKey: KeyObject;
  readonly createdAt: number;
  /** From here on it signs, until a younger key of its algorithm does. */
  readonly activeFrom: number;
  /** From here on it is no key of ours: it leaked. Null: it was not withdrawn. */
  readonly withdrawnAt: number | null;
}

/** Where signing keys are kept, their private parts encrypted. */
export interface SigningKeyStore {
  /** Inside a unit of work: nobody else adds a key until the unit ends. */
  all(): Promise<readonly SigningKey[]>;
  add(key: SigningKey): Promise<void>;
  withdraw(kid: string, at: number): Promise<void>;
}

const generate = promisify(generateKeyPair);

/** Makes a signing key, with a private key of its own. */
export async function createSigningKey(
  algorithm: SignatureAlgorithm,
  createdAt: number,
  activeFrom: number,
): Promise<SigningKey> {
  const privateKey = await generatePrivateKey(algorithm);
  const kid = await calculateJwkThumbprint(createPublicKey(privateKey).export({ format: 'jwk' }));
  return { kid, algorithm, privateKey, createdAt, activeFrom, withdrawnAt: null };
}

/** The private half of a new key pair: P-256, RSA 2048 or Ed25519 (RFC 7518 §3.1, RFC 8037 §3.1). */
export async function generatePrivateKey(algorithm: SignatureAlgorithm): Promise<KeyObject> {
  switch (algorithm) {
    case 'ES256':
      return (await generate('ec', { namedCurve: 'P-256' })).privateKey;
    case 'RS256':
      return (await generate('rsa', { modulusLength: 2048 })).privateKey;
    case 'EdDSA':
      return (await generate('ed25519')).privateKey;
  }
}

/** The public half as a member of a JWK set (RFC 7517 §4). */
export function toPublicJwk(key: SigningKey): JWK {
  const jwk = createPublicKey(key.privateKey).export({ format: 'jwk' }) as JWK;
  return { ...jwk, kid: key.kid, alg: key.algorithm, use: 'sig' };
}

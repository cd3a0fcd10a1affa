import { exportJWK, exportSPKI, generateKeyPair, SignJWT, type CryptoKey, type JWK } from 'jose';
import { randomUUID } from 'node:crypto';

/** The value of `client_assertion_type` (RFC 7523 §2.2). */
const ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

/** A key pair of a client that authenticates by `private_key_jwt`. */
export interface ClientKeyPair {
  readonly algorithm: string;
  readonly privateKey: CryptoKey;
  /** The public key as PEM (SubjectPublicKeyInfo). */
  readonly pem: string;
  readonly publicJwk: JWK;
}

export async function createClientKey(algorithm = 'ES256'): Promise<ClientKeyPair> {
  const { privateKey, publicKey } = await generateKeyPair(algorithm, { extractable: true });
  return { algorithm, privateKey, pem: await exportSPKI(publicKey), publicJwk: await exportJWK(publicKey) };
}

/** A client assertion, good once, and for a minute unless said otherwise (RFC 7523 §3). */
export function signAssertion(
  { algorithm, privateKey }: ClientKeyPair,
  clientId: string,
  issuer: string,
  lifetime = '1m',
): Promise<string> {
  return new SignJWT()
    .setProtectedHeader({ alg: algorithm, typ: 'client-authentication+jwt' })
    .setIssuer(clientId)
    .setSubject(clientId)
    .setAudience(issuer)
    .setJti(randomUUID())
    .setIssuedAt()
    .setExpirationTime(lifetime)
    .sign(privateKey);
}

/** The parameters of a token request that authenticates by an assertion. */
export const withAssertion = (assertion: string): Readonly<Record<string, string>> => ({
  grant_type: 'client_credentials',
  client_assertion_type: ASSERTION_TYPE,
  client_assertion: assertion,
});

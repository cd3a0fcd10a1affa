import 'reflect-metadata';
import { sha256, type SignatureAlgorithm } from '#protocol';
import { webcrypto, type KeyObject } from 'node:crypto';

/** What a certificate says: a public key, whose it is, until when, and who says so. Times in milliseconds. */
export interface CertificateFacts {
  readonly kid: string;
  readonly publicKey: KeyObject;
  /** The common name of the holder. */
  readonly subject: string;
  readonly notBefore: number;
  /** Null: it has no end (RFC 5280 §4.1.2.5). */
  readonly notAfter: number | null;
  readonly issuer: CertificateIssuer;
}

/** Who signs a certificate. */
export interface CertificateIssuer {
  readonly name: string;
  readonly kid: string;
  readonly algorithm: SignatureAlgorithm;
  readonly privateKey: KeyObject;
}

/** 31 December 9999: no end is known (RFC 5280 §4.1.2.5). */
const NEVER = Date.UTC(9999, 11, 31, 23, 59, 59);
/** The longest common name (RFC 5280, appendix A.1). */
const LONGEST_NAME = 64;

const ALGORITHMS = {
  RS256: { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' },
  ES256: { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' },
  EdDSA: { name: 'Ed25519' },
} as const satisfies Record<SignatureAlgorithm, object>;

/** An X.509 certificate of a public key for signatures, as PEM (RFC 5280). The same facts have the same serial number. */
export async function createCertificate(facts: CertificateFacts): Promise<string> {
  // Not before somebody asks for one: it is most of a megabyte.
  const x509 = await import('@peculiar/x509');
  const { issuer } = facts;
  const algorithm = ALGORITHMS[issuer.algorithm];
  const certificate = await x509.X509CertificateGenerator.create({
    serialNumber: `01${sha256(`${issuer.kid} ${facts.kid}`).slice(0, 32)}`,
    subject: commonName(facts.subject),
    issuer: commonName(issuer.name),
    notBefore: new Date(facts.notBefore),
    notAfter: new Date(facts.notAfter ?? NEVER),
    publicKey: facts.publicKey.export({ type: 'spki', format: 'der' }),
    signingKey: await importPrivateKey(issuer.privateKey, algorithm),
    signingAlgorithm: algorithm,
    extensions: [new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true)],
  });
  return `${certificate.toString('pem')}\n`;
}

const commonName = (name: string): { CN: string[] }[] => [{ CN: [name.slice(0, LONGEST_NAME)] }];

function importPrivateKey(key: KeyObject, algorithm: object): Promise<webcrypto.CryptoKey> {
  const der = key.export({ type: 'pkcs8', format: 'der' });
  return webcrypto.subtle.importKey('pkcs8', der, algorithm as webcrypto.Algorithm, false, ['sign']);
}

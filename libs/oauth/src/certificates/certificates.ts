import { isLive, type Client, type ClientKey, type KeyRing, type SigningKey } from '#protocol';
import { createPublicKey, type JsonWebKey } from 'node:crypto';
import { createCertificate, type CertificateIssuer } from './certificate.js';

/** Certificates by the `kid` of their keys, as PEM: what Google's libraries expect at the URLs of a key file. */
export type CertificatesByKid = Readonly<Record<string, string>>;

/** How many certificates are kept at most before all are forgotten, and made again when somebody asks. */
const MOST_KEPT = 10_000;

/**
 * The certificates of the server's signing keys, each signed by itself, and of the keys of service accounts, signed by
 * the server's RS256 key. They vouch for nothing that the key set does not. Each is made once, when it is first asked for.
 */
export class Certificates {
  private readonly made = new Map<string, Promise<string>>();

  constructor(
    private readonly keyRing: KeyRing,
    private readonly issuer: string,
  ) {}

  /** Those of every published signing key. */
  async ofServer(): Promise<CertificatesByKid> {
    const keys = this.keyRing.published();
    return byKid(await Promise.all(keys.map(async (key) => [key.kid, await this.ofSigningKey(key)])));
  }

  /** Those of every key of a client that works at `now` (milliseconds). */
  async ofClient({ clientId, keys }: Client, now: number): Promise<CertificatesByKid> {
    const live = keys.filter((key) => isLive(key, now));
    return byKid(
      await Promise.all(live.map(async (key) => [key.kid, await this.ofClientKey(key, clientId)])),
    );
  }

  private ofSigningKey(key: SigningKey): Promise<string> {
    const issuer = this.issuerWith(key);
    return this.once(key.kid, () =>
      createCertificate({
        kid: key.kid,
        publicKey: createPublicKey(key.privateKey),
        subject: issuer.name,
        notBefore: key.createdAt,
        notAfter: null,
        issuer,
      }),
    );
  }

  private ofClientKey(key: ClientKey, clientId: string): Promise<string> {
    const issuer = this.issuerWith(this.keyRing.active('RS256'));
    return this.once(`${issuer.kid} ${key.id}`, () =>
      createCertificate({
        kid: key.kid,
        publicKey: createPublicKey({ key: key.publicJwk as JsonWebKey, format: 'jwk' }),
        subject: clientId,
        notBefore: key.createdAt,
        notAfter: key.expiresAt,
        issuer,
      }),
    );
  }

  private issuerWith({ kid, algorithm, privateKey }: SigningKey): CertificateIssuer {
    return { name: new URL(this.issuer).host, kid, algorithm, privateKey };
  }

  private once(name: string, make: () => Promise<string>): Promise<string> {
    const known = this.made.get(name);
    if (known !== undefined) return known;
    if (this.made.size >= MOST_KEPT) this.made.clear();
    const certificate = make();
    this.made.set(name, certificate);
    certificate.catch(() => this.made.delete(name));
    return certificate;
  }
}

const byKid = (certificates: readonly (readonly string[])[]): CertificatesByKid =>
  Object.fromEntries(certificates) as CertificatesByKid;

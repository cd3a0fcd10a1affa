import { OPERATOR, type Client, type ClientKey, type SignatureAlgorithm } from '#protocol';
import { aClient, createInMemoryPorts, type InMemoryPorts } from '#protocol/testing';
import { createPublicKey, generateKeyPairSync, X509Certificate, type KeyObject } from 'node:crypto';
import { Certificates } from './certificates.js';

let ports: InMemoryPorts;
let certificates: Certificates;

beforeEach(async () => {
  ports = await createInMemoryPorts();
  certificates = new Certificates(ports.signer, 'https://id.example:8443');
});

const PAIRS = {
  RS256: generateKeyPairSync('rsa', { modulusLength: 2048 }),
  ES256: generateKeyPairSync('ec', { namedCurve: 'P-256' }),
  EdDSA: generateKeyPairSync('ed25519'),
} as const satisfies Record<SignatureAlgorithm, { publicKey: KeyObject }>;
const ALGORITHMS = Object.keys(PAIRS) as SignatureAlgorithm[];

const aKey = (algorithm: SignatureAlgorithm, changes: Partial<ClientKey> = {}): ClientKey => ({
  id: `key_${algorithm}`,
  name: 'worker',
  status: 'enabled',
  kid: algorithm,
  algorithm,
  publicJwk: PAIRS[algorithm].publicKey.export({ format: 'jwk' }),
  createdAt: ports.clock.now(),
  expiresAt: null,
  firstUsedAt: null,
  lastUsedAt: null,
  lastUsedIp: null,
  uses: 0,
  expiresAfterUseOf: null,
  ...changes,
});
const of = async (keys: readonly ClientKey[]) => {
  const client: Client = aClient({ clientId: 'sa_1', keys });
  const pems = await certificates.ofClient(client, ports.clock.now());
  return new Map(Object.entries(pems).map(([kid, pem]) => [kid, new X509Certificate(pem)]));
};

describe('the certificates of the server', () => {
  it('are those of the key set, each signed by its own key', async () => {
    const made = await certificates.ofServer();
    expect(Object.keys(made).sort()).toEqual(
      ports.signer
        .jwks()
        .keys.map(({ kid }) => kid)
        .sort(),
    );
    for (const key of ports.signer.published()) {
      const certificate = new X509Certificate(made[key.kid] ?? '');
      const publicKey = createPublicKey(key.privateKey);
      expect(certificate.publicKey.equals(publicKey)).toBe(true);
      expect(certificate.verify(publicKey)).toBe(true);
      expect([certificate.subject, certificate.issuer]).toEqual(['CN=id.example:8443', 'CN=id.example:8443']);
    }
  });

  it('are made once', async () => {
    expect(await certificates.ofServer()).toEqual(await certificates.ofServer());
  });

  it('leave with their keys', async () => {
    const [key] = ports.signer.published();
    const { algorithm = 'ES256', kid = 'none' } = key ?? {};
    ports.clock.advance(1000);
    await ports.signer.rotate(algorithm, { immediately: true }, OPERATOR);
    await ports.signer.withdraw(kid, OPERATOR);
    expect(await certificates.ofServer()).not.toHaveProperty(kid);
  });
});

describe('the certificates of a service account', () => {
  it.each(ALGORITHMS)(
    'name its key for %s, and are signed by the RS256 key of the server',
    async (algorithm) => {
      const certificate = (await of([aKey(algorithm)])).get(algorithm);
      expect(certificate?.publicKey.equals(PAIRS[algorithm].publicKey)).toBe(true);
      expect(certificate?.verify(createPublicKey(ports.signer.active('RS256').privateKey))).toBe(true);
      expect(certificate).toMatchObject({ subject: 'CN=sa_1', issuer: 'CN=id.example:8443' });
    },
  );

  it('end with their keys, or never', async () => {
    const expiresAt = ports.clock.now() + 3_600_000;
    const made = await of([aKey('ES256', { expiresAt }), aKey('EdDSA')]);
    expect(Date.parse(made.get('ES256')?.validTo ?? '')).toBe(expiresAt);
    expect(made.get('EdDSA')?.validTo).toBe('Dec 31 23:59:59 9999 GMT');
  });

  it('are those of live keys alone', async () => {
    const expired = aKey('ES256', { expiresAt: ports.clock.now() });
    expect([...(await of([expired, aKey('RS256', { status: 'disabled' }), aKey('EdDSA')])).keys()]).toEqual([
      'EdDSA',
    ]);
  });

  it('are made once for each key of the server, with the same serial number', async () => {
    const [first, second] = [await of([aKey('ES256')]), await of([aKey('ES256')])];
    expect(second.get('ES256')?.raw).toEqual(first.get('ES256')?.raw);
    const anotherInstance = new Certificates(ports.signer, 'https://id.example:8443');
    const client = aClient({ clientId: 'sa_1', keys: [aKey('ES256')] });
    expect(await anotherInstance.ofClient(client, ports.clock.now())).toEqual(
      await certificates.ofClient(client, ports.clock.now()),
    );
    ports.clock.advance(1000);
    await ports.signer.rotate('RS256', { immediately: true }, OPERATOR);
    expect((await of([aKey('ES256')])).get('ES256')?.serialNumber).not.toBe(first.get('ES256')?.serialNumber);
  });
});

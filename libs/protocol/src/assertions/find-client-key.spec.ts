import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { SignJWT } from 'jose';
import type { Client, ClientKey, Status } from '../client.js';
import { DEFAULT_POLICY } from '../policy.js';
import { createInMemoryPorts, START, type InMemoryPorts } from '../testing/index.js';
import { decodeAssertion } from './decode-assertion.js';
import { findClientKey } from './find-client-key.js';
import { SigningKeySearch, type VerificationKey } from './signing-key-search.js';

const URL = 'https://app.example/jwks';
const [P1, P2] = [newPair(), newPair()];

function newPair() {
  return generateKeyPairSync('ec', { namedCurve: 'P-256' });
}

const publishedKey = ({ publicKey }: { publicKey: KeyObject }, kid: string): VerificationKey => ({
  kid,
  algorithm: 'ES256',
  publicJwk: publicKey.export({ format: 'jwk' }),
});

const registeredKey = (pair: { publicKey: KeyObject }, kid: string, status: Status): ClientKey => ({
  ...publishedKey(pair, kid),
  ...{ id: `key_${kid}`, name: kid, status, createdAt: START, expiresAt: null, expiresAfterUseOf: null },
  ...{ firstUsedAt: null, lastUsedAt: null, lastUsedIp: null, uses: 0 },
});

let ports: InMemoryPorts;

beforeEach(async () => {
  ports = await createInMemoryPorts();
});

async function find(
  client: Pick<Client, 'keys' | 'jwksUri'>,
  { privateKey }: { privateKey: KeyObject },
  kid?: string,
) {
  const header = kid === undefined ? { alg: 'ES256' } : { alg: 'ES256', kid };
  const jwt = await new SignJWT({ iss: 'sa_x' })
    .setExpirationTime('1m')
    .setProtectedHeader(header)
    .sign(privateKey);
  const search = new SigningKeySearch(ports.clock, DEFAULT_POLICY);
  return findClientKey(decodeAssertion(jwt), { clientId: 'sa_x', ...client }, ports, search);
}

describe('the key that signed an assertion', () => {
  it('is a registered one, and then nothing published is asked for', async () => {
    const client = { keys: [registeredKey(P1, 'k1', 'enabled')], jwksUri: URL };
    expect(await find(client, P1, 'k1')).toBe('key_k1');
  });

  it.each([undefined, 'k2'])('is a published one, named by its kid: %s', async (kid) => {
    ports.remoteKeys.published.set(URL, [publishedKey(P2, 'k2')]);
    const client = { keys: [registeredKey(P1, 'k1', 'enabled')], jwksUri: URL };
    expect(await find(client, P2, kid)).toBe('jwks:k2');
  });

  it('is none where it is neither', async () => {
    ports.remoteKeys.published.set(URL, [publishedKey(P2, 'k2')]);
    expect(await find({ keys: [], jwksUri: URL }, P1, 'k2')).toBeUndefined();
    expect(await find({ keys: [], jwksUri: null }, P2, 'k2')).toBeUndefined();
  });

  it('is not one that was ended here, though it is still published (case 172)', async () => {
    ports.remoteKeys.published.set(URL, [publishedKey(P1, 'renamed'), publishedKey(P2, 'k2')]);
    for (const status of ['disabled', 'retired'] as const) {
      const client = { keys: [registeredKey(P1, 'k1', status)], jwksUri: URL };
      expect(await find(client, P1, 'renamed')).toBeUndefined();
      expect(await find(client, P2, 'k2')).toBe('jwks:k2');
    }
  });

  it('is not known while what is published is out of reach', async () => {
    await expect(find({ keys: [], jwksUri: URL }, P1)).rejects.toMatchObject({
      code: 'temporarily_unavailable',
      status: 503,
    });
  });
});

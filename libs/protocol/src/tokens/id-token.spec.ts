import { createHash } from 'node:crypto';
import {
  aClient,
  aFamily,
  aNotesClient,
  aPerson,
  createInMemoryPorts,
  type InMemoryPorts,
} from '../testing/index.js';
import { readIdTokenHint } from './id-token-hint.js';
import { idTokenClaims, ID_TOKEN_TYPE, type IdTokenFacts } from './id-token.js';

const NOW = Date.UTC(2026, 0, 1);

function facts(changes: Partial<IdTokenFacts> = {}): IdTokenFacts {
  return {
    issuer: 'https://id.example',
    client: aNotesClient(),
    family: aFamily(),
    person: aPerson(),
    accessToken: 'an access token',
    jti: 'one',
    issuedAt: NOW,
    expiresAt: NOW + 3_600_000,
    ...changes,
  };
}

describe('an ID token', () => {
  it('says who signed in, for whom, when and how (case 205)', () => {
    expect(idTokenClaims(facts())).toEqual({
      iss: 'https://id.example',
      sub: 'acc_ada',
      aud: 'ac_notes',
      iat: NOW / 1000,
      exp: NOW / 1000 + 3600,
      auth_time: NOW / 1000,
      acr: 'urn:legate:acr:password',
      amr: ['pwd'],
      at_hash: expect.any(String),
      sid: 'ses_ada',
      jti: 'one',
    });
  });

  it('returns the nonce exactly as it came (cases 31, 205)', () => {
    const nonce = ' ünïcode+%20"\\ ';
    expect(idTokenClaims(facts({ family: aFamily({ nonce }) }))['nonce']).toBe(nonce);
  });

  it('says that a second step was taken', () => {
    const family = aFamily({ amr: ['pwd', 'otp', 'mfa'] });
    expect(idTokenClaims(facts({ family }))['acr']).toBe('urn:legate:acr:two-factor');
  });

  it.each([
    ['RS256', 'sha256', 16],
    ['ES256', 'sha256', 16],
    ['EdDSA', 'sha512', 32],
  ] as const)('binds the access token by the hash of %s (case 205)', (idTokenAlgorithm, hash, half) => {
    const { at_hash } = idTokenClaims(facts({ client: aClient({ idTokenAlgorithm }) }));
    const digest = createHash(hash).update('an access token').digest();
    expect(at_hash).toBe(digest.subarray(0, half).toString('base64url'));
  });

  it('says what was asked for by name, and no name takes the place of a claim of ours (case 206)', () => {
    const asked = {
      email: null,
      iss: { value: 'https://evil.example' },
      sub: { value: 'acc_eve' },
      admin: null,
    };
    const family = aFamily({ claims: { idToken: asked, userinfo: {} } });
    const claims = idTokenClaims(facts({ family }));
    expect(claims).toMatchObject({ email: 'ada@example.com', iss: 'https://id.example', sub: 'acc_ada' });
    expect(claims).not.toHaveProperty('admin');
  });
});

describe('an ID token hint', () => {
  let ports: InMemoryPorts;
  beforeEach(async () => {
    ports = await createInMemoryPorts();
  });

  const sign = (typ = ID_TOKEN_TYPE, changes: object = {}) =>
    ports.signer.sign({ ...idTokenClaims(facts()), ...changes }, typ, 'RS256');

  it('tells who was meant, of an expired token too', async () => {
    const hint = await sign();
    ports.clock.advance(30 * 3_600_000);
    const read = { subject: 'acc_ada', clientId: 'ac_notes', sessionId: 'ses_ada' };
    expect(await readIdTokenHint(hint, ports)).toEqual(read);
  });

  it.each([
    ['another kind of token', async () => sign('at+jwt')],
    ['a logout token', async () => sign('logout+jwt')],
    ['a token of another issuer', async () => sign('JWT', { iss: 'https://evil.example' })],
    ['a signed userinfo answer', async () => ports.signer.sign({ sub: 'a', aud: 'b' }, 'JWT', 'RS256')],
    ['an altered token', async () => (await sign()).replace(/.$/, (last) => (last === 'A' ? 'E' : 'A'))],
    ['an unsigned token', async () => unsigned(await sign())],
    ['a token with the public key as secret', async () => headed(await sign(), 'HS256')],
    ['padding', async () => `${await sign()}=`],
    ['a fourth part', async () => `${await sign()}.AAAA`],
    ['nothing', async () => ''],
  ])('is not read from %s (cases 22, 202)', async (_, make) => {
    expect(await readIdTokenHint(await make(), ports)).toBeUndefined();
  });

  it('is not read once its key was withdrawn', async () => {
    const hint = await sign();
    const { kid } = headerOf(hint);
    const operator = { id: 'operator', context: null };
    ports.clock.advance(1);
    await ports.signer.rotate('RS256', { immediately: true }, operator);
    expect(await readIdTokenHint(hint, ports)).toBeDefined();
    await ports.signer.withdraw(kid, operator);
    expect(await readIdTokenHint(hint, ports)).toBeUndefined();
  });
});

const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const headerOf = (jwt: string) =>
  JSON.parse(Buffer.from(jwt.split('.')[0] ?? '', 'base64url').toString()) as { kid: string };
const headed = (jwt: string, alg: string): string =>
  [encode({ ...headerOf(jwt), alg }), ...jwt.split('.').slice(1)].join('.');
const unsigned = (jwt: string): string => `${headed(jwt, 'none').split('.', 2).join('.')}.`;

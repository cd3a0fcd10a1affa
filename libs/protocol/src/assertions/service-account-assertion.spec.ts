import { JWT_BEARER } from '../grants/grant-types.js';
import { claimedClientId, type ClientAuthFailure } from '../client-auth/failure.js';
import { OAuthError } from '../errors.js';
import {
  aClient,
  aKeyOf,
  createInMemoryPorts,
  createSigningPairs,
  MISDIRECTED_GRANTS,
  publicJwkOf,
  signClaims,
  strangersTo,
  UNREADABLE_ASSERTIONS,
  UNVERIFIED_ASSERTIONS,
  type ForgedAssertion,
  type InMemoryPorts,
} from '../testing/index.js';
import { ServiceAccountAssertion } from './service-account-assertion.js';

const ISSUER = 'https://id.example';
const TOKEN_ENDPOINT = 'https://id.example/oauth/token';
const CLIENT_ID = `sa_${'a'.repeat(22)}`;
const EMAIL = `${CLIENT_ID}@id.example`;
const STRANGER_ID = `sa_${'b'.repeat(22)}`;
const NOW = Date.UTC(2026, 0, 1) / 1000;

const pairs = createSigningPairs('own');
const strangers = createSigningPairs('strange');
const { rsa } = pairs;
let ports: InMemoryPorts;

const claims = (changes: object = {}) => ({
  iss: EMAIL,
  aud: TOKEN_ENDPOINT,
  iat: NOW,
  exp: NOW + 3600,
  ...changes,
});
const signer = {
  ...{ pairs, strangers, claims, trap: 'https://evil.example/keys' },
  ...{ issuer: ISSUER, tokenEndpoint: TOKEN_ENDPOINT },
};

beforeEach(async () => {
  ports = await createInMemoryPorts();
  register(
    CLIENT_ID,
    Object.values(pairs).map((pair) => aKeyOf(pair)),
  );
  register(
    STRANGER_ID,
    Object.values(strangers).map((pair) => aKeyOf(pair)),
  );
});

function register(clientId: string, keys: ReturnType<typeof aKeyOf>[], changes: object = {}): void {
  const set = {
    clientId,
    grantType: JWT_BEARER,
    keys,
    secrets: [],
    authMethods: ['private_key_jwt'],
  } as const;
  ports.tables.clients.set(clientId, aClient({ ...set, ...changes }));
}

const prove = (assertion: string) =>
  new ServiceAccountAssertion(ports).authenticate({
    authorization: undefined,
    params: new Map([['assertion', assertion]]),
  });
const refusalOf = async (assertion: string): Promise<OAuthError> =>
  prove(assertion).then(
    () => Promise.reject(new Error('it was accepted')),
    (error: unknown) => (error instanceof OAuthError ? error : Promise.reject(error as Error)),
  );
const named = (table: readonly ForgedAssertion[]) => table.map((each) => [each.name, each] as const);

describe('the assertion of a service account proves', () => {
  it.each(Object.values(pairs))('the account by $algorithm', async (pair) => {
    expect(await prove(signClaims(pair, claims()))).toMatchObject({
      client: { clientId: CLIENT_ID },
      method: 'assertion',
      credentialId: `key_${pair.kid}`,
      assertion: { subject: null, scope: null, jti: null, deadAt: (NOW + 3720) * 1000 },
    });
  });

  it.each<[string, object, object]>([
    ['without a kid (case 153)', {}, { kid: undefined }],
    ['with the typ JWT (case 156)', {}, { typ: 'JWT' }],
    ['with the typ of grants', {}, { typ: 'authorization-grant+jwt' }],
    ['named by its client_id (case 162)', { iss: CLIENT_ID }, {}],
    ['with itself as sub (case 163)', { sub: EMAIL }, {}],
    ['with its client_id as sub (case 163)', { sub: CLIENT_ID }, {}],
    ['for the issuer (case 164)', { aud: ISSUER }, {}],
    ['without iat (case 166)', { iat: undefined }, {}],
    ['made a minute ago, as Ruby does (case 166)', { iat: NOW - 60 }, {}],
    ['made ten seconds ago, as Go does (case 166)', { iat: NOW - 10 }, {}],
    ['with an nbf of now (case 167)', { nbf: NOW }, {}],
    ['without a scope, in the words of Python', { scope: '' }, {}],
    ['with prn beside sub, as Go does', { sub: EMAIL, prn: EMAIL }, {}],
    ['whatever URL of keys it names (case 155)', {}, { jku: signer.trap, x5u: signer.trap }],
    ['whatever key it brings (case 155)', {}, { jwk: publicJwkOf(strangers.rsa) }],
  ])('the account: %s', async (_, changes, header) => {
    expect(await prove(signClaims(rsa, claims(changes), header))).toMatchObject({
      client: { clientId: CLIENT_ID },
      assertion: { subject: null, scope: null },
    });
  });

  it('whom it wants to act for, what it asks for, and which it is', async () => {
    const jwt = signClaims(rsa, claims({ sub: 'ada@example.com', scope: 'a b', jti: 'one' }));
    expect((await prove(jwt)).assertion).toMatchObject({
      subject: 'ada@example.com',
      scope: 'a b',
      jti: 'one',
    });
  });

  it('the account for an audience that its admin wrote, and no other account (case 164)', async () => {
    const jwt = signClaims(rsa, claims({ aud: 'https://oauth2.googleapis.com/token' }));
    expect((await refusalOf(jwt)).description).toContain('aud: exactly');
    const keys = Object.values(pairs).map((pair) => aKeyOf(pair));
    register(CLIENT_ID, keys, { assertionAudiences: ['https://oauth2.googleapis.com/token'] });
    await expect(prove(jwt)).resolves.toBeDefined();
    const other = claims({ iss: STRANGER_ID, aud: 'https://oauth2.googleapis.com/token' });
    expect((await refusalOf(signClaims(strangers.rsa, other))).description).toContain('aud: exactly');
    const near = claims({ aud: 'https://oauth2.googleapis.com/token/' });
    expect((await refusalOf(signClaims(rsa, near))).description).toContain('aud: exactly');
  });

  // To the second: 60 s of skew, an hour of life, five minutes of age.
  it.each<[string, object, object]>([
    ['exp', { exp: NOW - 59, iat: NOW - 100 }, { exp: NOW - 60, iat: NOW - 100 }],
    ['exp ahead', { exp: NOW + 3660 }, { exp: NOW + 3661 }],
    ['nbf', { nbf: NOW + 60 }, { nbf: NOW + 61 }],
    ['iat ahead', { iat: NOW + 60 }, { iat: NOW + 61 }],
    ['iat ago', { iat: NOW - 360 }, { iat: NOW - 361 }],
    ['exp at iat', { exp: NOW, iat: NOW }, { exp: NOW - 1, iat: NOW }],
  ])('the account up to a limit, and not one second beyond: %s (case 168)', async (_, good, bad) => {
    await expect(prove(signClaims(rsa, claims(good)))).resolves.toBeDefined();
    expect(await refusalOf(signClaims(rsa, claims(bad)))).toMatchObject({ code: 'invalid_grant' });
  });

  it('nothing a millisecond after its last (case 168)', async () => {
    const jwt = signClaims(rsa, claims({ exp: NOW, iat: NOW }));
    ports.clock.advance(59_999);
    await expect(prove(jwt)).resolves.toBeDefined();
    ports.clock.advance(1);
    expect((await refusalOf(jwt)).description).toContain("60 s in the past by this server's clock");
  });
});

describe('the assertion of a service account is refused', () => {
  it.each(named(UNREADABLE_ASSERTIONS))('that is %s', async (_, { check, forge }) => {
    const refusal = await refusalOf(forge(signer));
    expect(refusal).toMatchObject({ code: 'invalid_grant', status: 400 });
    expect(refusal.description).toContain(check.replace(/[^\x20-\x7e]/g, '?'));
    expect(claimedClientId(refusal)).toBeNull();
  });

  it.each(named(UNVERIFIED_ASSERTIONS))('that has %s', async (_, { check, forge }) => {
    const refusal = await refusalOf(forge(signer));
    expect(refusal).toMatchObject({
      code: 'invalid_grant',
      description: 'assertion: no live key of a service account that iss names verifies it',
    });
    expect((refusal.cause as ClientAuthFailure).reason).toContain(check);
    expect(claimedClientId(refusal)).toBe(CLIENT_ID);
  });

  it.each(named(MISDIRECTED_GRANTS))('that has %s', async (_, { check, forge }) => {
    const refusal = await refusalOf(forge(signer));
    expect(refusal).toMatchObject({ code: 'invalid_grant', status: 400 });
    expect(refusal.description).toContain(check);
    expect(claimedClientId(refusal)).toBe(CLIENT_ID);
  });

  it.each([...strangersTo(CLIENT_ID, EMAIL), ['another account', STRANGER_ID]])(
    'of %s, in the same words (case 162)',
    async (_, iss) => {
      expect(await refusalOf(signClaims(rsa, claims({ iss })))).toMatchObject({
        code: 'invalid_grant',
        description: 'assertion: no live key of a service account that iss names verifies it',
      });
    },
  );

  it('where iss is of a set for another grant, whose keys sign none (case 162)', async () => {
    register(CLIENT_ID, [aKeyOf(rsa)], { grantType: 'client_credentials' });
    expect((await refusalOf(signClaims(rsa, claims()))).description).toContain('no live key');
  });

  it('that is missing or empty (case 148)', async () => {
    const params = new Map<string, string>();
    const proof = new ServiceAccountAssertion(ports);
    expect(proof.isPresented({ authorization: undefined, params })).toBe(false);
    await expect(proof.authenticate({ authorization: undefined, params })).rejects.toMatchObject({
      code: 'invalid_request',
    });
    expect(await refusalOf('')).toMatchObject({ code: 'invalid_grant' });
  });

  it.each([
    ['disabled', { status: 'disabled' }],
    ['retired', { status: 'retired' }],
    ['expired', { expiresAt: NOW * 1000 }],
  ] as const)('by a key that is %s, to the millisecond (cases 154, 172)', async (_, changes) => {
    register(CLIENT_ID, [aKeyOf(rsa, changes)]);
    expect((await refusalOf(signClaims(rsa, claims()))).description).toContain('no live key');
    register(CLIENT_ID, [aKeyOf(rsa, { expiresAt: NOW * 1000 + 1 })]);
    await expect(prove(signClaims(rsa, claims()))).resolves.toBeDefined();
  });

  it.each(['disabled', 'retired'] as const)(
    'of an account that is %s, and says so (case 172)',
    async (status) => {
      register(CLIENT_ID, [aKeyOf(rsa)], { status });
      expect((await refusalOf(signClaims(rsa, claims()))).description).toBe(
        `assertion: this service account is ${status}`,
      );
    },
  );

  it('without a jti where the account needs one, and not elsewhere (case 170)', async () => {
    register(CLIENT_ID, [aKeyOf(rsa)], { requireJti: true });
    expect((await refusalOf(signClaims(rsa, claims()))).description).toContain(
      'jti: this service account needs one',
    );
    await expect(prove(signClaims(rsa, claims({ jti: 'one' })))).resolves.toBeDefined();
  });

  it.each(['at+jwt', 'JWT', 'logout+jwt', 'token-introspection+jwt'])(
    'that this server signed itself, as %s (case 157)',
    async (typ) => {
      const own = await ports.signer.sign(claims({ iss: ISSUER, aud: ISSUER }), typ, 'RS256');
      expect((await refusalOf(own)).description).toContain('no live key');
    },
  );

  it('that is a DPoP proof of the same key (case 157)', async () => {
    const proof = signClaims(
      rsa,
      { jti: 'x', htm: 'POST', htu: TOKEN_ENDPOINT, iat: NOW },
      { typ: 'dpop+jwt', jwk: publicJwkOf(rsa) },
    );
    expect(await refusalOf(proof)).toMatchObject({ code: 'invalid_grant' });
  });
});

import type { ClientKey } from '../client.js';
import { JWT_BEARER } from '../grants/grant-types.js';
import { ServiceAccountAssertion } from '../assertions/service-account-assertion.js';
import {
  aClient,
  aKeyOf,
  createInMemoryPorts,
  createSigningPairs,
  MISDIRECTED_CLIENT_ASSERTIONS,
  signClaims,
  UNREADABLE_ASSERTIONS,
  UNVERIFIED_ASSERTIONS,
  type ForgedAssertion,
  type InMemoryPorts,
} from '../testing/index.js';
import { ClientAuthFailure, claimedClientId } from './failure.js';
import { PrivateKeyJwt } from './private-key-jwt.method.js';

const TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
const ISSUER = 'https://id.example';
const TOKEN_ENDPOINT = 'https://id.example/oauth/token';
const NOW = Date.UTC(2026, 0, 1) / 1000;

const pairs = createSigningPairs('own');
const strangers = createSigningPairs('strange');
const { ec, rsa } = pairs;
let ports: InMemoryPorts;

const claims = (changes: object = {}) => ({
  ...{ iss: 'cc_billing', sub: 'cc_billing', aud: ISSUER, jti: 'one', iat: NOW, exp: NOW + 60 },
  ...changes,
});
const signer = {
  ...{ pairs, strangers, claims, trap: 'https://evil.example/keys' },
  ...{ issuer: ISSUER, tokenEndpoint: TOKEN_ENDPOINT },
};

const keysOf = (of: typeof pairs): ClientKey[] => Object.values(of).map((pair) => aKeyOf(pair));

function register(clientId: string, keys: readonly ClientKey[], changes: object = {}): void {
  const set = { clientId, keys, authMethods: ['private_key_jwt'], secrets: [] } as const;
  ports.tables.clients.set(clientId, aClient({ ...set, ...changes }));
}

beforeEach(async () => {
  ports = await createInMemoryPorts();
  register('cc_billing', keysOf(pairs));
  register('cc_other', keysOf(strangers));
});

const presented = (assertion: string, type = TYPE) => ({
  authorization: undefined,
  params: new Map([
    ['client_assertion', assertion],
    ['client_assertion_type', type],
  ]),
});
const authenticate = (assertion: string, type?: string) =>
  new PrivateKeyJwt(ports).authenticate(presented(assertion, type));
const named = (table: readonly ForgedAssertion[]) => table.map((each) => [each.name, each] as const);
const refused = { code: 'invalid_client', status: 401 };
/** What a stranger hears, whatever was wrong. */
const uniform = {
  ...refused,
  description: 'client authentication failed: check the client_id and its secret or key',
};

describe('private_key_jwt authenticates', () => {
  it.each<[string, object]>([
    ['with a kid', {}],
    ['without a kid, by trying the live keys (case 153)', { kid: undefined }],
    ['with typ JWT', { typ: 'JWT' }],
    ['with the typ of its own (case 107)', { typ: 'client-authentication+jwt' }],
  ])('an assertion %s', async (_, header) => {
    await expect(authenticate(signClaims(ec, claims(), header))).resolves.toMatchObject({
      client: { clientId: 'cc_billing' },
      method: 'private_key_jwt',
      credentialId: 'key_own-ec',
    });
  });

  it.each(Object.values(pairs))('an assertion signed with $algorithm', async (pair) => {
    await expect(authenticate(signClaims(pair, claims()))).resolves.toBeDefined();
  });

  it('to the second of the clock skew and of ten minutes (case 168)', async () => {
    const good = [
      { exp: NOW - 59, iat: NOW - 100 },
      { iat: NOW + 60 },
      { nbf: NOW + 60 },
      { exp: NOW + 660 },
    ];
    for (const [index, times] of good.entries()) {
      await expect(
        authenticate(signClaims(ec, claims({ ...times, jti: `${index}` }))),
      ).resolves.toBeDefined();
    }
    const bad = [{ exp: NOW - 60, iat: NOW - 100 }, { iat: NOW + 61 }, { nbf: NOW + 61 }, { exp: NOW + 661 }];
    for (const times of bad) {
      await expect(authenticate(signClaims(ec, claims({ ...times, jti: 'b' })))).rejects.toMatchObject(
        refused,
      );
    }
  });

  it('the same jti again only for another client', async () => {
    await authenticate(signClaims(ec, claims()));
    const other = claims({ iss: 'cc_other', sub: 'cc_other' });
    await expect(authenticate(signClaims(strangers.ec, other))).resolves.toBeDefined();
  });

  it('for the token endpoint where an admin allowed it, as its sole audience (case 107)', async () => {
    register('cc_billing', keysOf(pairs), { allowTokenEndpointAudience: true });
    const to = (aud: unknown, jti: string) => authenticate(signClaims(ec, claims({ aud, jti })));
    await expect(to(TOKEN_ENDPOINT, 'a')).resolves.toBeDefined();
    await expect(to(ISSUER, 'b')).resolves.toBeDefined();
    for (const aud of [
      [TOKEN_ENDPOINT],
      [ISSUER, TOKEN_ENDPOINT],
      `${TOKEN_ENDPOINT}/`,
      `${ISSUER}/oauth/revoke`,
    ]) {
      await expect(to(aud, 'c')).rejects.toMatchObject(refused);
    }
  });
});

describe('private_key_jwt refuses', () => {
  it.each(named(UNREADABLE_ASSERTIONS))(
    'in the words for strangers %s (case 106)',
    async (_, { check, forge }) => {
      const refusal: unknown = await authenticate(forge(signer)).catch((error: unknown) => error);
      expect(refusal).toMatchObject({ ...uniform, cause: { reason: expect.stringContaining(check) } });
      expect(claimedClientId(refusal)).toBeNull();
    },
  );

  it.each(named(UNVERIFIED_ASSERTIONS))(
    'in the words for strangers %s (case 106)',
    async (_, { check, forge }) => {
      const refusal: unknown = await authenticate(forge(signer)).catch((error: unknown) => error);
      const cause = new ClientAuthFailure('cc_billing', expect.stringContaining(check) as string);
      expect(refusal).toMatchObject({ ...uniform, cause });
    },
  );

  it.each(named(MISDIRECTED_CLIENT_ASSERTIONS))(
    'and tells the holder of the key what is wrong: %s (case 106)',
    async (_, { check, forge }) => {
      await expect(authenticate(forge(signer))).rejects.toMatchObject({
        ...refused,
        description: expect.stringContaining(check),
      });
    },
  );

  it.each(['cc_nobody', 'cc_other', 'CC_BILLING', 'cc_billing ', 'cc_billing@id.example'])(
    'the iss %j (case 106)',
    async (iss) => {
      await expect(authenticate(signClaims(ec, claims({ iss, sub: iss })))).rejects.toMatchObject(uniform);
    },
  );

  it('the same assertion twice (case 108)', async () => {
    const assertion = signClaims(ec, claims());
    await authenticate(assertion);
    await expect(authenticate(assertion)).rejects.toMatchObject({
      ...refused,
      description: 'jti: this assertion was used before',
    });
  });

  it('another assertion with a jti that was used, until that one is dead by every clock (cases 108, 169, 250)', async () => {
    await authenticate(signClaims(ec, claims()));
    ports.clock.advance(179_000);
    const later = (changes: object) => authenticate(signClaims(rsa, claims({ exp: NOW + 200, ...changes })));
    await expect(later({})).rejects.toMatchObject(refused);
    ports.clock.advance(1_000);
    await expect(later({})).resolves.toBeDefined();
  });

  it('everything when the jti cannot be recorded (case 109)', async () => {
    const full = (): Promise<never> => Promise.reject(new Error('disk full'));
    const failing = { ...ports, assertionIds: { spend: full, isSpent: full } };
    const method = new PrivateKeyJwt(failing);
    await expect(method.authenticate(presented(signClaims(ec, claims())))).rejects.toThrow('disk full');
  });

  it('no assertion that it refuses for another reason a second time (case 108)', async () => {
    register('cc_billing', keysOf(pairs), { status: 'disabled' });
    await expect(authenticate(signClaims(ec, claims()))).rejects.toMatchObject({
      description: 'this credential set is disabled',
    });
    register('cc_billing', keysOf(pairs), { authMethods: ['client_secret_basic'] });
    await expect(authenticate(signClaims(ec, claims()))).rejects.toMatchObject({
      description: 'this credential set authenticates by client_secret_basic',
    });
    register('cc_billing', keysOf(pairs));
    await expect(authenticate(signClaims(ec, claims()))).resolves.toBeDefined();
  });

  it.each([
    ['disabled', { status: 'disabled' }],
    ['retired', { status: 'retired' }],
    ['expired', { expiresAt: NOW * 1000 }],
  ] as const)('a key that is %s (case 103)', async (_, changes) => {
    register('cc_billing', [aKeyOf(ec, changes)]);
    await expect(authenticate(signClaims(ec, claims()))).rejects.toMatchObject(uniform);
  });

  it('another client_assertion_type, and one without an assertion', async () => {
    await expect(authenticate(signClaims(ec, claims()), 'urn:x')).rejects.toMatchObject(uniform);
    const params = new Map([['client_assertion_type', TYPE]]);
    const method = new PrivateKeyJwt(ports);
    expect(method.isPresented({ authorization: undefined, params })).toBe(true);
    await expect(method.authenticate({ authorization: undefined, params })).rejects.toMatchObject(uniform);
  });
});

describe('a service account', () => {
  const account = `sa_${'a'.repeat(22)}`;
  const its = (changes: object = {}) => claims({ iss: account, sub: account, ...changes });
  const grant = (assertion: string) =>
    new ServiceAccountAssertion(ports).authenticate({
      authorization: undefined,
      params: new Map([['assertion', assertion]]),
    });

  beforeEach(() => register(account, keysOf(pairs), { grantType: JWT_BEARER }));

  it.each([undefined, 'JWT', 'authorization-grant+jwt', 'client-authentication+jwt', 'at+jwt'])(
    'signs nothing that is both a grant and its authentication: typ %s (case 158)',
    async (typ) => {
      const assertion = signClaims(ec, its(), { typ });
      const taken = await Promise.all(
        [grant, authenticate].map((by) =>
          by(assertion).then(
            () => true,
            () => false,
          ),
        ),
      );
      expect(taken).toEqual([
        [undefined, 'JWT', 'authorization-grant+jwt'].includes(typ),
        typ === 'client-authentication+jwt',
      ]);
    },
  );
});

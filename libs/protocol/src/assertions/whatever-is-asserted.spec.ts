import * as fc from 'fast-check';
import { PrivateKeyJwt } from '../client-auth/private-key-jwt.method.js';
import { OAuthError } from '../errors.js';
import { JWT_BEARER } from '../grants/grant-types.js';
import {
  aClient,
  aKeyOf,
  createInMemoryPorts,
  createSigningPairs,
  signClaims,
  type InMemoryPorts,
} from '../testing/index.js';
import { ServiceAccountAssertion } from './service-account-assertion.js';

/** How many of each kind are tried. fast-check prints the seed of what fails. */
const RUNS = { numRuns: 1500 };

const ISSUER = 'https://id.example';
const NOW = Date.UTC(2026, 0, 1) / 1000;
const { ec } = createSigningPairs('own');
let ports: InMemoryPorts;

/** What reads assertions, with the good claims of each, and the values of `aud` and `typ` that it takes. */
const READERS = [
  {
    name: 'the grant of a service account',
    clientId: `sa_${'a'.repeat(22)}`,
    grantType: JWT_BEARER,
    good: { aud: `${ISSUER}/oauth/token` },
    audiences: [ISSUER, `${ISSUER}/oauth/token`],
    types: [undefined, 'JWT', 'authorization-grant+jwt'],
    lifetime: 3600,
    prove: (assertion: string) =>
      new ServiceAccountAssertion(ports).authenticate({
        authorization: undefined,
        params: new Map([['assertion', assertion]]),
      }),
  },
  {
    name: 'private_key_jwt',
    clientId: `cc_${'a'.repeat(22)}`,
    grantType: 'client_credentials',
    good: { aud: ISSUER, sub: `cc_${'a'.repeat(22)}`, jti: 'one' },
    audiences: [ISSUER],
    types: [undefined, 'JWT', 'client-authentication+jwt'],
    lifetime: 600,
    prove: (assertion: string) =>
      new PrivateKeyJwt(ports).authenticate({
        authorization: undefined,
        params: new Map([
          ['client_assertion', assertion],
          ['client_assertion_type', 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer'],
        ]),
      }),
  },
] as const;

describe.each(READERS)('$name', ({ clientId, grantType, good, audiences, types, lifetime, prove }) => {
  const claims = { iss: clientId, iat: NOW, exp: NOW + 300, ...good };

  beforeEach(async () => {
    ports = await createInMemoryPorts();
    const set = { clientId, grantType, keys: [aKeyOf(ec)], secrets: [] };
    ports.tables.clients.set(clientId, aClient({ ...set, authMethods: ['private_key_jwt'] }));
  });

  /** Whether it proves the client. Any error but a refusal is a fault of ours. */
  async function isProof(assertion: string): Promise<boolean> {
    try {
      return (await prove(assertion)).client.clientId === clientId;
    } catch (error) {
      if (error instanceof OAuthError && [400, 401].includes(error.status)) return false;
      throw error;
    }
  }

  it('takes no assertion in which anything was changed after it was signed', async () => {
    const signed = signClaims(ec, claims);
    const mutation = fc.record({
      at: fc.nat(signed.length - 1),
      put: fc.oneof(fc.string({ unit: 'binary', maxLength: 2 }), fc.base64String({ maxLength: 4 })),
      drop: fc.nat(4),
    });
    await fc.assert(
      fc.asyncProperty(mutation, async ({ at, put, drop }) => {
        const text = signed.slice(0, at) + put + signed.slice(at + drop);
        return text === signed || !(await isProof(text));
      }),
      RUNS,
    );
    expect(await isProof(signed)).toBe(true);
  });

  it('takes of what its own key signed only what keeps every rule', async () => {
    const time = fc.oneof(fc.integer({ min: NOW - 700, max: NOW + 4000 }), fc.jsonValue());
    const changes = fc.record(
      {
        iss: fc.oneof(fc.constantFrom(clientId, `${clientId}@id.example`), fc.jsonValue()),
        aud: fc.oneof(fc.constantFrom(ISSUER, `${ISSUER}/oauth/token`, [ISSUER]), fc.jsonValue()),
        exp: time,
        iat: time,
        nbf: time,
        jti: fc.oneof(fc.uuid(), fc.jsonValue()),
      },
      { requiredKeys: [] },
    );
    const typ = fc.constantFrom(
      undefined,
      'JWT',
      'at+jwt',
      'authorization-grant+jwt',
      'client-authentication+jwt',
    );
    await fc.assert(
      fc.asyncProperty(changes, typ, async (changed, typed) => {
        const said: Record<string, unknown> = { ...claims, jti: crypto.randomUUID(), ...changed };
        if (!(await isProof(signClaims(ec, said, { typ: typed })))) return true;
        const [exp, iat, nbf] = ['exp', 'iat', 'nbf'].map((name) => Number(said[name] ?? NOW));
        return (
          (types as readonly unknown[]).includes(typed) &&
          (audiences as readonly unknown[]).includes(said['aud']) &&
          String(said['iss']).startsWith(clientId) &&
          Math.abs((exp ?? NaN) - NOW) <= lifetime + 60 &&
          (iat ?? NaN) <= NOW + 60 &&
          (nbf ?? NaN) <= NOW + 60
        );
      }),
      RUNS,
    );
  });
});

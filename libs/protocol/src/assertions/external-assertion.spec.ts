import { generateKeyPairSync } from 'node:crypto';
import { SignJWT, type JWTHeaderParameters, type JWTPayload } from 'jose';
import type { Client, TrustedIssuer } from '../client.js';
import { JWT_BEARER } from '../grants/grant-types.js';
import { JwtBearerGrant } from '../grants/jwt-bearer.grant.js';
import { DEFAULT_POLICY } from '../policy.js';
import { aClient, anApi, createInMemoryPorts, START, type InMemoryPorts } from '../testing/index.js';
import { AssertionFault } from './assertion-fault.js';
import { decodeAssertion } from './decode-assertion.js';
import { ExternalAssertion } from './external-assertion.js';

const ISSUER = 'https://ci.example';
const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const KEY = { kid: 'ci1', algorithm: 'ES256', publicJwk: publicKey.export({ format: 'jwk' }) } as const;
const newPublicJwk = () =>
  generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ format: 'jwk' });
const SECONDS = START / 1000;
const REFUSED = { code: 'invalid_grant', status: 400 };

let ports: InMemoryPorts;
let grant: JwtBearerGrant;

const aTrust = (changes: Partial<TrustedIssuer> = {}): TrustedIssuer => ({
  ...{ id: 'tru_ci', name: 'ci', status: 'enabled', createdAt: START, expiresAt: null, uses: 0 },
  ...{ firstUsedAt: null, lastUsedAt: null, lastUsedIp: null, expiresAfterUseOf: null },
  ...{ issuer: ISSUER, jwksUri: null, audience: 'https://id.example', singleUse: true },
  conditions: [{ claim: 'sub', match: 'pattern', value: 'repo:acme/*' }],
  ...changes,
});

function trusting(...trustedIssuers: TrustedIssuer[]) {
  setAccount({ trustedIssuers });
}

function setAccount(changes: Partial<Client>) {
  const account = { clientId: 'sa_ci', grantType: JWT_BEARER, secrets: [] } as const;
  ports.tables.clients.set('sa_ci', aClient({ ...account, authMethods: ['private_key_jwt'], ...changes }));
}

beforeEach(async () => {
  ports = await createInMemoryPorts();
  grant = new JwtBearerGrant(ports);
  ports.tables.apis.set('https://friends.example', anApi());
  ports.remoteKeys.published.set(ISSUER, [KEY]);
  trusting(aTrust());
});

const token = (
  changes: JWTPayload = {},
  header: Partial<JWTHeaderParameters> = {},
  key = privateKey,
): Promise<string> =>
  new SignJWT({
    ...{ iss: ISSUER, sub: 'repo:acme/billing', aud: 'https://id.example', jti: 'j1' },
    ...{ iat: SECONDS, exp: SECONDS + 300 },
    ...changes,
  })
    .setProtectedHeader({ alg: 'ES256', kid: 'ci1', typ: 'JWT', ...header })
    .sign(key);

async function ask(assertion: string, more: Record<string, string> = { client_id: 'sa_ci' }) {
  const params = new Map(Object.entries({ assertion, ...more }));
  const proved = await grant.authentication.authenticate({ authorization: undefined, params });
  const context = { requestId: 'req_1', ip: '192.0.2.1', userAgent: null };
  const authorization = await grant.authorize({
    ...proved,
    params: new Map(),
    context,
    assertion: proved.assertion,
  });
  return { ...proved, authorization };
}

describe('the token of an external issuer', () => {
  it('stands for the service account that trusts it, and the ledger learns which workload it was', async () => {
    const { authorization, ...proved } = await ask(await token());
    expect(proved).toMatchObject({
      client: { clientId: 'sa_ci' },
      method: 'assertion',
      credentialId: 'tru_ci',
    });
    expect(authorization).toMatchObject({
      subject: 'sa_ci',
      actors: [],
      origin: 'external:https://ci.example repo:acme/billing',
    });
  });

  it.each<[string, JWTPayload, Partial<JWTHeaderParameters>]>([
    [
      'without typ, and with its audience in an array, as Kubernetes makes it',
      { aud: ['https://id.example'] },
      { typ: undefined },
    ],
    ['that is old, and lives for a day', { iat: SECONDS - 80_000, exp: SECONDS + 86_400 }, {}],
    ['whose scope is of another world', { scope: 'no such:scope' }, {}],
    ['without kid', {}, { kid: undefined }],
  ])('may be one %s', async (_, claims, header) => {
    expect((await ask(await token(claims, header))).credentialId).toBe('tru_ci');
  });

  it('is good once, and independently of other issuers', async () => {
    const assertion = await token();
    await ask(assertion);
    await expect(ask(assertion)).rejects.toMatchObject(REFUSED);
    ports.remoteKeys.published.set('https://ci2.example', [KEY]);
    trusting(aTrust({ id: 'tru_2', issuer: 'https://ci2.example' }));
    expect((await ask(await token({ iss: 'https://ci2.example' }))).credentialId).toBe('tru_2');
  });

  it('comes again and again where the trust says so, with or without jti', async () => {
    trusting(aTrust({ singleUse: false }));
    for (const assertion of [await token(), await token({ jti: undefined })]) {
      await ask(assertion);
      expect((await ask(assertion)).credentialId).toBe('tru_ci');
    }
  });

  it('comes once, and with a jti, where its account says so of all assertions', async () => {
    setAccount({ requireJti: true, trustedIssuers: [aTrust({ singleUse: false })] });
    const assertion = await token();
    await ask(assertion);
    await expect(ask(assertion)).rejects.toMatchObject(REFUSED);
    await expect(ask(await token({ jti: undefined }))).rejects.toMatchObject({
      ...REFUSED,
      description: expect.stringContaining('jti:'),
    });
  });

  it('is verified once, however many trusts of its issuer there are (case 184)', async () => {
    const strangers = ['k1', 'k2'].map((kid) => ({ ...KEY, kid, publicJwk: newPublicJwk() }));
    ports.remoteKeys.published.set(ISSUER, strangers);
    setAccount({ trustedIssuers: Array.from({ length: 10 }, (_, index) => aTrust({ id: `tru_${index}` })) });
    const external = new ExternalAssertion(ports, { ...DEFAULT_POLICY, vainKeyAttempts: 4 });
    const verify = async () =>
      external.verify(
        decodeAssertion(await token({}, { kid: undefined })),
        ports.tables.clients.get('sa_ci'),
      );
    // Each costs two attempts; a search for every trust would use up what a second allows at once.
    await expect(verify()).rejects.toThrow(AssertionFault);
    await expect(verify()).rejects.toThrow(AssertionFault);
    await expect(verify()).rejects.toMatchObject({ status: 429 });
  });

  it('meets the one of several trusts that it meets', async () => {
    const never = { claim: 'sub', match: 'exact', value: 'repo:acme/mail' } as const;
    trusting(
      aTrust({ id: 'tru_1', conditions: [never] }),
      aTrust({ id: 'tru_2', jwksUri: 'https://out.of.reach.example/jwks' }),
      aTrust({ id: 'tru_3' }),
    );
    expect((await ask(await token())).credentialId).toBe('tru_3');
  });

  it('needs the name of the service account, whether there is one or not', async () => {
    for (const iss of [ISSUER, 'https://nobody.example'])
      await expect(ask(await token({ iss }), {})).rejects.toMatchObject({
        code: 'invalid_request',
        description: expect.stringContaining('client_id'),
      });
  });

  it.each<[string, () => Promise<string>]>([
    ['of an issuer that the account does not trust', () => token({ iss: 'https://other.example' })],
    ['of an issuer that is spelled otherwise', () => token({ iss: `${ISSUER}/` })],
    [
      'that another key signed',
      () => token({}, {}, generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey),
    ],
    ['of a kid that is unknown', () => token({}, { kid: 'ci2' })],
    ['of this server itself (case 157)', () => token({ iss: 'https://id.example' })],
  ])('is refused alike where it is one %s', async (_, make) => {
    const uniform = { ...REFUSED, description: expect.stringMatching(/verifies it$/) };
    await expect(ask(await make())).rejects.toMatchObject(uniform);
  });

  it.each([
    ['of no account', 'sa_nobody'],
    ['of an account of another grant', 'cc_other'],
  ])('is refused in the same words where client_id is %s', async (_, clientId) => {
    ports.tables.clients.set('cc_other', aClient({ clientId: 'cc_other', trustedIssuers: [aTrust()] }));
    const assertion = await token();
    const ofNobody = await ask(assertion, { client_id: clientId }).catch((error: unknown) => error);
    const ofOther = await ask(await token({}, { kid: 'ci2' })).catch((error: unknown) => error);
    expect(ofNobody).toMatchObject({
      ...REFUSED,
      description: (ofOther as { description: string }).description,
    });
  });

  it.each(['disabled', 'retired'] as const)('is refused where the trust is %s (case 172)', async (status) => {
    trusting(aTrust({ status }));
    await expect(ask(await token())).rejects.toMatchObject(REFUSED);
  });

  it('is refused where the trust has expired (case 172)', async () => {
    trusting(aTrust({ expiresAt: START }));
    await expect(ask(await token())).rejects.toMatchObject(REFUSED);
  });

  it.each<[RegExp, JWTPayload, Partial<JWTHeaderParameters>]>([
    [/typ/, {}, { typ: 'at+jwt' }],
    [/typ/, {}, { typ: 'client-authentication+jwt' }],
    [/aud/, { aud: 'https://other.example' }, {}],
    [/aud/, { aud: ['https://id.example', 'https://other.example'] }, {}],
    [/aud/, { aud: ['https://id.example', 'https://id.example'] }, {}],
    [/aud/, { aud: [] }, {}],
    [/aud/, { aud: undefined }, {}],
    [/sub/, { sub: 'repo:evil/billing' }, {}],
    [/sub/, { sub: 'repo:acme/billing:ref:x' }, {}],
    [/sub/, { sub: undefined }, {}],
    [/exp is .* past/, { iat: SECONDS - 900, exp: SECONDS - 61 }, {}],
    [/exp is .* ahead/, { exp: SECONDS + 86_400 + 61 }, {}],
    [/nbf/, { nbf: SECONDS + 61 }, {}],
    [/iat/, { iat: SECONDS + 61 }, {}],
    [/jti/, { jti: undefined }, {}],
  ])('is told what is wrong with it: %s %j %j', async (reason, claims, header) => {
    await expect(ask(await token(claims, header))).rejects.toMatchObject({
      ...REFUSED,
      description: expect.stringMatching(reason),
    });
  });

  it('tells the ledger, and nobody else, what a claim was', async () => {
    const error: unknown = await ask(await token({ sub: 'repo:evil/billing' })).catch(
      (fault: unknown) => fault,
    );
    expect(error).toMatchObject({
      description: expect.not.stringContaining('evil'),
      cause: { clientId: 'sa_ci', reason: 'sub is "repo:evil/billing"' },
    });
  });

  it('never makes its sub a person for whom the account acts (case 175)', async () => {
    trusting(aTrust({ conditions: [{ claim: 'sub', match: 'exact', value: 'ada@example.com' }] }));
    const { authorization } = await ask(await token({ sub: 'ada@example.com' }));
    expect(authorization).toMatchObject({ subject: 'sa_ci', actors: [] });
  });

  it('is neither granted nor refused while the keys of its issuer are out of reach', async () => {
    ports.remoteKeys.published.delete(ISSUER);
    await expect(ask(await token())).rejects.toMatchObject({ code: 'temporarily_unavailable', status: 503 });
  });
});

import { createHmac } from 'node:crypto';
import { BearerTokenError } from './bearer-token-error.js';
import { JwksVerifier } from './jwks-verifier.js';
import { createIssuerKey, LocalIssuer } from './testing/local-issuer.js';
import { SettableTime } from './testing/settable-time.js';

const AUDIENCE = 'https://friends.example';
const MINUTE = 60_000;

let issuer: LocalIssuer;
let time: SettableTime;
let verifier: JwksVerifier;

beforeEach(async () => {
  issuer = await LocalIssuer.start();
  time = new SettableTime();
  verifier = createVerifier();
});

afterEach(() => issuer.stop());

const createVerifier = (timeout?: number): JwksVerifier =>
  new JwksVerifier(
    { issuer: issuer.url, audience: AUDIENCE },
    { now: time.now, ...(timeout && { timeout }) },
  );

const claims = (others: Record<string, unknown> = {}): Record<string, unknown> =>
  issuer.claims(AUDIENCE, others);

async function refusal(token: string): Promise<BearerTokenError> {
  const error: unknown = await verifier.verify(token).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof BearerTokenError) return error;
  throw new Error('the token was accepted', { cause: error });
}

const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const keyFetches = (): number => issuer.requests.get('/jwks') ?? 0;

describe('a JWT access token', () => {
  it.each(['ES256', 'RS256', 'EdDSA'] as const)('is accepted with a signature of %s', async (algorithm) => {
    issuer.published = [await createIssuerKey('a-key', algorithm)];
    await expect(verifier.verify(await issuer.sign(claims()))).resolves.toMatchObject({ aud: AUDIENCE });
  });

  it('is accepted when its audience is a list with this API in it', async () => {
    const token = await issuer.sign(claims({ aud: ['https://other.example', AUDIENCE] }));
    await expect(verifier.verify(token)).resolves.toMatchObject({ iss: issuer.url });
  });

  it('is accepted with the long spelling of its typ (RFC 9068 §4)', async () => {
    const token = await issuer.sign(claims(), { header: { typ: 'application/at+jwt' } });
    await expect(verifier.verify(token)).resolves.toMatchObject({ iss: issuer.url });
  });
});

describe('refuses', () => {
  it.each([
    ['another audience (case 202)', { aud: 'https://other.example' }, 'the token is for another API'],
    [
      'an audience that only begins like this one',
      { aud: `${AUDIENCE}.evil` },
      'the token is for another API',
    ],
    ['another issuer (case 202)', { iss: 'https://evil.example' }, 'the token is from another issuer'],
    ['an expired token', { exp: 1 }, 'the token has expired'],
    ['a token that never expires', { exp: undefined }, 'the claim exp is missing or not acceptable'],
    ['a token without jti', { jti: undefined }, 'the claim jti is missing or not acceptable'],
    [
      'a token without client_id',
      { client_id: undefined },
      'the claim client_id is missing or not acceptable',
    ],
    ['a subject that is no text', { sub: 7 }, 'the claim sub is missing or malformed'],
    ['an empty audience', { aud: [] }, 'the token is for another API'],
  ])('%s', async (_, others, description) => {
    const error = await refusal(await issuer.sign(claims(others)));
    expect(error).toMatchObject({ status: 401, code: 'invalid_token', description });
  });

  it.each(['JWT', 'id_token+jwt', 'logout+jwt', undefined])(
    'typ %s, such as an ID token has (case 202)',
    async (typ) => {
      const error = await refusal(await issuer.sign(claims(), { header: { typ } }));
      expect(error.description).toBe('this is not an access token: typ is not at+jwt');
    },
  );

  it('alg none, with and without a signature (case 202)', async () => {
    const unsigned = `${encode({ alg: 'none', typ: 'at+jwt', kid: 'first' })}.${encode(claims())}.`;
    expect((await refusal(unsigned)).code).toBe('invalid_token');
    expect((await refusal(`${unsigned}c2lnbmVk`)).description).toBe(
      'the signature algorithm is not accepted',
    );
  });

  it('HS256 with the public key as its secret (case 202)', async () => {
    const input = `${encode({ alg: 'HS256', typ: 'at+jwt', kid: 'first' })}.${encode(claims())}`;
    const secret = JSON.stringify(issuer.published[0]?.publicJwk);
    const token = `${input}.${createHmac('sha256', secret).update(input).digest('base64url')}`;
    expect((await refusal(token)).description).toBe('the signature algorithm is not accepted');
    expect(keyFetches()).toBe(0);
  });

  it('another claim under the same signature', async () => {
    const [header, , signature] = (await issuer.sign(claims())).split('.');
    const token = `${header}.${encode(claims({ scope: 'legate:admin' }))}.${signature}`;
    expect((await refusal(token)).description).toBe('the signature does not verify');
  });

  it('a signature of a key with the kid of another', async () => {
    const token = await issuer.sign(claims(), { key: await createIssuerKey('first') });
    expect((await refusal(token)).description).toBe('the signature does not verify');
  });

  it('a key that the token brings along', async () => {
    const key = await createIssuerKey('mine');
    const header = { jwk: key.publicJwk, jku: 'https://evil.example/jwks' };
    const token = await issuer.sign(claims(), { key, header });
    expect((await refusal(token)).description).toBe('the issuer publishes no such key');
  });

  it('what is no JWT, without asking the issuer', async () => {
    expect((await refusal('lgt_at_opaque')).description).toBe('this is not a JWT access token');
    expect(issuer.requests.size).toBe(0);
  });

  it.each(['http://legate.example', 'http://127.0.0.1.evil.example', 'ftp://localhost', 'legate'])(
    'to be built for the issuer %s',
    (url) => {
      expect(() => new JwksVerifier({ issuer: url, audience: AUDIENCE })).toThrow(TypeError);
    },
  );
});

describe('the keys of the issuer', () => {
  it('are fetched once for many tokens, also at the same time', async () => {
    const token = await issuer.sign(claims());
    await Promise.all(Array.from({ length: 20 }, () => verifier.verify(token)));
    await verifier.verify(token);
    expect(keyFetches()).toBe(1);
  });

  it('are fetched again for a new kid, so that a rotation needs no restart (case 245)', async () => {
    await verifier.verify(await issuer.sign(claims()));
    const [old] = issuer.published;
    issuer.published = [await createIssuerKey('second'), ...issuer.published];
    await verifier.verify(await issuer.sign(claims()));
    await verifier.verify(await issuer.sign(claims(), { ...(old && { key: old }) }));
    expect(keyFetches()).toBe(2);
  });

  it('are fetched once for many invented kids, then not before the cooldown is over', async () => {
    await verifier.verify(await issuer.sign(claims()));
    const invented = await issuer.sign(claims(), { header: { kid: 'invented' } });
    for (let i = 0; i < 5; i++) await refusal(invented);
    expect(keyFetches()).toBe(2);
    time.advance(MINUTE);
    expect((await refusal(invented)).description).toBe('the issuer publishes no such key');
    expect(keyFetches()).toBe(3);
  });

  it('are not used any more soon after the issuer withdrew them', async () => {
    const token = await issuer.sign(claims());
    await verifier.verify(token);
    issuer.published = [await createIssuerKey('second')];
    time.advance(11 * MINUTE);
    expect((await refusal(token)).description).toBe('the issuer publishes no such key');
  });

  it('serve through an outage, and the issuer is asked once in a while only', async () => {
    const token = await issuer.sign(claims({ exp: Math.floor(Date.now() / 1000) + 2 * 86_400 }));
    await verifier.verify(token);
    issuer.outage = 500;
    time.advance(60 * MINUTE);
    for (let i = 0; i < 5; i++) await verifier.verify(token);
    expect(keyFetches()).toBe(2);
    time.advance(24 * 60 * MINUTE);
    expect(await refusal(token)).toMatchObject({ status: 503, code: 'temporarily_unavailable' });
    issuer.outage = undefined;
    time.advance(MINUTE);
    await expect(verifier.verify(token)).resolves.toMatchObject({ aud: AUDIENCE });
  });

  it('leave a token undecided when they cannot be had, and are tried again', async () => {
    const token = await issuer.sign(claims());
    issuer.outage = 503;
    expect(await refusal(token)).toMatchObject({ status: 503, code: 'temporarily_unavailable' });
    await refusal(token);
    expect(issuer.requests.get('/.well-known/oauth-authorization-server')).toBe(1);
    issuer.outage = undefined;
    time.advance(2_000);
    await expect(verifier.verify(token)).resolves.toMatchObject({ aud: AUDIENCE });
  });

  it('leave a token undecided when an unknown kid meets an outage', async () => {
    await verifier.verify(await issuer.sign(claims()));
    const token = await issuer.sign(claims(), { key: await createIssuerKey('second') });
    issuer.outage = 500;
    expect((await refusal(token)).status).toBe(503);
    expect((await refusal(token)).status).toBe(503);
    expect(keyFetches()).toBe(2);
  });

  it('are given up after the timeout', async () => {
    verifier = createVerifier(50);
    issuer.silent = true;
    expect((await refusal(await issuer.sign(claims()))).status).toBe(503);
  });

  it.each([
    ['on a plain http address elsewhere', { jwks_uri: 'http://legate.example/jwks' }],
    ['nowhere', { jwks_uri: undefined }],
    ['in the metadata of another issuer (RFC 8414 §3.3)', { issuer: 'https://evil.example' }],
  ])('are not taken %s', async (_, metadata) => {
    issuer.metadata = metadata;
    expect((await refusal(await issuer.sign(claims()))).status).toBe(503);
    expect(keyFetches()).toBe(0);
  });
});

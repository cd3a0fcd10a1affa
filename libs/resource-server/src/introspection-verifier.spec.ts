import { BearerTokenError } from './bearer-token-error.js';
import { IntrospectionVerifier, type IntrospectionOptions } from './introspection-verifier.js';
import { LocalIssuer } from './testing/local-issuer.js';
import { SettableTime } from './testing/settable-time.js';

const AUDIENCE = 'https://friends.example';
const TOKEN = 'lgt_at_opaque';

let issuer: LocalIssuer;
let time: SettableTime;

beforeEach(async () => {
  issuer = await LocalIssuer.start();
  time = new SettableTime();
});

afterEach(() => issuer.stop());

function createVerifier(others: Partial<IntrospectionOptions> = {}, timeout?: number): IntrospectionVerifier {
  const options = { issuer: issuer.url, audience: AUDIENCE, clientId: 'cc_api', clientSecret: 'a-secret' };
  return new IntrospectionVerifier({ ...options, ...others }, { now: time.now, ...(timeout && { timeout }) });
}

const activate = (others: Record<string, unknown> = {}): void => {
  issuer.active.set(TOKEN, { token_type: 'Bearer', ...issuer.claims(AUDIENCE, others) });
};

async function refusal(verifier: IntrospectionVerifier, token = TOKEN): Promise<BearerTokenError> {
  const error: unknown = await verifier.verify(token).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof BearerTokenError) return error;
  throw new Error('the token was accepted', { cause: error });
}

describe('accepts', () => {
  it('a token that its issuer calls active, opaque or not', async () => {
    activate({ scope: 'view_friends' });
    await expect(createVerifier().verify(TOKEN)).resolves.toMatchObject({ scope: 'view_friends' });
  });

  it('and asks with its id and secret, form-encoded, by HTTP Basic (case 100)', async () => {
    activate();
    await createVerifier({ clientId: 'id:1', clientSecret: 'a b+%é' }).verify(TOKEN);
    const [request] = issuer.introspected;
    const credentials = Buffer.from(
      request?.authorization?.slice('Basic '.length) ?? '',
      'base64',
    ).toString();
    expect(credentials).toBe('id%3A1:a+b%2B%25%C3%A9');
    expect(request?.contentType).toMatch('application/x-www-form-urlencoded');
    expect(Object.fromEntries(request?.body ?? [])).toEqual({
      token: TOKEN,
      token_type_hint: 'access_token',
    });
  });
});

describe('refuses', () => {
  it('a token that is not active', async () => {
    const error = await refusal(createVerifier());
    expect(error).toMatchObject({
      status: 401,
      code: 'invalid_token',
      description: 'the token is not active',
    });
  });

  it.each([
    [
      'an active token of another API (case 188)',
      { aud: 'https://other.example' },
      'the token is for another API',
    ],
    ['an active token that says no audience', { aud: undefined }, 'the claim aud is missing or malformed'],
    [
      'an active token of another issuer',
      { iss: 'https://evil.example' },
      'the token is from another issuer',
    ],
    ['an expired token that is called active', { exp: 1 }, 'the token has expired'],
    ['active as a word', { active: 'true' }, 'the token is not active'],
  ])('%s', async (_, others, description) => {
    activate(others);
    expect((await refusal(createVerifier())).description).toBe(description);
  });
});

describe('an issuer that cannot be asked', () => {
  it.each([401, 404, 500, 503])('and answers %d leaves the token undecided', async (status) => {
    activate();
    issuer.outage = status;
    expect(await refusal(createVerifier())).toMatchObject({ status: 503, code: 'temporarily_unavailable' });
  });

  it('is given up after the timeout', async () => {
    issuer.silent = true;
    expect((await refusal(createVerifier({}, 50))).status).toBe(503);
  });

  it('is asked again as soon as it is back', async () => {
    activate();
    const verifier = createVerifier();
    issuer.outage = 500;
    await refusal(verifier);
    issuer.outage = undefined;
    await expect(verifier.verify(TOKEN)).resolves.toMatchObject({ aud: AUDIENCE });
  });

  it('never gets the credentials on a plain http address elsewhere', async () => {
    issuer.metadata = { introspection_endpoint: 'http://legate.example/introspect' };
    expect((await refusal(createVerifier())).status).toBe(503);
  });
});

describe('an active answer', () => {
  it('is not kept unless that was asked for: a revocation counts at once', async () => {
    activate();
    const verifier = createVerifier();
    await verifier.verify(TOKEN);
    issuer.active.clear();
    expect((await refusal(verifier)).code).toBe('invalid_token');
  });

  it('is kept for as long as was asked for, and no longer', async () => {
    activate();
    const verifier = createVerifier({ keepFor: 5_000 });
    await verifier.verify(TOKEN);
    issuer.active.clear();
    time.advance(4_999);
    await verifier.verify(TOKEN);
    expect(issuer.introspected).toHaveLength(1);
    time.advance(1);
    expect((await refusal(verifier)).description).toBe('the token is not active');
  });

  it('is not kept beyond the end of its token', async () => {
    activate({ exp: Math.floor(time.now() / 1000) + 10 });
    const verifier = createVerifier({ keepFor: 60_000 });
    await verifier.verify(TOKEN);
    time.advance(11_000);
    expect((await refusal(verifier)).description).toBe('the token has expired');
  });

  it('makes room for others: the oldest is asked about again', async () => {
    const verifier = createVerifier({ keepFor: 60_000 });
    for (let i = 0; i <= 1_000; i++) {
      issuer.active.set(`token-${i}`, issuer.claims(AUDIENCE));
      await verifier.verify(`token-${i}`);
    }
    await verifier.verify('token-1000');
    expect(issuer.introspected).toHaveLength(1_001);
    await verifier.verify('token-0');
    expect(issuer.introspected).toHaveLength(1_002);
  });
});

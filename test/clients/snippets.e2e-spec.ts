import { createRemoteJWKSet, exportPKCS8, jwtVerify, type JWTPayload } from 'jose';
import { mkdir } from 'node:fs/promises';
import { FRIENDS } from '../support/billing.js';
import { createClientKey } from '../support/client-key.js';
import { Workshop } from '../support/guide.js';
import { ask, form } from '../support/http.js';
import { findRunnableLanguages, runSnippet, snippetsOf, type Snippet } from '../support/snippets.js';
import { CALLBACK, getTokens, startThreeLegs, type ThreeLegs } from '../support/three-legs.js';
import { allow, PHOTOS } from '../support/token-exchange.js';

const HERE = findRunnableLanguages();

/** What a snippet is written for, and what its program finds in the environment. */
interface Case {
  readonly clientId: string;
  readonly snippets: readonly Snippet[];
  readonly env: Readonly<Record<string, string>>;
}

const NOTES = 'https://notes.example';
const PERSON = { grant_type: 'authorization_code', redirect_uris: [CALLBACK] };

/** Each kind of set that has snippets: what it is made with, and the algorithm of its key. */
const KINDS: Readonly<Record<string, Readonly<Record<string, unknown>> & { readonly algorithm?: string }>> = {
  'secret-in-the-header': {},
  'application-with-EdDSA': { algorithm: 'EdDSA' },
  'service-account-with-RS256': { grant_type: 'jwt-bearer', algorithm: 'RS256' },
  'token-exchange-by-secret-in-the-body': {
    ...{ grant_type: 'token-exchange', apis: [PHOTOS] },
    token_endpoint_auth_methods: ['client_secret_post'],
  },
  'web-application-of-several-APIs': {
    ...PERSON,
    ...{ scope: 'view_friends view_notes', apis: [FRIENDS, NOTES] },
  },
  'web-application-with-ES256': { ...PERSON, algorithm: 'ES256' },
  'public-client': { ...PERSON, public: true },
};

/** What a language cannot sign by itself. */
const UNABLE = ['curl application-with-EdDSA', 'php application-with-EdDSA'];

let legs: ThreeLegs;
let workshop: Workshop;
let cases: ReadonlyMap<string, Case>;

beforeAll(async () => {
  [legs, workshop] = [await startThreeLegs(), await Workshop.create()];
  const exchanging = await prepareExchange(legs);
  const subject = (await getTokens(legs)).access_token;
  const { body: metadata } = await ask(`${legs.server.url}/.well-known/openid-configuration`);
  const made = Object.entries(KINDS).map(async ([kind, wanted]) => {
    const application = wanted['grant_type'] === 'token-exchange' ? exchanging : legs.application;
    return [kind, await makeCase(wanted, application, subject, metadata)] as const;
  });
  cases = new Map(await Promise.all(made));
});

afterAll(async () => {
  await legs.server.stop();
  await Promise.all([legs.site.remove(), workshop.remove()]);
});

/** More APIs, and the application that is the friends API, which may exchange what comes to it. */
async function prepareExchange({ admin }: ThreeLegs): Promise<string> {
  const application_id = await admin.application('Friends');
  const path = `/apis/${encodeURIComponent(FRIENDS)}`;
  await admin.call('PATCH', path, { application_id }, { 'If-Match': '"1"' });
  await admin.api(PHOTOS, ['view_friends']);
  await admin.api(NOTES, ['view_notes']);
  return application_id;
}

async function makeCase(
  { algorithm, ...wanted }: (typeof KINDS)[string],
  application: string,
  subject: string,
  metadata: unknown,
): Promise<Case> {
  const key = algorithm === undefined ? undefined : await createClientKey(algorithm);
  const set = await legs.admin.credentialSet(application, {
    ...{ scope: 'view_friends', apis: [FRIENDS], ...wanted },
    ...(key === undefined ? {} : { public_key: key.pem }),
  });
  if (application !== legs.application) {
    await allow(legs, set, FRIENDS, PHOTOS, { scope: 'view_friends' });
  }
  const shown = await legs.admin.must('GET', `/credential-sets/${set.client_id}`);
  return {
    clientId: set.client_id,
    snippets: await snippetsOf(shown, metadata),
    env: {
      OAUTH_CLIENT_SECRET: set.client_secret,
      OAUTH_PRIVATE_KEY: key === undefined ? '' : await exportPKCS8(key.privateKey),
      SUBJECT_TOKEN: subject,
    },
  };
}

/** Signs in at the page, and allows; the address where the browser came to. */
const comeBackFrom = async (page: string): Promise<string> =>
  `${CALLBACK}?${form({ ...(await legs.person.authorize(page)) })}`;

/** Who got the token that a program printed, and what for. */
async function claimsIn(output: string): Promise<JWTPayload> {
  const [token] = /eyJ[\w-]+\.[\w-]+\.[\w-]+/.exec(output) ?? ['no token'];
  const keys = createRemoteJWKSet(new URL(`${legs.server.url}/oauth/jwks`));
  return (await jwtVerify(token, keys, { issuer: legs.site.issuer, typ: 'at+jwt' })).payload;
}

describe(`Snippets run here in ${HERE.map(({ id }) => id).join(', ')}`, () => {
  it('and always in JavaScript', () => {
    expect(HERE.map(({ id }) => id)).toContain('javascript');
  });

  describe.each(HERE)('$id', ({ id, prepare }) => {
    const kinds = Object.keys(KINDS).filter((kind) => !UNABLE.includes(`${id} ${kind}`));
    let commandOf: (kind: string) => readonly string[];

    beforeAll(async () => {
      await mkdir(workshop.path(id));
      const codes = kinds.map((kind) => [kind, codeOf(kind)] as const);
      commandOf = await prepare(workshop.path(id), Object.fromEntries(codes));
    });

    const caseOf = (kind: string): Case => cases.get(kind) ?? { clientId: 'none', snippets: [], env: {} };
    const codeOf = (kind: string): string =>
      caseOf(kind).snippets.find((each) => each.id === id)?.code ?? `none for ${kind}`;

    it.each(kinds)('gets a token: %s', async (kind) => {
      const { clientId, env } = caseOf(kind);
      const { code, stdout, stderr } = await runSnippet(commandOf(kind), env, comeBackFrom);
      expect([code, stderr]).toEqual([0, '']);
      expect(await claimsIn(stdout)).toMatchObject({ client_id: clientId, scope: 'view_friends' });
    });

    it('tells why it got none, and ends as what failed', async () => {
      const env = { OAUTH_CLIENT_SECRET: 'wrong' };
      const { code, stdout, stderr } = await runSnippet(commandOf('secret-in-the-header'), env, comeBackFrom);
      expect(code).not.toBe(0);
      expect(stdout + stderr).toContain('invalid_client');
    });
  });
});

import type { Client } from '../client.js';
import { sha256 } from '../sha256.js';
import { subjectFor } from '../subject.js';
import {
  ADAS_PROGRESS,
  aNotesClient,
  anAuthorizationRequest,
  aSession,
  createAuthorizationPorts,
  type InMemoryPorts,
} from '../testing/index.js';
import type { TokenFamily } from '../token-family.js';
import { readOpaqueToken } from '../tokens/opaque-token.js';
import { Authorize } from './authorize.js';

const FRIENDS = 'https://friends.example';
const OWN = 'urn:legate:self';
let ports: InMemoryPorts;

beforeEach(async () => {
  ports = await createAuthorizationPorts();
  ports.tables.sessions.set('cookie', aSession({ amr: ['pwd', 'otp', 'mfa'] }));
});

function register(changes: Partial<Client> = {}): void {
  ports.tables.clients.set('ac_notes', aNotesClient(changes));
}

type Changes = Readonly<Record<string, string | undefined>>;

/** The response parameters to a person who leaves these scopes ticked. */
async function allow(scopes: readonly string[], changes: Changes = {}): Promise<ReadonlyMap<string, string>> {
  const params = anAuthorizationRequest(changes);
  const authorize = new Authorize(ports);
  const step = await ports.unitOfWork.run(() =>
    authorize.answer(params, ADAS_PROGRESS, { allowed: true, scopes }),
  );
  return step.kind === 'respond' ? step.response.params : new Map();
}

async function familyOf(response: ReadonlyMap<string, string>): Promise<TokenFamily | undefined> {
  const id = readOpaqueToken('ac', response.get('code') ?? '');
  return id === undefined ? undefined : ports.families.find(id);
}

describe('a code', () => {
  it('stands for everything that the request and the answer were', async () => {
    const response = await allow(['view_friends'], { nonce: 'a nonce' });
    const code = response.get('code') ?? '';
    expect([...response]).toEqual([
      ['code', expect.stringMatching(/^lgt_ac_[0-9a-f]{32}[0-9A-Za-z]{43}$/)],
      ['state', 'af0ifjsldkj'],
      ['iss', ports.issuer],
    ]);
    const now = ports.clock.now();
    expect(await familyOf(response)).toEqual({
      id: readOpaqueToken('ac', code),
      clientId: 'ac_notes',
      applicationId: 'app_notes',
      accountId: 'acc_ada',
      subject: 'acc_ada',
      sessionId: 'ses_ada',
      authenticatedAt: aSession().authenticatedAt,
      amr: ['pwd', 'otp', 'mfa'],
      scopeAsked: 'openid view_friends',
      scopes: ['view_friends', 'openid'],
      audience: [FRIENDS, OWN],
      claims: { userinfo: {}, idToken: {} },
      nonce: 'a nonce',
      redirectUri: 'https://notes.example/cb',
      redirectUriSent: true,
      codeChallenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
      codeHash: sha256(code),
      codeExpiresAt: now + 60_000,
      codeUsedAt: null,
      createdAt: now,
      expiresAt: now + 90 * 86_400_000,
      revokedAt: null,
      revokedReason: null,
    });
  });

  it('is not kept, and in no event (case 41)', async () => {
    const code = (await allow(['view_friends'])).get('code') ?? '';
    const kept = JSON.stringify([await ports.families.ofAccount('acc_ada'), ports.events.all]);
    expect(kept).not.toContain(code);
    expect(kept).toContain(sha256(code));
  });

  it('is bound to the redirect URI as it came, port and all (case 66)', async () => {
    register({ redirectUris: ['http://127.0.0.1/cb'] });
    const response = await allow([], { redirect_uri: 'http://127.0.0.1:51004/cb' });
    expect(await familyOf(response)).toMatchObject({ redirectUri: 'http://127.0.0.1:51004/cb' });
  });

  it("begins a family that lives as long as its credential set says, under the client's own subject", async () => {
    register({ refreshTokenLifetime: 600, subjectType: 'pairwise' });
    expect(await familyOf(await allow([]))).toMatchObject({
      expiresAt: ports.clock.now() + 600_000,
      subject: subjectFor(aNotesClient({ subjectType: 'pairwise' }), 'acc_ada', ports.pairwiseKey),
    });
  });

  it('opens what the person left ticked and openid, and nothing that was not asked', async () => {
    const scope = 'openid view_friends profile email';
    const family = await familyOf(await allow(['email', 'offline_access', 'legate:admin'], { scope }));
    expect(family).toMatchObject({ scopes: ['openid', 'email'], audience: [OWN] });
  });

  it('does not bring by name what was left out by scope', async () => {
    const claims = '{"userinfo":{"email":null,"name":null},"id_token":{"email":null,"acr":null}}';
    const params = { scope: 'openid profile email', claims };
    expect((await familyOf(await allow(['profile'], params)))?.claims).toEqual({
      userinfo: { name: null },
      idToken: { acr: null },
    });
  });

  it('is none where nothing worth a token is left', async () => {
    const error = async (kept: readonly string[], scope: string) =>
      (await allow(kept, { scope })).get('error');
    expect(await error([], 'view_friends')).toBe('access_denied');
    expect(await error(['offline_access'], 'view_friends offline_access')).toBe('access_denied');
    expect(await error(['offline_access'], 'openid offline_access')).toBeUndefined();
  });
});

describe('an answer is remembered', () => {
  const scopes = async () =>
    (await ports.consents.find('acc_ada', 'ac_notes'))?.scopes.map(({ scope }) => scope).sort();

  it('beside the earlier ones', async () => {
    const start = ports.clock.now();
    await allow(['view_friends']);
    ports.clock.advance(5000);
    await allow(['email'], { scope: 'openid email', claims: '{"userinfo":{"name":null}}' });
    expect(await ports.consents.find('acc_ada', 'ac_notes')).toEqual({
      accountId: 'acc_ada',
      clientId: 'ac_notes',
      scopes: [
        { audience: FRIENDS, scope: 'view_friends' },
        { audience: OWN, scope: 'openid' },
        { audience: OWN, scope: 'email' },
      ],
      claims: ['name'],
      grantedAt: start,
      updatedAt: start + 5000,
    });
  });

  it('without what was left out, even where it was allowed before', async () => {
    await allow(['view_friends', 'email'], { scope: 'openid view_friends email' });
    await allow(['view_friends'], { scope: 'openid view_friends email', prompt: 'consent' });
    expect(await scopes()).toEqual(['openid', 'view_friends']);
  });

  it('in the ledger, by the person themselves', async () => {
    await allow([], { scope: 'openid email' });
    expect(ports.events.all.at(-1)).toMatchObject({
      kind: 'consent.given',
      actor: 'acc_ada',
      target: 'acc_ada',
      clientId: 'ac_notes',
      applicationId: 'app_notes',
      requestId: 'req_1',
      detail: { scopes: ['openid'], leftOut: ['email'], claims: [] },
    });
  });
});

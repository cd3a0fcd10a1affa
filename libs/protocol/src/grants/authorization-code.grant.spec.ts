import type { Client } from '../client.js';
import {
  aCode,
  aCodeClient,
  anApi,
  aPerson,
  CODE_VERIFIER,
  createThreeLeggedPorts,
  type InMemoryPorts,
} from '../testing/index.js';
import type { TokenFamily } from '../token-family.js';
import { createOpaqueToken } from '../tokens/opaque-token.js';
import { AuthorizationCodeGrant } from './authorization-code.grant.js';

const CONTEXT = { requestId: 'req_1', ip: '192.0.2.1', userAgent: null };
const REDIRECT_URI = 'https://billing.example/cb';
const INVALID = { code: 'invalid_grant' };
let ports: InMemoryPorts;

beforeEach(async () => (ports = await createThreeLeggedPorts()));

/** A code that was sent to the client a moment ago. */
async function codeOf(changes: Partial<TokenFamily> = {}): Promise<string> {
  const { code, family } = aCode(changes);
  await ports.unitOfWork.run(() => ports.families.insert(family));
  return code;
}

interface Sent {
  readonly client?: Client;
  readonly [parameter: string]: string | Client | undefined;
}

/** Presents a code as its client would, but for what is said otherwise; an undefined parameter is left out. */
const present = (code: string | undefined, { client = aCodeClient(), ...changes }: Sent = {}) => {
  const all = { code, redirect_uri: REDIRECT_URI, code_verifier: CODE_VERIFIER, ...changes };
  const sent = Object.entries(all).flatMap(([name, value]) =>
    typeof value === 'string' ? ([[name, value]] as const) : [],
  );
  return new AuthorizationCodeGrant(ports).authorize({ client, params: new Map(sent), context: CONTEXT });
};

/** Presents a code, and uses it up as the pipeline does. */
const spend = async (code: string) => {
  const { answer } = await present(code);
  return ports.unitOfWork.run(() => answer?.spend() ?? Promise.reject(new Error('no answer')));
};

const theFamily = async () => (await ports.families.ofAccount('acc_ada'))[0];
const events = () => ports.events.all.map(({ kind }) => kind).filter((kind) => kind.startsWith('family.'));

describe('authorization_code grants', () => {
  it('what the person allowed, in their name', async () => {
    const authorization = await present(await codeOf());
    expect(authorization).toMatchObject({
      subject: 'acc_ada',
      actors: [],
      origin: (await theFamily())?.id,
      target: {
        scopes: ['openid', 'offline_access', 'view_friends'],
        audience: ['https://friends.example', 'urn:legate:self'],
        api: { identifier: 'https://friends.example' },
      },
      answer: { person: { id: 'acc_ada' }, refreshToken: null },
    });
  });

  it('the pseudonym by which this client knows the person', async () => {
    expect((await present(await codeOf({ subject: 'a pseudonym' }))).subject).toBe('a pseudonym');
  });

  it('a code whose request named no redirect_uri, to a token request that names none (case 65)', async () => {
    const code = await codeOf({ redirectUriSent: false });
    await expect(present(code, { redirect_uri: undefined })).resolves.toMatchObject({ subject: 'acc_ada' });
  });

  it('a code without challenge, to a set that an admin exempted from PKCE', async () => {
    const code = await codeOf({ codeChallenge: null });
    await expect(present(code, { code_verifier: undefined })).resolves.toMatchObject({ subject: 'acc_ada' });
  });

  it('less, where the set has lost a scope since (case 134)', async () => {
    const client = aCodeClient({
      access: aCodeClient().access.filter(({ scope }) => scope !== 'view_friends'),
    });
    const { target } = await present(await codeOf(), { client });
    expect(target).toEqual({
      scopes: ['openid', 'offline_access'],
      audience: ['urn:legate:self'],
      api: null,
    });
  });

  it('less, where the API no longer defines a scope, or is no longer registered', async () => {
    ports.tables.apis.set('https://friends.example', anApi({ scopes: [] }));
    expect((await present(await codeOf())).target.scopes).toEqual(['openid', 'offline_access']);
    ports.tables.apis.clear();
    expect((await present(await codeOf())).target.api).toBeNull();
  });
});

describe('authorization_code refuses', () => {
  it('no code, as a malformed request', async () => {
    await expect(present(undefined)).rejects.toMatchObject({ code: 'invalid_request' });
  });

  it.each([
    ['shortened', (code: string) => code.slice(0, -1)],
    ['lengthened', (code: string) => `${code}a`],
    ['with another last character', (code: string) => code.slice(0, -1) + (code.endsWith('a') ? 'b' : 'a')],
    ['padded', (code: string) => `${code}=`],
    ['in capitals', (code: string) => code.toUpperCase()],
    ['of another kind', (code: string) => code.replace('lgt_ac_', 'lgt_rt_')],
    ['that nobody issued', () => createOpaqueToken('ac', '019b7e2a-0000-7000-8000-0123456789ab')],
    ['that is an ID token', () => 'e30.e30.e30'],
  ])('a code %s (cases 118, 120, 121)', async (_, change) => {
    const code = await codeOf();
    await expect(present(change(code))).rejects.toMatchObject(INVALID);
    await expect(present(code)).resolves.toMatchObject({ subject: 'acc_ada' });
  });

  it("another client's code, which stays good for its own (case 116)", async () => {
    const code = await codeOf();
    const client = aCodeClient({ clientId: 'ac_other' });
    await expect(present(code, { client })).rejects.toMatchObject(INVALID);
    await expect(present(code)).resolves.toMatchObject({ subject: 'acc_ada' });
  });

  it('a code that was used, however far the clock is put back (case 249)', async () => {
    const code = await codeOf();
    await expect(spend(code)).resolves.toBe(true);
    ports.clock.advance(-7_200_000);
    await expect(present(code)).rejects.toMatchObject(INVALID);
    await expect(ports.families.ofAccount('acc_ada')).resolves.toEqual([]);
  });

  it('a code from the moment it expires (case 117)', async () => {
    const code = await codeOf();
    ports.clock.advance(59_999);
    await expect(present(code)).resolves.toMatchObject({ subject: 'acc_ada' });
    ports.clock.advance(1);
    await expect(present(code)).rejects.toMatchObject({ ...INVALID, description: 'code: it has expired' });
  });

  it.each([
    ['another', true, `${REDIRECT_URI}/`],
    ['in other case', true, REDIRECT_URI.toUpperCase()],
    ['missing', true, undefined],
    ['added', false, REDIRECT_URI],
  ])('a redirect_uri that is %s (case 65)', async (_, redirectUriSent, redirect_uri) => {
    const code = await codeOf({ redirectUriSent });
    await expect(present(code, { redirect_uri })).rejects.toMatchObject(INVALID);
  });

  it('another API than the person allowed (case 136)', async () => {
    const sent = present(await codeOf(), { resource: 'https://mail.example' });
    await expect(sent).rejects.toMatchObject({ code: 'invalid_target' });
  });

  it('a set that has lost every scope (case 134)', async () => {
    await expect(present(await codeOf(), { client: aCodeClient({ access: [] }) })).rejects.toMatchObject(
      INVALID,
    );
  });

  it.each([
    [
      'whose account is disabled',
      async () => void ports.tables.people.set('acc_ada', aPerson({ status: 'disabled' })),
    ],
    ['whose account is deleted', async () => ports.tables.people.clear()],
    ['who signed out', async () => ports.tables.sessions.clear()],
    [
      'who took it back',
      () => ports.unitOfWork.run(() => ports.families.revoke({ accountId: 'acc_ada' }, 1, 'withdrawn')),
    ],
  ])('a code of a person %s (case 119)', async (_, happen) => {
    const code = await codeOf();
    await happen();
    await expect(present(code)).rejects.toMatchObject(INVALID);
  });

  it.each([
    ['an account', { accountId: 'acc_ada' }],
    ['a session', { sessionId: 'ses_ada' }],
  ])(
    'to use a code up once the end of %s has ended its family in the meantime (case 119)',
    async (_, which) => {
      const { answer } = await present(await codeOf());
      await ports.unitOfWork.run(() => ports.families.revoke(which, 1, 'ended'));
      expect(await ports.unitOfWork.run(async () => answer?.spend())).toBe(false);
    },
  );
});

describe('authorization_code resists', () => {
  it.each([
    ['no verifier (case 71)', undefined],
    ['a wrong verifier (case 72)', CODE_VERIFIER.replace('d', 'e')],
    ['a verifier of 42 characters (case 73)', 'a'.repeat(42)],
    ['a verifier of 129 characters (case 73)', 'a'.repeat(129)],
    ['a verifier with other characters (case 73)', `${CODE_VERIFIER}+`],
    ['the challenge as verifier (case 75)', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM'],
  ])('%s: the code is dead after the first guess', async (_, code_verifier) => {
    const code = await codeOf();
    await expect(present(code, { code_verifier })).rejects.toMatchObject(INVALID);
    await expect(present(code)).rejects.toMatchObject(INVALID);
    expect(events()).toEqual(['family.revoked']);
  });

  it('a verifier for a request from which the challenge was taken away (case 74)', async () => {
    const code = await codeOf({ codeChallenge: null });
    await expect(present(code)).rejects.toMatchObject(INVALID);
    await expect(present(code, { code_verifier: undefined })).rejects.toMatchObject(INVALID);
  });

  it('a code sent twice: all that came of it ends, and the ledger says why (case 112)', async () => {
    const code = await codeOf();
    expect(await spend(code)).toBe(true);
    ports.clock.advance(30_000);
    await expect(present(code)).rejects.toMatchObject(INVALID);
    expect(await theFamily()).toBeUndefined();
    await expect(present(code)).rejects.toMatchObject(INVALID);
    expect(events()).toEqual(['family.code-replayed']);
  });

  it('a code sent again after it expired', async () => {
    const code = await codeOf();
    await spend(code);
    ports.clock.advance(3_600_000);
    await expect(present(code)).rejects.toMatchObject(INVALID);
    expect(await theFamily()).toBeUndefined();
  });

  it('fifty at once: one wins, and a loser ends what it won (cases 113, 115)', async () => {
    const code = await codeOf();
    const spent = await Promise.all(Array.from({ length: 50 }, () => spend(code)));
    expect(spent.filter(Boolean)).toHaveLength(1);
    expect(await theFamily()).toBeUndefined();
    expect(events()).toEqual(['family.code-replayed']);
  });

  it("a stranger's replay, which ends nothing", async () => {
    const code = await codeOf();
    await spend(code);
    const client = aCodeClient({ clientId: 'ac_other' });
    await expect(present(code, { client })).rejects.toMatchObject(INVALID);
    expect(await theFamily()).toMatchObject({ revokedAt: null });
  });
});

import {
  aClient,
  aKeyOf,
  anApi,
  createInMemoryPorts,
  createSigningPairs,
  signClaims,
  type InMemoryPorts,
} from '../testing/index.js';
import { JWT_BEARER } from './grant-types.js';
import { JwtBearerGrant } from './jwt-bearer.grant.js';

const CLIENT_ID = `sa_${'a'.repeat(22)}`;
const OTHER_ID = `sa_${'b'.repeat(22)}`;
const FRIENDS = 'https://friends.example';
const NOW = Date.UTC(2026, 0, 1) / 1000;

const { rsa } = createSigningPairs('own');
let ports: InMemoryPorts;

beforeEach(async () => {
  ports = await createInMemoryPorts();
  const scopes = ['view_friends', 'edit_friends'].map((name) => ({ name, description: name }));
  ports.tables.apis.set(FRIENDS, anApi({ identifier: FRIENDS, scopes }));
  register(CLIENT_ID);
});

function register(clientId: string): void {
  const keys = [aKeyOf(rsa)];
  const access = [
    { audience: FRIENDS, scope: 'view_friends', byDefault: true },
    { audience: FRIENDS, scope: 'edit_friends', byDefault: false },
  ];
  const set = { clientId, grantType: JWT_BEARER, keys, access, secrets: [] } as const;
  ports.tables.clients.set(clientId, aClient({ ...set, authMethods: ['private_key_jwt'] }));
}

const sign = (changes: object = {}) =>
  signClaims(rsa, {
    ...{ iss: CLIENT_ID, aud: 'https://id.example', iat: NOW, exp: NOW + 60 },
    ...changes,
  });

/** As the token endpoint does: the proof first, then the grant. */
async function ask(assertion: string, asked: Record<string, string> = {}, on: InMemoryPorts = ports) {
  const grant = new JwtBearerGrant(on);
  const params = new Map(Object.entries({ ...asked, assertion }));
  const proof = await grant.authentication.authenticate({ authorization: undefined, params });
  params.delete('assertion');
  const context = { requestId: 'req_1', ip: '192.0.2.1', userAgent: null };
  return grant.authorize({ client: proof.client, params, context, assertion: proof.assertion });
}

describe('jwt-bearer grants', () => {
  it('a token whose subject is the service account itself, with its default scopes (case 163)', async () => {
    expect(await ask(sign())).toMatchObject({
      subject: CLIENT_ID,
      actors: [],
      origin: null,
      answer: null,
      scopeAsked: null,
      target: { scopes: ['view_friends'], audience: [FRIENDS] },
    });
  });

  it('a token that remembers its assertion', async () => {
    expect(await ask(sign({ jti: 'one' }))).toMatchObject({ origin: 'assertion:one' });
  });

  it.each<[string, object, Record<string, string>]>([
    ['the claim', { scope: 'edit_friends' }, {}],
    ['the parameter', {}, { scope: 'edit_friends' }],
    ['both, which say the same', { scope: 'edit_friends' }, { scope: 'edit_friends' }],
    ['the parameter, where the claim is empty', { scope: '' }, { scope: 'edit_friends' }],
  ])('the scopes that %s asks for (case 173)', async (_, claims, params) => {
    expect((await ask(sign(claims), params)).target.scopes).toEqual(['edit_friends']);
  });

  it('the same scopes in another order (case 173)', async () => {
    const { target } = await ask(sign({ scope: 'view_friends edit_friends' }), {
      scope: 'edit_friends view_friends',
    });
    expect(target.scopes).toHaveLength(2);
  });

  it('an assertion without a jti twice: two workers with one key sign the same bytes (case 170)', async () => {
    const assertion = sign();
    await ask(assertion);
    await expect(ask(assertion)).resolves.toBeDefined();
  });
});

describe('jwt-bearer refuses', () => {
  it('a jti that was used, until its assertion is dead by every clock (cases 169, 250)', async () => {
    const assertion = sign({ jti: 'one' });
    await ask(assertion);
    const again = { code: 'invalid_grant', description: expect.stringContaining('jti:') };
    await expect(ask(assertion)).rejects.toMatchObject(again);
    await expect(ask(sign({ jti: 'one', exp: NOW + 500 }))).rejects.toMatchObject(again);
    ports.clock.advance(179_000);
    await expect(ask(sign({ jti: 'one', exp: NOW + 500 }))).rejects.toMatchObject(again);
    ports.clock.advance(1_000);
    await expect(ask(sign({ jti: 'one', exp: NOW + 500 }))).resolves.toBeDefined();
  });

  it('a jti for its own account alone (case 169)', async () => {
    register(OTHER_ID);
    await ask(sign({ jti: 'one' }));
    await expect(ask(sign({ iss: OTHER_ID, jti: 'one' }))).resolves.toBeDefined();
  });

  it('all but one of fifty at once (case 171)', async () => {
    const assertion = sign({ jti: 'raced' });
    const answers = await Promise.allSettled(Array.from({ length: 50 }, () => ask(assertion)));
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it.each<[string, object, Record<string, string>, string]>([
    ['that the account does not have', { scope: 'delete_friends' }, {}, 'invalid_scope'],
    ['beside one that it has', {}, { scope: 'view_friends delete_friends' }, 'invalid_scope'],
    [
      'by the thousand',
      { scope: Array.from({ length: 1000 }, (_, at) => `s${at}`).join(' ') },
      {},
      'invalid_scope',
    ],
    ['that are no scopes', { scope: 'view_friends  edit_friends' }, {}, 'invalid_scope'],
    [
      'of which claim and parameter differ',
      { scope: 'view_friends' },
      { scope: 'edit_friends' },
      'invalid_request',
    ],
    [
      'of which the parameter has more',
      { scope: 'view_friends' },
      { scope: 'view_friends edit_friends' },
      'invalid_request',
    ],
    [
      'of which the claim has more',
      { scope: 'view_friends edit_friends' },
      { scope: 'view_friends' },
      'invalid_request',
    ],
    ['of people', { scope: 'openid' }, {}, 'invalid_scope'],
  ])('scopes %s (case 173)', async (_, claims, params, code) => {
    await expect(ask(sign(claims), params)).rejects.toMatchObject({ code });
  });

  it('an API that the account has no access to', async () => {
    await expect(ask(sign(), { resource: 'https://mail.example' })).rejects.toMatchObject({
      code: 'invalid_target',
    });
  });

  it('for another reason, and leaves the jti good', async () => {
    await expect(ask(sign({ jti: 'one', scope: 'none' }))).rejects.toMatchObject({ code: 'invalid_scope' });
    await expect(ask(sign({ jti: 'one' }))).resolves.toBeDefined();
  });

  it('everything with a jti when that cannot be recorded (case 109)', async () => {
    const assertionIds = {
      spend: () => Promise.reject(new Error('disk full')),
      isSpent: async () => false,
    };
    await expect(ask(sign({ jti: 'one' }), {}, { ...ports, assertionIds })).rejects.toThrow('disk full');
  });

  it('to be asked without a proof', async () => {
    const client = aClient({ clientId: CLIENT_ID, grantType: JWT_BEARER });
    const context = { requestId: 'req_1', ip: '192.0.2.1', userAgent: null };
    const asked = new JwtBearerGrant(ports).authorize({ client, params: new Map(), context });
    await expect(asked).rejects.toThrow('did not run');
  });
});

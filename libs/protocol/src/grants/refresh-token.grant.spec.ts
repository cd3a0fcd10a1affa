import type { Client } from '../client.js';
import {
  aCode,
  aCodeClient,
  anApi,
  aPerson,
  createThreeLeggedPorts,
  exchangeCode,
  requestTokens,
  type InMemoryPorts,
} from '../testing/index.js';
import type { TokenFamily } from '../token-family.js';
import { RefreshTokenGrant } from './refresh-token.grant.js';

const INVALID = { code: 'invalid_grant' };
const DAY = 86_400_000;
let ports: InMemoryPorts;

beforeEach(async () => (ports = await createThreeLeggedPorts()));

/** The first refresh token of a new family. */
async function firstToken(changes: Partial<TokenFamily> = {}, client?: Client): Promise<string> {
  const { refresh_token } = await exchangeCode(ports, changes, client);
  if (refresh_token === undefined) throw new Error('no refresh token came');
  return refresh_token;
}

const refresh = (token: string, sent: Record<string, string> = {}, client?: Client) =>
  requestTokens(ports, new RefreshTokenGrant(ports), { refresh_token: token, ...sent }, client);

const rotate = async (token: string, client?: Client): Promise<string> =>
  (await refresh(token, {}, client)).refresh_token ?? 'none';

const isLive = async () => (await ports.families.ofAccount('acc_ada')).length === 1;
const events = () => ports.events.all.map(({ kind }) => kind).filter((kind) => kind.startsWith('family.'));

describe('refresh_token grants', () => {
  it('all that the person allowed, and the next refresh token (case 125)', async () => {
    const first = await firstToken();
    const { refresh_token, ...response } = await refresh(first);
    expect(response).toMatchObject({
      scope: 'openid offline_access view_friends',
      id_token: expect.any(String),
    });
    expect(refresh_token).toMatch(/^lgt_rt_/);
    expect(refresh_token).not.toBe(first);
  });

  it('less, where less is asked for, and all of it again the next time (case 131)', async () => {
    const narrow = await refresh(await firstToken(), { scope: 'view_friends' });
    expect(narrow).toMatchObject({ scope: 'view_friends' });
    expect(narrow.id_token).toBeUndefined();
    const wide = await refresh(narrow.refresh_token ?? '');
    expect(wide).toMatchObject({ scope: 'openid offline_access view_friends' });
  });

  it('the API that the person allowed, by its name', async () => {
    const response = refresh(await firstToken(), { resource: 'https://friends.example' });
    await expect(response).resolves.toMatchObject({ token_type: 'Bearer' });
  });

  it('also after the person signed out: that is what offline_access is for', async () => {
    const token = await firstToken();
    ports.tables.sessions.clear();
    await expect(refresh(token)).resolves.toMatchObject({ token_type: 'Bearer' });
  });

  it('one after the other within one second, in the order of generations (case 129)', async () => {
    const first = await firstToken();
    const second = await rotate(first);
    const third = await rotate(second);
    await expect(refresh(third)).resolves.toMatchObject({ token_type: 'Bearer' });
    expect(await isLive()).toBe(true);
    await expect(refresh(second)).rejects.toMatchObject(INVALID);
    expect(await isLive()).toBe(false);
  });

  it.each([
    ['the set', () => ports.tables.clients.set('ac_billing', friendless), () => friendless],
    ['the API', () => ports.tables.apis.set('https://friends.example', anApi({ scopes: [] })), aCodeClient],
  ])('less, where %s has lost a scope since (case 134)', async (_, lose, client) => {
    const token = await firstToken();
    lose();
    expect(await refresh(token, {}, client())).toMatchObject({ scope: 'openid offline_access' });
  });
});

const friendless = aCodeClient({
  access: aCodeClient().access.filter(({ scope }) => scope !== 'view_friends'),
});

describe('refresh_token refuses', () => {
  it('no token, as a malformed request', async () => {
    const nothing = requestTokens(ports, new RefreshTokenGrant(ports), {});
    await expect(nothing).rejects.toMatchObject({ code: 'invalid_request' });
  });

  it.each([
    ['shortened', (token: string) => token.slice(0, -1)],
    ['lengthened', (token: string) => `${token}a`],
    [
      'with another last character',
      (token: string) => token.slice(0, -1) + (token.endsWith('a') ? 'b' : 'a'),
    ],
    ['renamed to a code', (token: string) => token.replace('lgt_rt_', 'lgt_ac_')],
    ['renamed to an access token (case 137)', (token: string) => token.replace('lgt_rt_', 'lgt_at_')],
    ['that nobody issued', () => aCode().code.replace('lgt_ac_', 'lgt_rt_')],
  ])('a token %s (cases 118, 120)', async (_, change) => {
    const token = await firstToken();
    await expect(refresh(change(token))).rejects.toMatchObject(INVALID);
    expect(await isLive()).toBe(true);
  });

  it('an access token in its place (case 137)', async () => {
    const { access_token } = await refresh(await firstToken());
    await expect(refresh(access_token)).rejects.toMatchObject(INVALID);
  });

  it("another client's token, which stays good for its own (case 132)", async () => {
    const token = await firstToken();
    await expect(refresh(token, {}, aCodeClient({ clientId: 'ac_other' }))).rejects.toMatchObject(INVALID);
    await expect(refresh(token)).resolves.toMatchObject({ token_type: 'Bearer' });
  });

  it.each(['view_friends edit_friends', 'profile', 'View_friends'])(
    'to widen the scope to %j, and leaves the token good (case 131)',
    async (scope) => {
      const token = await firstToken();
      await expect(refresh(token, { scope })).rejects.toMatchObject({ code: 'invalid_scope' });
      await expect(refresh(token)).resolves.toMatchObject({ token_type: 'Bearer' });
    },
  );

  it.each(['https://mail.example', 'urn:legate:self', 'friends', 'https://friends.example#x'])(
    'the resource %s, which the person did not allow (case 136)',
    async (resource) => {
      const widened = refresh(await firstToken(), { resource });
      await expect(widened).rejects.toMatchObject({ code: 'invalid_target' });
    },
  );

  it.each([
    [
      'the account is disabled',
      async () => void ports.tables.people.set('acc_ada', aPerson({ status: 'disabled' })),
    ],
    ['the account is deleted', async () => ports.tables.people.clear()],
    [
      'the person took it back',
      () => ports.unitOfWork.run(() => ports.families.revoke({ accountId: 'acc_ada' }, 1, 'withdrawn')),
    ],
    [
      'the set is disabled',
      async () => void ports.tables.clients.set('ac_billing', aCodeClient({ status: 'disabled' })),
    ],
  ])('when %s (case 134)', async (_, happen) => {
    const token = await firstToken();
    await happen();
    await expect(refresh(token)).rejects.toMatchObject(INVALID);
  });

  it('when the set has lost offline_access, or every scope (case 134)', async () => {
    const token = await firstToken();
    for (const access of [[], aCodeClient().access.filter(({ scope }) => scope !== 'offline_access')]) {
      await expect(refresh(token, {}, aCodeClient({ access }))).rejects.toMatchObject(INVALID);
    }
  });

  it('a token that lay unused for too long (case 133)', async () => {
    let token = await firstToken();
    ports.clock.advance(30 * DAY - 1);
    token = await rotate(token);
    ports.clock.advance(30 * DAY);
    await expect(refresh(token)).rejects.toMatchObject(INVALID);
  });

  it('the newest token of a family from the moment the family expires (case 133)', async () => {
    const client = aCodeClient({ refreshTokenIdleLifetime: 20 * 86_400 });
    let token = await firstToken({}, client);
    for (let days = 0; days < 75; days += 15) {
      ports.clock.advance(15 * DAY);
      token = await rotate(token, client);
    }
    ports.clock.advance(15 * DAY);
    await expect(refresh(token, {}, client)).rejects.toMatchObject(INVALID);
  });
});

describe('refresh_token resists', () => {
  it.each([
    ['the first', 0],
    ['the one before', 2],
  ])('the reuse of %s: the whole family ends, the newest token too (cases 125, 126)', async (_, index) => {
    const tokens = [await firstToken()];
    for (let generation = 0; generation < 3; generation++) tokens.push(await rotate(tokens.at(-1) ?? ''));
    await expect(refresh(tokens[index] ?? '')).rejects.toMatchObject(INVALID);
    await expect(refresh(tokens.at(-1) ?? '')).rejects.toMatchObject(INVALID);
    expect(events()).toEqual(['family.refresh-token-reused']);
  });

  it('fifty at once: one wins, and a loser ends what it won (case 127)', async () => {
    const token = await firstToken();
    const outcomes = await Promise.allSettled(Array.from({ length: 50 }, () => refresh(token)));
    const won = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
    expect(won).toHaveLength(1);
    await expect(refresh(won[0]?.refresh_token ?? '')).rejects.toMatchObject(INVALID);
    expect(events()).toEqual(['family.refresh-token-reused']);
    expect(ports.tables.tokens.filter(({ kind }) => kind === 'refresh_token')).toHaveLength(2);
  });

  it("a stranger's reuse, which ends nothing (case 132)", async () => {
    const token = await firstToken();
    await rotate(token);
    await expect(refresh(token, {}, aCodeClient({ clientId: 'ac_other' }))).rejects.toMatchObject(INVALID);
    expect(await isLive()).toBe(true);
  });

  it('a reader of the tables: what is kept opens nothing (case 139)', async () => {
    const token = await firstToken();
    const jti = ports.tables.tokens.find(({ kind }) => kind === 'refresh_token')?.jti ?? '';
    const kept = JSON.stringify([await ports.families.findRefreshToken(jti), ports.tables.tokens]);
    expect(kept).not.toContain(token);
    expect(kept).not.toContain(token.slice(-43));
  });
});

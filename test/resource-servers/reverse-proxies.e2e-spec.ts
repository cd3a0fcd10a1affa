import { eventually } from '../support/eventually.js';
import { ask, type Answer } from '../support/http.js';
import {
  actAsBilling,
  actFor,
  createDelegation,
  removeDelegation,
  revoke,
  startFriends,
  tokensOfPerson,
  type Friends,
} from './friends.js';
import { ABSENT, Echo, PROXIES, type RunningProxy } from './proxies.js';

const echo = new Echo();
let friends: Friends;
let proxies: readonly RunningProxy[] = [];

beforeAll(async () => {
  if (PROXIES.length === 0) return;
  friends = await startFriends();
  const { site, introspecting: set } = friends;
  const apiPort = await echo.start();
  proxies = await Promise.all(PROXIES.map(({ start }) => start({ issuer: site.issuer, apiPort, set })));
});

afterAll(async () => {
  if (PROXIES.length === 0) return;
  await Promise.all(proxies.map((proxy) => proxy.stop()));
  echo.stop();
  await friends.server.stop();
  await friends.site.remove();
});

const call = (url: string, token?: string, headers: Record<string, string> = {}): Promise<Answer> =>
  ask(url, { headers: { ...headers, ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }) } });

describe(`reverse proxies; not here: ${ABSENT.join(', ') || 'none'}`, () => {
  it('are the ones that are installed', () => {
    expect(proxies).toHaveLength(PROXIES.length);
    expect(PROXIES.length === 0 || ABSENT.length < 2).toBe(true);
  });

  for (const [index, { name }] of PROXIES.entries()) {
    const url = () => proxies[index]?.url ?? '';
    const keeps = name.includes('keeps');

    describe(name, () => {
      it('tells the API who acts for whom, with which scopes, and keeps the token', async () => {
        const { account, job } = friends;
        const { status, body } = await call(
          url(),
          await actFor(friends, account.email, 'edit_friends view_friends'),
        );
        expect(status).toBe(200);
        expect(body).toMatchObject({
          'x-subject': account.id,
          'x-client': job.set.client_id,
          'x-actor': expect.stringContaining(job.set.client_id),
          'x-scope': expect.stringMatching(/^(?:edit_friends view_friends|view_friends edit_friends)$/),
        });
        expect(body).not.toHaveProperty('authorization');
      });

      it('tells an application, and a person who consented', async () => {
        const { set, account, codeSet } = friends;
        const application = await call(url(), await actAsBilling(friends));
        expect(application.body).toMatchObject({ 'x-subject': set.client_id, 'x-client': set.client_id });
        expect(application.body).not.toHaveProperty('x-actor');
        const person = await call(url(), (await tokensOfPerson(friends)).access_token);
        expect(person.body).toMatchObject({ 'x-subject': account.id, 'x-client': codeSet.client_id });
      });

      it('passes on none of these headers that a client sends itself', async () => {
        const forged = [
          'X-Subject',
          'X-Client',
          'X-Actor',
          'X-Scope',
          'X_Subject',
          'X_Actor',
          'X_Client',
          'X_Scope',
        ];
        const headers = Object.fromEntries(forged.map((header) => [header, 'forged']));
        const { status, text } = await call(url(), await actAsBilling(friends), headers);
        expect(status).toBe(200);
        expect(text).not.toContain('forged');
      });

      it('refuses who brings no token, or a bad one, and the API hears nothing of it', async () => {
        const { id_token, refresh_token } = await tokensOfPerson(
          friends,
          'openid offline_access view_friends',
        );
        const revoked = await actAsBilling(friends);
        await revoke(friends, revoked);
        const before = echo.requests;
        const elsewhere = await actFor(friends, friends.account.email, 'view_photos');
        for (const token of [undefined, 'garbage', id_token, refresh_token, revoked, elsewhere]) {
          const { status, headers } = await call(url(), token);
          expect([status, String(headers['www-authenticate'])]).toEqual([
            401,
            expect.stringMatching(/^Bearer /),
          ]);
        }
        expect(echo.requests).toBe(before);
      });

      it('refuses a good token without the scope', async () => {
        const { status, headers } = await call(url(), await actAsBilling(friends, 'edit_friends'));
        expect(status).toBe(name === 'Apache' ? 401 : 403);
        expect(String(headers['www-authenticate'])).toContain('error="insufficient_scope"');
      });

      it(`${keeps ? 'keeps an answer, whatever ends meanwhile' : 'refuses a token when it is revoked'}`, async () => {
        const token = await actAsBilling(friends);
        expect((await call(url(), token)).status).toBe(200);
        await revoke(friends, token);
        expect((await call(url(), token)).status).toBe(keeps ? 200 : 401);
      });
    });
  }

  it('refuse who acts for a person when the delegation is gone', async () => {
    const asking = proxies.filter((_, index) => !PROXIES[index]?.name.includes('keeps'));
    for (const { url } of asking) {
      const token = await actFor(friends, friends.account.email);
      expect((await call(url, token)).status).toBe(200);
      await removeDelegation(friends);
      await eventually(async () => expect((await call(url, token)).status).toBe(401));
      await createDelegation(friends);
      await eventually(() => actFor(friends, friends.account.email));
    }
  });

  it('let nobody in while Legate is down', async () => {
    if (proxies.length === 0) return;
    const token = await actAsBilling(friends);
    await friends.server.stop();
    const before = echo.requests;
    for (const { url } of proxies) expect((await call(url, token)).status).not.toBe(200);
    expect(echo.requests).toBe(before);
  });
});

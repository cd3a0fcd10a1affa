import { SignJWT } from 'jose';
import { createClientKey } from '../support/client-key.js';
import { eventually } from '../support/eventually.js';
import { freePort } from '../support/free-port.js';
import { Workshop } from '../support/guide.js';
import { ask, type Answer } from '../support/http.js';
import { KeySetServer } from '../support/key-set-server.js';
import { findProgram, Program } from '../support/program.js';
import {
  actAsBilling,
  actFor,
  createDelegation,
  editFriendsApi,
  removeDelegation,
  revoke,
  startFriends,
  tokensOfPerson,
  type Friends,
} from './friends.js';

const GUIDE = 'accepting-tokens.md';
const NODE = process.execPath;
const PYTHON = findProgram(['python3'], ['-c', 'import jwt, cryptography']);

/** An API of the guide, and whether it asks Legate for every request. */
interface GuideApi {
  readonly file: string;
  readonly asks: boolean;
  readonly program: string;
}

const APIS: readonly GuideApi[] = [
  { file: 'api.mjs', asks: false, program: NODE },
  { file: 'api-by-library.mjs', asks: false, program: NODE },
  { file: 'introspecting-api.mjs', asks: true, program: NODE },
  ...(PYTHON === undefined ? [] : [{ file: 'api.py', asks: false, program: PYTHON }]),
];
const ABSENT = PYTHON === undefined ? 'api.py, for there is no Python with PyJWT here' : 'nothing';

/** Where each API of `APIS` is that was started with the server. */
const urls = new Map<string, string>();
const programs: Program[] = [];
let friends: Friends;
let workshop: Workshop;

beforeAll(async () => {
  [friends, workshop] = await Promise.all([startFriends(), Workshop.create()]);
  await Promise.all(APIS.map(async (api) => urls.set(api.file, await start(api))));
});

afterAll(async () => {
  await Promise.all(programs.map((program) => program.stop()));
  await friends.server.stop();
  await Promise.all([friends.site.remove(), workshop.remove()]);
});

/** Starts an API as its guide says; resolves with its address when it serves. */
async function start({ file, asks, program }: GuideApi, issuer = friends.site.issuer): Promise<string> {
  const port = await freePort();
  const { client_id, client_secret } = friends.introspecting;
  const path = await workshop.follow(GUIDE, file, {
    'http://localhost:3000': issuer,
    '4000': String(port),
    ...(asks ? { 'lgt_cc_…': client_secret, 'cc_…': client_id } : {}),
  });
  const running = Program.start(program, [path]);
  programs.push(running);
  const url = `http://127.0.0.1:${port}/friends`;
  await running.serving(() => ask(url));
  return url;
}

const callAt = (url: string, token?: string): Promise<Answer> =>
  ask(url, token === undefined ? {} : { headers: { Authorization: `Bearer ${token}` } });
const call = (file: string, token?: string): Promise<Answer> => callAt(urls.get(file) ?? '', token);
const statusOf = async (file: string, token: string) => (await call(file, token)).status;

describe(`the APIs of the guide, run but for ${ABSENT}`, () => {
  describe.each(APIS)('$file', ({ file, asks }) => {
    it('tells an application, a person, and who acts for one', async () => {
      const { set, account, job } = friends;
      const actor = job.set.client_id;
      const answers = [
        await call(file, await actAsBilling(friends)),
        await call(file, (await tokensOfPerson(friends)).access_token),
        await call(file, await actFor(friends, account.email)),
        await call(file, await actFor(friends, null)),
      ];
      expect(answers.map(({ body }) => body)).toMatchObject([
        { kind: 'application', subject: set.client_id },
        { kind: 'person', subject: account.id },
        { kind: 'delegated', subject: account.id, actor },
        { kind: 'application', subject: actor },
      ]);
    });

    it('challenges who brings no token', async () => {
      const { status, headers } = await call(file);
      expect([status, headers['www-authenticate']]).toEqual([
        401,
        expect.stringMatching(/^Bearer realm="Friends"/),
      ]);
    });

    it('refuses what is no good token for it', async () => {
      const good = await actAsBilling(friends);
      const { id_token, refresh_token } = await tokensOfPerson(friends, 'openid offline_access view_friends');
      const bad = [
        'garbage',
        id_token,
        refresh_token,
        `${good.slice(0, -8)}AAAAAAAA`,
        await actFor(friends, friends.account.email, 'view_photos'),
      ];
      for (const token of bad) {
        const { status, headers } = await call(file, token);
        expect([status, headers['www-authenticate']]).toEqual([
          401,
          expect.stringContaining('error="invalid_token"'),
        ]);
      }
    });

    it('refuses a good token without its scope', async () => {
      const { status, headers } = await call(file, await actAsBilling(friends, 'edit_friends'));
      expect([status, headers['www-authenticate']]).toEqual([
        403,
        expect.stringContaining('error="insufficient_scope"'),
      ]);
    });

    it('finds its scope among others', async () => {
      expect(await statusOf(file, await actAsBilling(friends, 'edit_friends view_friends'))).toBe(200);
    });

    it(`${asks ? 'refuses' : 'still accepts, until it expires,'} a token that was revoked`, async () => {
      const token = await actAsBilling(friends);
      await revoke(friends, token);
      expect(await statusOf(file, token)).toBe(asks ? 401 : 200);
    });
  });
});

/** The APIs that fetch the keys from the address that is written in them. */
const FETCHERS = APIS.filter(({ file }) => ['api.mjs', 'api.py'].includes(file));

describe.each(FETCHERS)('whoever sends garbage to $file', (api) => {
  it('sends it to Legate for keys once, and not once a request', async () => {
    const [publisher, { publicJwk, privateKey }] = [await KeySetServer.start(), await createClientKey()];
    publisher.publish({ ...publicJwk, kid: 'known', alg: 'ES256', use: 'sig' });
    const url = await start(api, new URL(publisher.url).origin);
    for (let count = 0; count < 20; count += 1) {
      const header = { alg: 'ES256', typ: 'at+jwt', kid: `unknown-${count}` };
      const token = await new SignJWT({ sub: 'x' }).setProtectedHeader(header).sign(privateKey);
      expect((await callAt(url, token)).status).toBe(401);
    }
    expect(publisher.requests).toBe(1);
    await publisher.stop();
  });
});

describe('the API that asks', () => {
  const file = 'introspecting-api.mjs';

  it('learns the address of a person whom somebody acts for, and of one who allowed it', async () => {
    const { email } = friends.account;
    const tokens = [
      await actFor(friends, email),
      (await tokensOfPerson(friends, 'openid email view_friends')).access_token,
      (await tokensOfPerson(friends)).access_token,
    ];
    const answers = await Promise.all(tokens.map((token) => call(file, token)));
    expect(answers.map(({ body }) => body['username'])).toEqual([email, email, undefined]);
  });

  it('takes opaque tokens', async () => {
    await editFriendsApi(friends, { token_format: 'opaque' });
    const token = await eventually(async () => {
      const issued = await actFor(friends, friends.account.email);
      expect(issued).toMatch(/^lgt_at_/);
      return issued;
    });
    await editFriendsApi(friends, { token_format: 'jwt' });
    expect(await statusOf(file, token)).toBe(200);
    expect(await statusOf('api.mjs', token)).toBe(401);
  });

  it('refuses who acts for a person when the delegation is gone', async () => {
    const token = await actFor(friends, friends.account.email);
    expect(await statusOf(file, token)).toBe(200);
    await removeDelegation(friends);
    await eventually(async () => expect(await statusOf(file, token)).toBe(401));
    await createDelegation(friends);
  });
});

describe('while Legate is down', () => {
  it('who has the keys goes on; who asks, or has none yet, lets nobody in and blames no token', async () => {
    const token = await actAsBilling(friends);
    await friends.server.stop();
    const statuses = await Promise.all(APIS.map(({ file }) => statusOf(file, token)));
    expect(statuses).toEqual(APIS.map(({ asks }) => (asks ? 503 : 200)));
    const fresh = await Promise.all(APIS.map((api) => start(api)));
    const answers = await Promise.all(fresh.map((url) => callAt(url, token)));
    expect(answers.map(({ status }) => status)).toEqual(APIS.map(() => 503));
  });
});

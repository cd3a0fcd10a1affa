import { eventually } from '../support/eventually.js';
import { basic, postForm } from '../support/http.js';
import type { Server } from '../support/legate.js';
import { SHARED_DATABASES, type SharedDatabase } from '../support/shared-database.js';
import {
  exchange,
  getCode,
  getTokens,
  introspect,
  refresh,
  startThreeLegs,
  type PersonsTokens,
  type ThreeLegs,
} from '../support/three-legs.js';

const TIMES = 50;
const ROUNDS = 2;
const REVOCATIONS = 20;

describe.each(SHARED_DATABASES)('three legs on two instances over %s', (_, openDatabase) => {
  let database: SharedDatabase;
  let legs: ThreeLegs;
  let servers: [Server, Server];

  beforeAll(async () => {
    database = await openDatabase();
    legs = await startThreeLegs(database.settings);
    servers = [legs.server, await (await legs.site.sibling()).start()];
  });

  afterAll(async () => {
    await Promise.all(servers.map((server) => server.stop()));
    await legs.site.remove();
    await database.remove();
  });

  /** The same request, many times at once, at both instances in turn. */
  const race = (send: (url: string) => ReturnType<typeof refresh>) =>
    Promise.all(Array.from({ length: TIMES }, (_, index) => send(servers[index % 2 === 0 ? 0 : 1].url)));

  /** The tokens of the one that won. The others were too late, or waited for storage as long as it may take. */
  function oneWins(answers: Awaited<ReturnType<typeof race>>): PersonsTokens {
    const [winner, ...others] = answers.filter(({ status }) => status === 200);
    if (winner === undefined) throw new Error('nobody won');
    expect(others).toEqual([]);
    const errors = new Set(answers.filter((each) => each !== winner).map(({ body }) => body.error));
    errors.delete('temporarily_unavailable');
    expect([...errors]).toEqual(['invalid_grant']);
    return winner.body;
  }

  /** Neither instance knows a live token of the family, nor makes another. */
  async function isDead({ access_token, refresh_token }: PersonsTokens): Promise<void> {
    for (const { url } of servers) {
      await eventually(async () => {
        expect(await introspect(url, legs.codeSet, access_token)).toEqual({ active: false });
      }, 1000);
      expect((await refresh(url, legs.codeSet, refresh_token)).body.error).toBe('invalid_grant');
    }
  }

  it(`exchange a code for one of ${TIMES} requests, whose tokens the replays end (cases 113, 114, 115)`, async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const held = await getCode(legs);
      await isDead(oneWins(await race((url) => exchange(url, legs.codeSet, held))));
    }
  });

  it(`rotate a refresh token for one of ${TIMES} requests, and end its family (case 127)`, async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const { refresh_token } = await getTokens(legs);
      await isDead(oneWins(await race((url) => refresh(url, legs.codeSet, refresh_token))));
    }
  });

  it('leave nothing alive when a revocation that ran beside a refresh is answered (case 128)', async () => {
    const { client_id, client_secret } = legs.codeSet;
    const headers = { Authorization: basic(client_id, client_secret) };
    for (let round = 0; round < REVOCATIONS; round += 1) {
      const first = await getTokens(legs);
      const [one, other] = round % 2 === 0 ? servers : [servers[1], servers[0]];
      const [renewed, revoked] = await Promise.all([
        refresh(one.url, legs.codeSet, first.refresh_token),
        postForm(`${other.url}/oauth/revoke`, { token: first.refresh_token }, headers),
      ]);
      expect(revoked.status).toBe(200);
      await isDead(renewed.status === 200 ? renewed.body : first);
    }
  });

  it('notice a reuse although the server was restarted since the rotation (case 130)', async () => {
    const first = await getTokens(legs);
    const { body: second } = await refresh(servers[0].url, legs.codeSet, first.refresh_token);
    await Promise.all(servers.map((server) => server.kill()));
    servers = [await legs.site.start(), await (await legs.site.sibling()).start()];
    expect((await refresh(servers[0].url, legs.codeSet, first.refresh_token)).body.error).toBe(
      'invalid_grant',
    );
    await isDead(second);
  });
});

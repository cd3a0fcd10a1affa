import type { Server } from '../support/legate.js';
import {
  authorizationRequest,
  exchange,
  getCode,
  refresh,
  startThreeLegs,
  type ThreeLegs,
} from '../support/three-legs.js';

const ROUNDS = 3;
const CODES = 20;

let legs: ThreeLegs;
let server: Server;

beforeAll(async () => {
  legs = await startThreeLegs();
  server = legs.server;
  await legs.person.authorize(authorizationRequest(legs.codeSet).path);
});

afterAll(async () => {
  await server.stop();
  await legs.site.remove();
});

describe('a server that loses its power among exchanges', () => {
  it('exchanges no code twice, and honours what it answered (case 123)', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const codes = await Promise.all(Array.from({ length: CODES }, () => getCode(legs)));
      const exchanges = codes.map((held) => exchange(server.url, legs.codeSet, held));
      await Promise.race(exchanges);
      await server.kill();
      const before = await Promise.allSettled(exchanges);

      server = await legs.site.start();
      for (const [index, held] of codes.entries()) {
        const first = before[index];
        const answered = first?.status === 'fulfilled' ? first.value : undefined;
        if (answered === undefined) {
          const { status, body } = await exchange(server.url, legs.codeSet, held);
          expect([200, 400]).toContain(status);
          if (status === 400) expect(body.error).toBe('invalid_grant');
        } else {
          const { refresh_token } = answered.body;
          expect((await refresh(server.url, legs.codeSet, refresh_token)).status).toBe(200);
        }
        expect((await exchange(server.url, legs.codeSet, held)).body.error).toBe('invalid_grant');
      }
    }
  });
});

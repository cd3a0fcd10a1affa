import { createHash, randomInt } from 'node:crypto';
import { Agent } from 'node:http';
import { join } from 'node:path';
import { startBilling, type Billing } from '../support/billing.js';
import type { MadeCredentialSet } from '../support/admin.js';
import { ask, basic, FORM, form, type Answer } from '../support/http.js';
import type { Server } from '../support/legate.js';
import { queryFile } from '../support/sqlite-file.js';

const ROUNDS = Number(process.env['LEGATE_CRASH_ROUNDS'] ?? 5);
const CONNECTIONS = 32;
const FEWEST_ANSWERS = 20;
const MOST_ANSWERS = 400;

/** What the server said of a token; `revoking` where it was asked to revoke and died before it answered. */
type Fate = 'issued' | 'revoking' | 'revoked';

let billing: Billing;
let opaque: MadeCredentialSet;
let server: Server;
let agent: Agent;

beforeAll(async () => {
  billing = await startBilling({ LEGATE_LOG_LEVEL: 'error' });
  server = billing.server;
  await billing.admin.api('https://opaque.example', ['read'], { token_format: 'opaque' });
  opaque = await billing.admin.credentialSet(billing.application, { scope: 'read' });
});

afterAll(async () => {
  await server.kill();
  await billing.site.remove();
});

const post = <T>(path: string, params: Readonly<Record<string, string>>, set = billing.set) =>
  ask<T>(`${server.url}${path}`, {
    method: 'POST',
    headers: { 'Content-Type': FORM, Authorization: basic(set.client_id, set.client_secret) },
    body: form(params),
    agent,
  });

const issue = (set: MadeCredentialSet) =>
  post<{ access_token: string }>('/oauth/token', { grant_type: 'client_credentials' }, set);
const introspect = async (token: string) =>
  (await post<{ active: boolean }>('/oauth/introspect', { token })).body.active;

/** Mixed requests on all connections until the server dies after `answers` answers; every token it answered with. */
async function loadUntilKilled(answers: number): Promise<ReadonlyMap<string, Fate>> {
  const fates = new Map<string, Fate>();
  let left = answers;
  const answered = <T>(answer: Answer<T>): T => {
    if (answer.status !== 200) throw new Error(`${answer.status} ${answer.text}`);
    if (--left === 0) server.child.process.kill('SIGKILL');
    return answer.body;
  };
  const act = async () => {
    const dice = randomInt(10);
    const { access_token } = answered(await issue(dice < 7 ? billing.set : opaque));
    fates.set(access_token, 'issued');
    if (dice === 0) answered(await post('/oauth/introspect', { token: access_token }));
    if (dice !== 1) return;
    fates.set(access_token, 'revoking');
    answered(await post('/oauth/revoke', { token: access_token }));
    fates.set(access_token, 'revoked');
  };
  const keepActing = async () => {
    while (left > 0) await act();
  };
  const ends = await Promise.allSettled(Array.from({ length: CONNECTIONS }, keepActing));
  await server.kill();
  const faults = ends.flatMap((end) => (end.status === 'rejected' ? [String(end.reason)] : []));
  expect(faults.filter((fault) => !/ECONNRESET|ECONNREFUSED|EPIPE|socket hang up/.test(fault))).toEqual([]);
  return fates;
}

/** The tokens of which the server says something else than it said before it died. */
async function forgotten(fates: ReadonlyMap<string, Fate>): Promise<readonly string[]> {
  const wrong = await Promise.all(
    [...fates].map(async ([token, fate]) => {
      const active = await introspect(token);
      return fate === 'revoking' || active === (fate === 'issued') ? [] : [`${fate}, but active: ${active}`];
    }),
  );
  return wrong.flat();
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

describe('a server that is killed under load (case 252)', () => {
  it(
    `forgets no token that it answered with, ${ROUNDS} times`,
    async () => {
      const all: string[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
        const fates = await loadUntilKilled(randomInt(FEWEST_ANSWERS, MOST_ANSWERS));
        all.push(...fates.keys());
        agent.destroy();
        server = await billing.site.start();
        agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
        expect(await forgotten(fates)).toEqual([]);
        agent.destroy();
      }
      expect(all.length).toBeGreaterThan(ROUNDS * 5);
      expect((await server.stop()).code).toBe(0);
      const file = join(billing.site.dataDir, 'legate.sqlite');
      const rows = queryFile<{ token_hash: string }>(file, 'SELECT token_hash FROM issued_tokens');
      expect(rows.length).toBeGreaterThanOrEqual(all.length);
      const hashes = new Set(rows.map((row) => row.token_hash));
      expect(all.filter((token) => !hashes.has(sha256(token)))).toEqual([]);
    },
    30_000 + ROUNDS * 10_000,
  );
});

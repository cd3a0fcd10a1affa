import { randomBytes } from 'node:crypto';
import { Admin } from '../support/admin.js';
import { basic, postForm } from '../support/http.js';
import { Site, type Server } from '../support/legate.js';
import { Person } from '../support/person.js';
import { compare, medianOf } from './mann-whitney.js';

/** Samples of each kind; more tell smaller differences from noise. */
const SAMPLES = Number(process.env['TIMING_SAMPLES'] ?? 500);
/** Guesses at one account: below what makes strangers wait. */
const GUESSES_OF_AN_ACCOUNT = 20;
/** Less than this is no difference, whatever the ranks say. */
const SAME = 0.05;
const SURE = 0.01;

let site: Site;
let server: Server;
let admin: Admin;

beforeAll(async () => {
  site = await Site.create({ LEGATE_TRUST_PROXY: '127.0.0.1', LEGATE_LOG_LEVEL: 'warn' });
  server = await site.start();
  admin = await Admin.enter(server);
}, 60_000);
afterAll(async () => {
  await server.stop();
  await site.remove();
});

/** A network that never failed here before. */
let networks = 0;
const fromElsewhere = () => {
  networks += 1;
  return { 'X-Forwarded-For': `10.${networks >> 16}.${(networks >> 8) & 255}.${networks & 255}` };
};

type Attempt = () => Promise<unknown>;

/** Times the attempts in turns, so that other work on the machine meets all of them alike; milliseconds. */
async function time(
  kinds: Readonly<Record<string, () => Promise<Attempt>>>,
): Promise<Record<string, number[]>> {
  const times = Object.fromEntries(Object.keys(kinds).map((name) => [name, [] as number[]]));
  for (let sample = 0; sample < SAMPLES; sample++) {
    for (const [name, prepare] of Object.entries(kinds)) {
      const attempt = await prepare();
      const from = performance.now();
      await attempt();
      times[name]?.push(performance.now() - from);
    }
  }
  return times;
}

function expectAlike(times: Readonly<Record<string, readonly number[]>>): void {
  const [[first = '', base = []] = [], ...others] = Object.entries(times);
  for (const [name, sample] of others) {
    const { medianDifference, p } = compare(base, sample);
    const told = `${first} ${medianOf(base).toFixed(2)} ms, ${name} ${medianOf(sample).toFixed(2)} ms, p = ${p.toFixed(4)}`;
    process.stdout.write(`  ${told}\n`);
    expect([told, medianDifference < SAME || p > SURE]).toEqual([told, true]);
  }
}

describe('the time of an answer', () => {
  it('does not tell whether there is such an account (cases 96, 214)', async () => {
    const accounts = async (kind: string, more: object) => {
      const made: string[] = [];
      for (let index = 0; index < Math.ceil(SAMPLES / GUESSES_OF_AN_ACCOUNT); index++) {
        const email = `${kind}-${index}@example.com`;
        const { id } = await admin.must<{ id: string }>('POST', '/accounts', { email, name: kind, ...more });
        if (kind === 'disabled') await admin.must('POST', `/accounts/${id}/disable`);
        made.push(email);
      }
      let next = 0;
      return () => made[Math.floor(next++ / GUESSES_OF_AN_ACCOUNT)] ?? '';
    };
    const password = { password: randomBytes(12).toString('hex') };
    const known = await accounts('known', password);
    const empty = await accounts('empty', password);
    const disabled = await accounts('disabled', password);
    const without = await accounts('without', {});
    const guess =
      (email: () => string, typed = 'not the password') =>
      async () => {
        const person = new Person(server, { id: '', email: email(), password: typed });
        const headers = fromElsewhere();
        const page = await person.visit('/login?for=account', headers);
        const { action = '', fields = {} } = page.forms[0] ?? {};
        return () =>
          person.send(action, { ...fields, login: person.account.email, password: typed }, headers);
      };
    expectAlike(
      await time({
        unknown: guess(() => `${randomBytes(6).toString('hex')}@example.com`),
        'wrong password': guess(known),
        'empty password': guess(empty, ''),
        disabled: guess(disabled),
        'without a password': guess(without),
      }),
    );
  }, 1_200_000);

  it('does not tell whether there is such a credential set (cases 96, 214)', async () => {
    const { client_id } = await admin.credentialSet(await admin.application());
    // Each id is asked for once before: whatever is read for the first time, known or not, comes from the database.
    const ask = (id: () => string) => async () => {
      const headers = { Authorization: basic(id(), 'lgt_cc_wrong'), ...fromElsewhere() };
      const attempt = () =>
        postForm(`${server.url}/oauth/token`, { grant_type: 'client_credentials' }, headers);
      await attempt();
      return attempt;
    };
    const unknown = () => `cc_${randomBytes(11).toString('hex')}`;
    expectAlike(await time({ unknown: ask(unknown), 'wrong secret': ask(() => client_id) }));
  }, 600_000);
});

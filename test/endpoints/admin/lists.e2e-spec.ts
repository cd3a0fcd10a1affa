import { Admin } from '../../support/admin.js';
import type { Answer } from '../../support/http.js';
import { Site, type Server } from '../../support/legate.js';

let site: Site;
let server: Server;
let admin: Admin;

interface Listed {
  readonly items: readonly { readonly name: string }[];
  readonly next: string | null;
}

const NAMES = ['Alpha 100%', 'Beta_1', 'Gamma', "Delta'; DROP TABLE applications; --", 'Beta-2'];

beforeAll(async () => {
  site = await Site.installed();
  server = await site.start();
  admin = await Admin.enter(server);
  for (const name of NAMES) await admin.application(name);
});

afterAll(async () => {
  await server.stop();
  await site.remove();
});

const LISTS = [
  ...['/applications', '/credential-sets', '/apis', '/delegations', '/exchange-rules', '/tokens', '/events'],
  '/expiring-credentials',
];
const named = async (search: string) => {
  const { items } = await admin.must<Listed>('GET', `/applications?search=${encodeURIComponent(search)}`);
  return items.map(({ name }) => name);
};

describe('a list', () => {
  it('comes in pages, newest first, each naming the next', async () => {
    const names: string[] = [];
    let path: string | undefined = '/applications?limit=2';
    while (path !== undefined) {
      const { body, headers }: Answer<Listed> = await admin.call<Listed>('GET', path);
      names.push(...body.items.map(({ name }) => name));
      const link: string | undefined = /^<\/api\/v1(.+)>; rel="next"$/.exec(
        String(headers['link'] ?? ''),
      )?.[1];
      expect(link === undefined).toBe(body.next === null);
      path = link;
    }
    expect(names).toEqual([...[...NAMES].reverse(), 'Legate administration']);
  });

  it.each(LISTS)('%s refuses limits out of 1 to 200 (case 226)', async (list) => {
    for (const limit of ['0', '-1', '201', '9999999999', '1.5', '1e1', 'NaN', '']) {
      expect({ limit, status: (await admin.call('GET', `${list}?limit=${limit}`)).status }).toEqual({
        limit,
        status: 400,
      });
    }
    expect((await admin.call('GET', `${list}?limit=1&limit=2`)).status).toBe(400);
    expect((await admin.call('GET', `${list}?limit=200`)).status).toBe(200);
  });

  it.each(LISTS)('%s refuses a cursor that came from no page (case 226)', async (list) => {
    const forged = ['x', '-1', "' OR 1=1 --", 'WzEsMl0', 'W10', 'c18x', '%00', 'A'.repeat(2000)];
    for (const after of forged) {
      const { status, body } = await admin.call('GET', `${list}?after=${encodeURIComponent(after)}`);
      expect({ after, status }).toEqual({ after, status: 400 });
      expect(body).toMatchObject({ errors: [{ parameter: 'after' }] });
    }
  });

  it.each(LISTS)('%s refuses parameters it does not have (case 225)', async (list) => {
    for (const parameter of ['sort=name;drop', 'order=case+when', 'where=1', 'constructor=1']) {
      expect((await admin.call('GET', `${list}?${parameter}`)).status).toBe(400);
    }
  });
});

describe('a filter', () => {
  it('compares what it is given, whatever a database might make of it (case 225)', async () => {
    expect(await named('%')).toEqual(['Alpha 100%']);
    expect(await named('_')).toEqual(['Beta_1']);
    expect(await named("'; DROP")).toEqual(["Delta'; DROP TABLE applications; --"]);
    expect(await named("' OR '1'='1")).toEqual([]);
    expect(await named('BETA')).toEqual(['Beta-2', 'Beta_1']);
    expect(await named('\\')).toEqual([]);
  });

  it.each([
    '/credential-sets?application_id=',
    '/delegations?client_id=',
    '/exchange-rules?client_id=',
    '/tokens?client_id=',
    '/tokens?application_id=',
    '/tokens?subject=',
    '/tokens?actor=',
    '/tokens?scope=',
    '/events?actor=',
    '/events?target=',
    '/events?client_id=',
    '/events?request_id=',
    '/credential-sets?audience=',
  ])('%s finds nothing by an injection', async (path) => {
    for (const value of ["' OR '1'='1", '1; DROP TABLE events', '%', "') UNION SELECT 1 --"]) {
      const { status, body } = await admin.call<Listed>('GET', path + encodeURIComponent(value));
      expect({ value, status, items: body.items }).toEqual({ value, status: 200, items: [] });
    }
  });

  it('takes only words and instants it knows', async () => {
    for (const filter of [
      'credential-sets?status=gone',
      'credential-sets?grant_type=password',
      'tokens?state=lost',
      'tokens?grant_type=zzz',
      'tokens?issued_from=yesterday',
      'events?kind=application.exploded',
      'events?occurred_from=yesterday',
      'events?occurred_to=2026-01-01',
      'events?target=a%00b',
    ]) {
      expect({ filter, status: (await admin.call('GET', `/${filter}`)).status }).toEqual({
        filter,
        status: 400,
      });
    }
  });

  it('narrows tokens by state and time', async () => {
    const count = async (filter: string) =>
      (await admin.must<Listed>('GET', `/tokens?${filter}`)).items.length;
    expect(await count('state=active&issued_from=2020-01-01T00:00:00Z')).toBe(1);
    expect(await count('state=revoked')).toBe(0);
    expect(await count('state=expired')).toBe(0);
    expect(await count('issued_to=2020-01-01T00:00:00Z')).toBe(0);
  });

  it('narrows events by time, and shows one by its id', async () => {
    const list = (filter: string) =>
      admin.must<{ items: { id: string; at: string }[] }>('GET', `/events?limit=200&${filter}`);
    const { items } = await list('kind=application.created');
    const [newest, , third] = items;
    const { items: between } = await list(
      `kind=application.created&occurred_from=${String(third?.at)}&occurred_to=${String(newest?.at)}`,
    );
    expect(between.map(({ id }) => id)).toContain(third?.id);
    expect(between.every(({ at }) => at >= String(third?.at) && at < String(newest?.at))).toBe(true);
    expect((await list('occurred_to=2020-01-01T00:00:00Z')).items).toEqual([]);
    expect((await list('occurred_from=2099-01-01T00:00:00Z')).items).toEqual([]);
    expect(await admin.must('GET', `/events/${String(newest?.id)}`)).toEqual(newest);
    for (const id of ['evt_absent', 'a%00b', `${String(newest?.id)}'`]) {
      expect((await admin.call('GET', `/events/${id}`)).status).toBe(404);
    }
  });

  it('narrows tokens by a scope, letter by letter, and by who really asked', async () => {
    const count = async (filter: string) =>
      (await admin.must<Listed>('GET', `/tokens?${filter}`)).items.length;
    expect(await count('scope=legate:admin')).toBe(1);
    expect(await count('scope=LEGATE:ADMIN')).toBe(0);
    expect(await count('scope=legate')).toBe(0);
    expect(await count('actor=sa_nobody')).toBe(0);
  });
});

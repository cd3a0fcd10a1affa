import { Admin } from '../../support/admin.js';
import { readOperations, type Operation } from '../../support/api-document.js';
import { ask, FORM, type Answer } from '../../support/http.js';
import { Site, type Server } from '../../support/legate.js';

let site: Site;
let server: Server;
let admin: Admin;
let writing: readonly Operation[];

beforeAll(async () => {
  site = await Site.installed();
  server = await site.start();
  admin = await Admin.enter(server);
  writing = (await readOperations(server.url)).filter(({ takesBody }) => takesBody);
});

afterAll(async () => {
  await server.stop();
  await site.remove();
});

/** Sends a body exactly as it is written. */
const send = (
  { method, path }: Pick<Operation, 'method' | 'path'>,
  body: string,
  type = 'application/json',
) =>
  ask(`${server.url}/api/v1${path}`, {
    method,
    headers: { Authorization: `Bearer ${admin.token}`, 'Content-Type': type, 'If-Match': '"1"' },
    body,
  });

const APPLICATIONS = { method: 'POST', path: '/applications' };

/** A problem document says what is wrong, and nothing of the inside. */
function expectProblem(answer: Answer, status: number): void {
  expect({ text: answer.text, status: answer.status }).toEqual({ text: answer.text, status });
  expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
  expect(answer.body).toMatchObject({
    type: expect.stringMatching(/^urn:legate:problem:[a-z-]+$/) as string,
    title: expect.any(String) as string,
    status,
    detail: expect.any(String) as string,
    instance: expect.stringMatching(/^\/api\/v1/) as string,
    request_id: answer.headers['x-request-id'],
  });
  expect(answer.text).not.toMatch(/node_modules|dist\/|\.js:|\bat .+\(|Error:|SELECT|sqlite/i);
}

describe('a body', () => {
  it('that poisons prototypes is refused by every route that takes one (case 240)', async () => {
    expect(writing.length).toBeGreaterThan(8);
    for (const operation of writing) {
      for (const poison of [
        '{"__proto__":{"isAdmin":true},"name":"x"}',
        '{"constructor":{"prototype":{"isAdmin":true}},"name":"x"}',
        '{"constructor":"x","name":"x"}',
        '{"name":"x","scopes":[{"name":"a","__proto__":{"b":1}}]}',
      ]) {
        expectProblem(await send(operation, poison), 400);
      }
    }
  });

  it('that names what is not its to name is refused by every route that takes one (case 222)', async () => {
    for (const operation of writing) {
      for (const member of [
        'role',
        'tenant_id',
        'created_at',
        'secret_hash',
        'verified',
        'delegation',
        'version',
        'id',
      ]) {
        const answer = await send(operation, JSON.stringify({ [member]: 'x' }));
        expectProblem(answer, 400);
        expect(answer.body).toMatchObject({
          errors: expect.arrayContaining([
            { pointer: `#/${member}`, detail: `${member} is not known here` },
          ]) as unknown[],
        });
      }
    }
  });

  it.each([
    '',
    '{',
    '{"name":"x"',
    'null',
    '[]',
    '[{"name":"x"}]',
    '"x"',
    '1',
    'true',
    '{"name":"x"}}',
    "{'name':'x'}",
  ])('that is no JSON object is refused: %s', async (body) => {
    expectProblem(await send(APPLICATIONS, body), 400);
  });

  it.each([FORM, 'text/plain', 'application/xml', 'multipart/form-data; boundary=x', 'application/jsonp'])(
    'of type %s is refused (case 228)',
    async (type) => {
      for (const body of ['{"name":"x"}', 'name=x', 'name=%ff&name=x']) {
        expectProblem(await send(APPLICATIONS, body, type), 415);
      }
    },
  );

  it('may say its charset', async () => {
    expect((await send(APPLICATIONS, '{"name":"Zoë"}', 'application/json; charset=UTF-8')).status).toBe(201);
  });

  it('that is too large is refused', async () => {
    expectProblem(await send(APPLICATIONS, JSON.stringify({ name: 'x'.repeat(300_000) })), 413);
  });

  it('that is deep or full of names neither stops nor slows the server (case 239)', async () => {
    const deep = `{"name":${'['.repeat(50_000)}${']'.repeat(50_000)}}`;
    const full = JSON.stringify(
      Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`m${index}`, 1])),
    );
    const begun = performance.now();
    expectProblem(await send(APPLICATIONS, deep), 400);
    const answer = await send(APPLICATIONS, full);
    expectProblem(answer, 400);
    expect(answer.text.length).toBeLessThan(10_000);
    expect(performance.now() - begun).toBeLessThan(2000);
  });

  it.each([
    ['', 422],
    ['   ', 422],
    ['x'.repeat(201), 400],
    ['a\0b', 400],
    ['a\u202eb', 422],
    ['\ud800', 422],
    ['line\nbreak', 422],
    [3, 400],
    [null, 400],
    [['x'], 400],
    [{ $ne: '' }, 400],
  ])('with the name %p is refused with %i', async (name, status) => {
    expectProblem(await send(APPLICATIONS, JSON.stringify({ name })), status);
  });

  it('with markup is kept as text, and answered as JSON that no browser reads otherwise (case 227)', async () => {
    const name = '<script>alert(1)</script>';
    const { headers, body } = await send(APPLICATIONS, JSON.stringify({ name }));
    expect(body['name']).toBe(name);
    expect(headers).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'x-content-type-options': 'nosniff',
    });
  });
});

describe('a path', () => {
  it('that nobody serves is answered with 404', async () => {
    for (const path of ['/nope', '/applications/app_1/nope', '/', '', '/applications/']) {
      expectProblem(await admin.call('GET', path), 404);
    }
  });

  it('with another method names those it takes (RFC 9110 §15.5.6)', async () => {
    const answer = await admin.call('PUT', '/applications', {});
    expectProblem(answer, 405);
    expect(answer.headers['allow']).toBe('GET, HEAD, POST');
  });

  it.each([
    '%00',
    '%20',
    '%0a',
    '%E2%80%AE',
    "'%20OR%201=1",
    '__proto__',
    'constructor',
    '%2e%2e',
    'x'.repeat(255),
  ])('with the id %s finds nothing', async (id) => {
    for (const collection of ['applications', 'credential-sets', 'apis', 'tokens']) {
      expectProblem(await admin.call('GET', `/${collection}/${id}`), 404);
    }
  });

  it('whose encoding is broken is refused', async () => {
    expectProblem(await admin.call('GET', '/applications/%ff'), 400);
  });

  it('below an application that does not exist makes no credential set', async () => {
    const answer = await admin.call('POST', '/applications/app_nope/credential-sets', {
      grant_type: 'client_credentials',
    });
    expectProblem(answer, 404);
  });
});

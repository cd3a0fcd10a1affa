import { Admin } from '../../support/admin.js';
import { Site, type Server } from '../../support/legate.js';

let site: Site;
let server: Server;
let admin: Admin;
let application: string;

beforeAll(async () => {
  site = await Site.installed();
  server = await site.start();
  admin = await Admin.enter(server);
  application = await admin.application();
});

afterAll(async () => {
  await server.stop();
  await site.remove();
});

const read = () => admin.call('GET', `/applications/${application}`);
const edit = (body: object, ifMatch?: string) =>
  admin.call(
    'PATCH',
    `/applications/${application}`,
    body,
    ifMatch === undefined ? {} : { 'If-Match': ifMatch },
  );
const tag = async () => String((await read()).headers['etag']);

describe('an edit', () => {
  it('changes the members it names and no other, and answers with the new version', async () => {
    const before = await read();
    const after = await edit(
      { owner: 'Finance', contacts: ['billing@example.com'] },
      String(before.headers['etag']),
    );
    expect(after.status).toBe(200);
    expect(after.headers['etag']).not.toBe(before.headers['etag']);
    expect(after.body).toEqual({
      ...before.body,
      owner: 'Finance',
      contacts: ['billing@example.com'],
      updated_at: expect.any(String) as string,
      version: Number(before.body['version']) + 1,
    });
    expect((await read()).body).toEqual(after.body);
  });

  it.each([undefined, '*'])('that names no version (If-Match: %s) is refused with 428', async (ifMatch) => {
    expect((await edit({ name: 'Taken over' }, ifMatch)).status).toBe(428);
    expect((await admin.call('DELETE', `/applications/${application}`)).status).toBe(428);
  });

  it('of a version that is no longer is refused with 412, and nothing is lost (case 229)', async () => {
    const seen = await tag();
    const answers = await Promise.all(['First', 'Second', 'Third'].map((name) => edit({ name }, seen)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412]);
    const winner = answers.find(({ status }) => status === 200);
    expect((await read()).body['name']).toBe(winner?.body['name']);
    expect(
      (await admin.call('DELETE', `/applications/${application}`, undefined, { 'If-Match': seen })).status,
    ).toBe(412);
  });

  it.each(['W/"1"', '1', '"x"', '""', '"1", "2"', '"99999"'])(
    'from If-Match %s is refused with 412',
    async (ifMatch) => {
      expect((await edit({ name: 'x' }, ifMatch)).status).toBe(412);
    },
  );

  it('never changes what a credential set is made for', async () => {
    const set = await admin.credentialSet(application, { scope: '' });
    for (const member of ['grant_type', 'client_id', 'application_id', 'status', 'secrets', 'public']) {
      const change = await admin.call(
        'PATCH',
        `/credential-sets/${set.client_id}`,
        { [member]: 'x' },
        { 'If-Match': '"1"' },
      );
      expect({ member, status: change.status }).toEqual({ member, status: 400 });
    }
  });

  it('of a part of Legate itself is refused', async () => {
    const api = '/apis/urn%3Alegate%3Amanagement-api';
    const { headers } = await admin.call('GET', api);
    const ifMatch = { 'If-Match': String(headers['etag']) };
    expect((await admin.call('PATCH', api, { name: 'Mine' }, ifMatch)).status).toBe(403);
    expect((await admin.call('DELETE', api, undefined, ifMatch)).status).toBe(403);
  });
});

describe('a removal', () => {
  it('leaves nothing behind', async () => {
    const id = await admin.application('Short-lived');
    const gone = await admin.call('DELETE', `/applications/${id}`, undefined, { 'If-Match': '"1"' });
    expect(gone).toMatchObject({ status: 204, text: '' });
    expect((await admin.call('GET', `/applications/${id}`)).status).toBe(404);
  });

  it('is refused while something needs it', async () => {
    const inUse = await admin.call('DELETE', `/applications/${application}`, undefined, {
      'If-Match': await tag(),
    });
    expect(inUse).toMatchObject({ status: 409, body: { type: 'urn:legate:problem:in-use' } });
  });

  it('of an API takes its scopes from credential sets only where that is said', async () => {
    await admin.api('https://api.example/v1', ['read_it']);
    const set = await admin.credentialSet(application, { scope: 'read_it' });
    const path = `/apis/${encodeURIComponent('https://api.example/v1')}`;
    expect((await admin.call('DELETE', path, undefined, { 'If-Match': '"1"' })).status).toBe(409);
    const said = await admin.call('DELETE', `${path}?remove_from_sets=true`, undefined, {
      'If-Match': '"1"',
    });
    expect(said.status).toBe(204);
    expect(await admin.must('GET', `/credential-sets/${set.client_id}`)).toMatchObject({
      scope: '',
      access: [],
    });
  });
});

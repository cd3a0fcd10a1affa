import { Admin } from '../support/admin.js';
import { Site, type Server } from '../support/legate.js';
import { Person } from '../support/person.js';

let site: Site;
let server: Server;
const people = new Map<string, Person>();

const ROLES = ['admin', 'auditor'] as const;

beforeAll(async () => {
  site = await Site.installed();
  server = await site.start();
  const admin = await Admin.enter(server);
  for (const role of ROLES) {
    people.set(role, new Person(server, await admin.account(`${role}@example.com`, role)));
  }
  people.set('nobody', new Person(server, await admin.account('nobody@example.com')));
});
afterAll(async () => {
  await server.stop();
  await site.remove();
});

/** The person at a browser that was never here. */
const fresh = (name: string): Person => (people.get(name) as Person).atAnotherBrowser();

describe('who knows only the host', () => {
  it.each([
    ['admin', '/console/'],
    ['auditor', '/console/'],
    ['nobody', '/account'],
  ])('signs in, and as %s gets to %s; the next time at once', async (name, path) => {
    const person = fresh(name);
    expect((await person.signIn(await person.visit('/'))).path).toBe(path);
    expect((await person.visit('/')).path).toBe(path);
  });
});

describe('a sign-in for a place in the console', () => {
  it.each([
    '/console/',
    '/console/applications',
    '/console/applications/app_8Tn3kXcQ0mVbYpLr5sWd2Z/details',
    '/console/events?kind=account.created&actor=acc_1',
    '/console/apis?identifier=https%3A%2F%2Ffriends.example',
  ])('leads to %s', async (place) => {
    const person = fresh('admin');
    const page = await person.visit(`/login?for=console&to=${encodeURIComponent(place)}`);
    expect((await person.signIn(page)).path).toBe(place);
  });

  it.each([
    'https://evil.example/',
    '//evil.example/console/',
    '/\\evil.example',
    '/console',
    '/console//evil.example',
    '/console/\\evil.example',
    '/console/../account',
    '/console/%2e%2e/account',
    '/console/;/../account',
    '/console/a b',
    '/console/a\r\nSet-Cookie: x=y',
    '/console/#/account',
    'javascript:alert(1)',
    `/console/${'a'.repeat(2000)}`,
    '/account',
  ])('never leads elsewhere: %j (case 42)', async (place) => {
    const person = fresh('admin');
    const page = await person.visit(`/login?for=console&to=${encodeURIComponent(place)}`);
    const arrived = await person.signIn(page);
    expect([arrived.path, arrived.left]).toEqual(['/console/', undefined]);
  });

  it('is taken from no other page’s address (case 42)', async () => {
    const person = fresh('nobody');
    const page = await person.visit('/login?for=account&to=/console/events');
    expect((await person.signIn(page)).path).toBe('/account');
  });
});

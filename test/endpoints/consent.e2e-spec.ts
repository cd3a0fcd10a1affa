import { ask, postForm } from '../support/http.js';
import { answerOf, hasButton, Person, type Page } from '../support/person.js';
import {
  ada,
  ALBUMS,
  CALLBACK,
  codeSet,
  requestOf,
  startPhotos,
  stopPhotos,
  VERIFIER,
  type Photos,
} from '../support/photos.js';

let photos: Photos;
/** Ada, signed in. */
let person: Person;

beforeAll(async () => {
  photos = await startPhotos();
  person = ada(photos);
  await person.authorize(requestOf(photos));
});
afterAll(() => stopPhotos(photos));

/** Asks Ada for consent to a set that she has never seen. */
async function askAda(changes: Readonly<Record<string, string | undefined>> = {}) {
  const set = await codeSet(photos.admin, photos.application);
  const page = await person.visit(requestOf({ set }, changes));
  expect(hasButton(page, 'consent-allow')).toBe(true);
  return { set, page };
}

/** The scope of the tokens that the code buys. */
async function scopeOf({ client_id }: { client_id: string }, page: Page): Promise<string> {
  const { code = '' } = answerOf(page);
  const { body } = await postForm(`${photos.server.url}/oauth/token`, {
    ...{ grant_type: 'authorization_code', client_id, code, redirect_uri: CALLBACK, code_verifier: VERIFIER },
  });
  return String(body['scope']).split(' ').sort().join(' ');
}

describe('consent', () => {
  it('is asked for by name, with the host the answer goes to, and the account (case 35)', async () => {
    const { page } = await askAda();
    for (const part of ['Photos', 'photos.example', photos.account.email]) expect(page.text).toContain(part);
  });

  it('given, the answer is a code with state and issuer', async () => {
    const { page } = await askAda();
    const answer = answerOf(await person.press(page, 'consent-allow'));
    expect(answer).toEqual({ code: expect.any(String), state: 'state-1', iss: photos.site.issuer });
  });

  it('denied, the client is told so, with state and issuer, and the ledger knows (case 37)', async () => {
    const { page, set } = await askAda();
    const denied = await person.press(page, 'consent-deny');
    expect(answerOf(denied)).toEqual({
      error: 'access_denied',
      error_description: expect.any(String),
      state: 'state-1',
      iss: photos.site.issuer,
    });
    const events = await photos.admin.must<{ items: { kind: string; client_id: string }[] }>(
      'GET',
      '/events',
    );
    const ofSet = events.items.filter(({ client_id }) => client_id === set.client_id);
    expect(ofSet.map(({ kind }) => kind)).toContain('consent.denied');
  });

  it('covers what stayed ticked, and nothing else', async () => {
    const { page, set } = await askAda({ scope: 'openid email profile' });
    const form = page.forms.find(({ fields }) => 'scope:email' in fields);
    const { 'scope:email': email, ...fields } = form?.fields ?? {};
    expect(email).toBe('on');
    const answered = await person.send('/consent', { ...fields, answer: 'allow' });
    expect(await scopeOf(set, answered)).toBe('openid profile');
  });

  it('widened by somebody who edits the form covers no more than was asked', async () => {
    const { page, set } = await askAda({ scope: 'openid email' });
    const answered = await person.press(page, 'consent-allow', {
      'scope:profile': 'on',
      'scope:legate:admin': 'on',
    });
    expect(await scopeOf(set, answered)).toBe('email openid');
  });

  it('is remembered for what it covers, and asked for again for more (case 36)', async () => {
    const { page, set } = await askAda({ scope: 'openid email' });
    await person.press(page, 'consent-allow');
    expect((await person.visit(requestOf({ set }, { scope: 'openid email' }))).left).toBeDefined();
    expect((await person.visit(requestOf({ set }, { scope: 'openid' }))).left).toBeDefined();
    const more = await person.visit(requestOf({ set }, { scope: 'openid email profile' }));
    expect(hasButton(more, 'consent-allow')).toBe(true);
  });

  it('is not remembered for another client, nor for another person (case 36)', async () => {
    const { page, set } = await askAda();
    await person.press(page, 'consent-allow');
    await askAda();
    const bob = new Person(photos.server, await photos.admin.account('bob@example.com'));
    const asked = await bob.signIn(await bob.visit(requestOf({ set })));
    expect(hasButton(asked, 'consent-allow')).toBe(true);
  });

  it('is asked for again where prompt=consent wants it', async () => {
    const { page, set } = await askAda();
    await person.press(page, 'consent-allow');
    const again = await person.visit(requestOf({ set }, { prompt: 'consent' }));
    expect(answerOf(await person.press(again, 'consent-allow'))).toMatchObject({ code: expect.any(String) });
  });

  it.each(['<img src=x onerror=alert(1)>', '"><script>alert(1)</script>', 'Photos\u202egnp.exe'])(
    'is asked for by %p without harm (case 35)',
    async (name) => {
      const made = await photos.admin.call<{ id: string }>('POST', '/applications', { name });
      if (made.status >= 400) return expect(made.status).toBe(422);
      const set = await codeSet(photos.admin, made.body.id);
      const { text } = await person.visit(requestOf({ set }));
      return expect(text).not.toMatch(/<img|<script|\u202e/);
    },
  );
});

describe('an answer', () => {
  it('counts once: a second one, and the back button, find a page that says so (case 34)', async () => {
    const { page } = await askAda();
    expect((await person.press(page, 'consent-allow')).left).toBeDefined();
    for (const again of [await person.press(page, 'consent-allow'), await person.visit(page.path)]) {
      expect([again.status, again.left, again.forms]).toEqual([200, undefined, []]);
      expect(again.text).toContain('already');
    }
  });

  it('counts once of fifty at the same moment (case 34)', async () => {
    const { page } = await askAda();
    const answers = await Promise.all(Array.from({ length: 50 }, () => person.press(page, 'consent-allow')));
    expect(answers.filter(({ left }) => left?.searchParams.has('code'))).toHaveLength(1);
    expect(answers.filter(({ left, status }) => left === undefined && status === 200)).toHaveLength(49);
  });

  it.each([
    ['without its anti-forgery field', { anti_forgery: '' }, {}],
    ['from another site', {}, { 'Sec-Fetch-Site': 'cross-site' }],
    ['from another origin', {}, { Origin: 'https://evil.example' }],
  ])('%s is none (cases 45, 228)', async (_, changes, headers) => {
    const { page } = await askAda();
    const answer = await person.press(page, 'consent-allow', changes, headers);
    expect([answer.status, answer.left]).toEqual([403, undefined]);
    expect((await person.press(page, 'consent-allow')).left).toBeDefined();
  });

  it('of another browser is none, whoever is signed in there (cases 46, 47)', async () => {
    const { page } = await askAda();
    const elsewhere = person.atAnotherBrowser();
    await elsewhere.authorize(requestOf(photos));
    expect((await elsewhere.visit(page.path)).status).toBe(403);
    const answer = await elsewhere.press(page, 'consent-allow');
    expect([answer.status, answer.left]).toEqual([403, undefined]);
  });

  it('of somebody who has signed in as another since is none: they did not see the question', async () => {
    const { page } = await askAda();
    const other = await photos.admin.account('carol@example.com');
    const carol = new Person(photos.server, other, person.cookies);
    await carol.signIn(await carol.visit('/login?for=account'));
    const answer = await carol.press(page, 'consent-allow');
    expect([answer.status, answer.left]).toEqual([403, undefined]);
    await person.signIn(await person.visit('/login?for=account'));
  });

  it('that is neither yes nor no is none', async () => {
    const { page } = await askAda();
    const form = page.forms.find(({ buttons }) => buttons.some(({ id }) => id === 'consent-allow'));
    const answer = await person.send('/consent', { ...form?.fields, answer: 'maybe' });
    expect([answer.status, answer.left]).toEqual([400, undefined]);
  });
});

describe('another account', () => {
  it('signs in on the same way, and is asked as itself', async () => {
    const { page } = await askAda();
    const dan = new Person(photos.server, await photos.admin.account('dan@example.com'), person.cookies);
    const form = page.forms.find(({ buttons }) => buttons.some(({ value }) => value === 'other-account'));
    const login = await dan.send('/consent', { ...form?.fields, answer: 'other-account' });
    const asked = await dan.signIn(login);
    expect(asked.path).toBe(page.path);
    expect(asked.text).toContain('dan@example.com');
    expect(answerOf(await dan.press(asked, 'consent-allow'))).toMatchObject({ code: expect.any(String) });
    await person.signIn(await person.visit('/login?for=account'));
  });
});

describe('the consent page', () => {
  it('lets its form lead to the application, and no other page of ours does (case 33)', async () => {
    const { page } = await askAda({ scope: 'openid view_albums', resource: ALBUMS });
    expect(page.headers['content-security-policy']).toContain("form-action 'self' https:;");
  });

  it('is nobody’s who is signed out: it leads to signing in', async () => {
    const { page } = await askAda();
    const { status, headers } = await ask(photos.server.url + page.path, {
      headers: { Cookie: `legate-browser=${person.cookies.get('legate-browser')}` },
    });
    expect([status, headers.location]).toEqual([303, expect.stringMatching(/^\/login\?interaction=/)]);
  });
});

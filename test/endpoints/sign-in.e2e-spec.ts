import { ask, form, postForm, statusOf } from '../support/http.js';
import { Site } from '../support/legate.js';
import { answerOf, hasButton, Person, type Page } from '../support/person.js';
import { ada, CALLBACK, requestOf, startPhotos, stopPhotos, type Photos } from '../support/photos.js';

const SESSION = 'legate-session';
const BROWSER = 'legate-browser';

let photos: Photos;

beforeAll(async () => {
  photos = await startPhotos();
});
afterAll(() => stopPhotos(photos));

const request = (changes: Readonly<Record<string, string | undefined>> = {}) => requestOf(photos, changes);

/** A page without what is new each time. */
const withoutIds = (text: string): string => text.replace(/value="[0-9A-Za-z_-]{43}"/g, 'value=""');

/** Enters these words at the sign-in page of a new browser. */
async function attempt(fields: Readonly<Record<string, string>>): Promise<Page> {
  const person = ada(photos);
  return person.press(await person.visit(request()), 'login-submit', fields);
}

describe('signing in', () => {
  it('leads on to what the application asked for', async () => {
    const person = ada(photos);
    const page = await person.signIn(await person.visit(request()));
    expect(page.path).toMatch(/^\/consent\?interaction=\w{43}$/);
    expect(answerOf(await person.press(page, 'consent-allow'))).toMatchObject({ code: expect.any(String) });
  });

  it('shows who asks, and what the application knows of the person already', async () => {
    const page = await ada(photos).visit(request({ login_hint: 'ada@example.com' }));
    expect(page.text).toContain('Photos');
    expect(page.forms[0]?.fields['login']).toBe('ada@example.com');
  });

  it('speaks the language of the application’s wish, then of the browser', async () => {
    const german = { 'Accept-Language': 'de-AT, en;q=0.5' };
    expect((await ada(photos).visit(request(), german)).text).toContain('<html lang="de"');
    expect((await ada(photos).visit(request({ ui_locales: 'fr de' }))).text).toContain('<html lang="de"');
    expect((await ada(photos).visit(request({ ui_locales: 'en' }), german)).text).toContain(
      '<html lang="en"',
    );
  });

  it('without an application leads to the account', async () => {
    const person = ada(photos);
    const page = await person.visit('/login');
    expect(page.path).toMatch(/^\/login\?interaction=/);
    const { email, password } = photos.account;
    const sent = await ask(`${photos.server.url}/login`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded', ...person.cookies.header },
      body: form({ ...page.forms[0]?.fields, login: email, password }),
    });
    expect([sent.status, sent.headers.location]).toEqual([303, '/account']);
  });

  it('again in the same browser is not asked for while the session lives', async () => {
    const person = ada(photos);
    await person.authorize(request());
    expect((await person.visit(request())).left?.href).toContain(CALLBACK);
  });

  it.each([
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    'javascript:alert(1)',
    'authorization',
  ])('never leads where the address says: %p (case 42)', async (place) => {
    const query = form({ for: place, next: place, returnTo: place, return_to: place, redirect: place });
    const person = ada(photos);
    const page = await person.visit(`/login?${query}`);
    expect(page.text).not.toContain('evil');
    const after = await person.signIn(page);
    expect([after.left, after.path]).toEqual([undefined, '/account']);
  });
});

describe('an attempt to sign in', () => {
  it('is refused in one way, whether the account or the password is wrong (case 215)', async () => {
    const wrong = await attempt({ login: photos.account.email, password: 'wrong' });
    const unknown = await attempt({ login: 'bob@example.com', password: 'wrong' });
    const none = await attempt({ login: photos.account.email, password: '' });
    const same = ({ status, headers, text, path }: Page) => ({
      ...{ status, path, cookies: [headers['set-cookie'] ?? []].flat() },
      text: withoutIds(text).replace(photos.account.email, '').replace('bob@example.com', ''),
    });
    expect(same(unknown)).toEqual(same(wrong));
    expect(same(none)).toEqual(same(wrong));
    expect(wrong.text).toContain('role="alert"');
  });

  it('never shows the password again', async () => {
    const { text } = await attempt({ login: photos.account.email, password: 'planted-password' });
    expect(text).not.toContain('planted-password');
    expect(photos.server.log).not.toContain('planted-password');
  });

  it.each([
    ['of 80 bytes that begins like the right one', (right: string) => right + 'x'.repeat(80)],
    ['with a letter in another case', (right: string) => right.toUpperCase()],
    ['with a blank behind it', (right: string) => `${right} `],
  ])('with a password %s is refused (case 217)', async (_, change) => {
    const page = await attempt({ login: photos.account.email, password: change(photos.account.password) });
    expect(hasButton(page, 'login-submit')).toBe(true);
  });

  it('with a password of 1 MB, or with a NUL in it, is not looked at (case 217)', async () => {
    const person = ada(photos);
    const { forms } = await person.visit(request());
    const send = (body: string) => postForm(`${photos.server.url}/login`, body, person.cookies.header);
    const fields = form({ ...forms[0]?.fields, login: photos.account.email });
    expect([413, 'cut off']).toContain(await statusOf(send(`${fields}&password=${'x'.repeat(1_000_000)}`)));
    expect((await send(`${fields}&password=a%00b`)).status).toBe(400);
  });

  it('is not looked at after too many, right or wrong, and others still are (cases 216, 218)', async () => {
    const account = await photos.admin.account('grace@example.com');
    const guess = async (password: string): Promise<Page> => {
      const person = new Person(photos.server, account);
      return person.press(await person.visit(request()), 'login-submit', { login: account.email, password });
    };
    const guesses: Page[] = [];
    for (let count = 0; count < 12; count += 1)
      guesses.push(...(await Promise.all([guess('a'), guess('b')])));
    const throttled = guesses.filter(({ status }) => status === 429);
    expect(throttled.length).toBeGreaterThan(0);
    expect(Number(throttled[0]?.headers['retry-after'])).toBeGreaterThan(0);
    const right = await guess(account.password);
    expect([right.status, right.headers['set-cookie']]).toEqual([429, undefined]);
    expect(await ada(photos).authorize(request())).toMatchObject({ code: expect.any(String) });
  });
});

describe('the cookies', () => {
  it('are HttpOnly, SameSite=Lax, of this host, and of a path that covers all (case 49)', async () => {
    const person = ada(photos);
    const [browser] = [(await ask(photos.server.url + request())).headers['set-cookie'] ?? []].flat();
    expect(browser).toMatch(
      new RegExp(`^${BROWSER}=\\w{43}; Max-Age=34560000; Path=/; HttpOnly; SameSite=Lax$`),
    );
    await person.authorize(request());
    expect(person.cookies.get(SESSION)).toMatch(/^\w{43}$/);
  });

  it('are Secure and bear the prefix __Host- where the issuer is https (case 49)', async () => {
    const site = await Site.create({ LEGATE_ISSUER: 'https://id.example' });
    const server = await site.start();
    const { headers } = await ask(`${server.url}/login`);
    await server.stop();
    await site.remove();
    expect([headers['set-cookie']].flat()).toEqual([
      expect.stringMatching(
        new RegExp(`^__Host-${BROWSER}=\\w{43}; Max-Age=34560000; Path=/; HttpOnly; Secure; SameSite=Lax$`),
      ),
      expect.stringMatching(
        new RegExp(
          `^__Host-${BROWSER}-\\w{8}=\\w{43}; Max-Age=1800; Path=/; HttpOnly; Secure; SameSite=Lax$`,
        ),
      ),
    ]);
  });

  it('of a session are new after each sign-in, and the old one opens nothing (case 46)', async () => {
    const person = ada(photos);
    await person.authorize(request());
    const before = String(person.cookies.get(SESSION));
    await person.authorize(request({ prompt: 'login' }));
    expect(person.cookies.get(SESSION)).not.toBe(before);
    const thief = ada(photos);
    thief.cookies.set(SESSION, before);
    expect(hasButton(await thief.visit(request()), 'login-submit')).toBe(true);
  });

  it('that somebody planted become nobody’s session (case 46)', async () => {
    const person = ada(photos);
    const planted = 'p'.repeat(43);
    person.cookies.set(SESSION, planted);
    await person.authorize(request());
    expect(person.cookies.get(SESSION)).not.toBe(planted);
  });

  it.each([
    ['twice', (value: string) => `${SESSION}=${value}; ${SESSION}=${value}`],
    ['quoted', (value: string) => `${SESSION}="${value}"`],
    ['cut short', (value: string) => `${SESSION}=${value.slice(0, -1)}`],
    ['in a header of 9 KiB', (value: string) => `${SESSION}=${value}; a=${'x'.repeat(9000)}`],
    ['with other letters', (value: string) => `${SESSION}=${value.toLowerCase()}`],
  ])('sent %s sign nobody in (case 49)', async (_, write) => {
    const person = ada(photos);
    await person.authorize(request());
    const Cookie = write(String(person.cookies.get(SESSION)));
    const { status, headers } = await ask(photos.server.url + request(), { headers: { Cookie } });
    expect([status, headers.location]).toEqual([303, expect.stringMatching(/^\/login\?/)]);
  });
});

describe('the sign-in form', () => {
  /** The form of a fresh browser, filled in. */
  async function filled() {
    const person = ada(photos);
    const page = await person.visit(request());
    const { email, password } = photos.account;
    return { person, page, fields: { ...page.forms[0]?.fields, login: email, password } };
  }

  it.each([
    ['without its anti-forgery field', { anti_forgery: '' }, {}],
    ['with another one’s', { anti_forgery: 'x'.repeat(43) }, {}],
    ['from another origin', {}, { Origin: 'https://evil.example' }],
    ['from another site', {}, { Origin: 'null', 'Sec-Fetch-Site': 'cross-site' }],
    ['from a sister host', {}, { 'Sec-Fetch-Site': 'same-site' }],
  ])('%s signs nobody in (case 45)', async (_, changes, headers) => {
    const { person, fields } = await filled();
    const answer = await person.send('/login', { ...fields, ...changes }, headers);
    expect([answer.status, person.cookies.get(SESSION)]).toEqual([403, undefined]);
  });

  it.each(['/login', '/login/code', '/consent', '/oauth/logout', '/setup', '/account/password'])(
    'of another site changes no cookie at %s: the browser stays known (case 45)',
    async (path) => {
      const { fields } = await filled();
      const forged = { 'Sec-Fetch-Site': 'cross-site', Origin: 'null' };
      const { headers } = await postForm(photos.server.url + path, fields, forged);
      expect(headers['set-cookie']).toBeUndefined();
    },
  );

  it('is taken as browsers send it', async () => {
    const { person, fields } = await filled();
    await person.send('/login', fields, { Origin: 'null', 'Sec-Fetch-Site': 'same-origin' });
    expect(person.cookies.get(SESSION)).toBeDefined();
  });

  it('of an attacker’s browser is worth nothing at the victim’s (cases 45, 46, 47)', async () => {
    const { page, fields } = await filled();
    const victim = ada(photos);
    await victim.visit(request());
    const sent = await victim.send('/login', fields);
    expect([sent.status, victim.cookies.get(SESSION)]).toEqual([403, undefined]);
    const opened = await victim.visit(page.path);
    expect([opened.status, opened.forms]).toEqual([403, []]);
  });

  it('is taken in every tab that a new browser opened at once (cases 46, 48)', async () => {
    const person = ada(photos);
    const states = ['first', 'second', 'third'];
    // None of the requests brings a cookie, and of the browser cookies that they get the last one stays.
    const begun = await Promise.all(states.map((state) => ask(photos.server.url + request({ state }))));
    begun.forEach(({ headers }) => person.cookies.keep(headers));
    const led: (string | undefined)[] = [];
    for (const { headers } of begun) {
      const page = await person.signIn(await person.visit(String(headers.location)));
      const left = hasButton(page, 'consent-allow') ? await person.press(page, 'consent-allow') : page;
      led.push(answerOf(left).state);
    }
    expect(led).toEqual(states);
  });

  it('of one tab proves nothing in another (case 45)', async () => {
    const person = ada(photos);
    const begun = [await ask(photos.server.url + request()), await ask(photos.server.url + request())];
    begun.forEach(({ headers }) => person.cookies.keep(headers));
    const [one, other] = [await person.visit(String(begun[0]?.headers.location)), begun[1]?.headers.location];
    const interaction = new URLSearchParams(String(other).split('?')[1]).get('interaction') ?? '';
    const { email: login, password } = person.account;
    const sent = await person.send('/login', { ...one.forms[0]?.fields, interaction, login, password });
    expect([sent.status, person.cookies.get(SESSION)]).toEqual([403, undefined]);
  });

  it('is no form of a browser without cookies (case 45)', async () => {
    const { fields } = await filled();
    expect((await postForm(`${photos.server.url}/login`, fields)).status).toBe(403);
  });

  it('of an interaction that nobody began has expired', async () => {
    const page = await ada(photos).visit(`/login?interaction=${'x'.repeat(43)}`);
    expect([page.status, page.text]).toEqual([400, expect.stringContaining('expired')]);
  });
});

describe('every page', () => {
  it.each([
    ['of signing in', () => request()],
    ['of an error', () => request({ client_id: 'ac_unknown' })],
    ['that is not there', () => '/login/nowhere'],
  ])('%s is framed, kept and told to nobody (cases 33, 40)', async (_, path) => {
    const { headers, text } = await ada(photos).visit(path());
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'x-frame-options': 'DENY',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
      'content-security-policy': expect.stringMatching(/^default-src 'none';.*frame-ancestors 'none'/),
    });
    expect(text).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
  });
});

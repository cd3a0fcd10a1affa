import { TOTP } from 'otpauth';
import { hasButton, Person, type Page } from '../support/person.js';
import { getTokens, introspect, refresh, startThreeLegs, type ThreeLegs } from '../support/three-legs.js';

const SESSION = 'legate-session';

let legs: ThreeLegs;

beforeAll(async () => {
  legs = await startThreeLegs();
});
afterAll(async () => {
  await legs.server.stop();
  await legs.site.remove();
});

/** A person with a fresh account, signed in at a new browser. */
async function arrive(email: string): Promise<Person> {
  const person = new Person(legs.server, await legs.admin.account(email));
  await person.signIn(await person.visit('/account'));
  return person;
}

/** Sends the first form of a page that leads to `action`, with these fields entered. */
function act(person: Person, page: Page, action: string, fields: Record<string, string> = {}): Promise<Page> {
  const form = page.forms.find((each) => each.action === action);
  if (form === undefined) throw new Error(`no form to ${action} at ${page.path}`);
  return person.send(action, { ...form.fields, ...fields });
}

/** Fills in the form of the password. */
const change = async (person: Person, current: string, next: string, repeated = next): Promise<Page> =>
  act(person, await person.visit('/account/password'), '/account/password', {
    current_password: current,
    new_password: next,
    repeated_password: repeated,
  });

describe('one’s own account', () => {
  it('is shown to who is signed in, and sends others to sign in first', async () => {
    const person = new Person(legs.server, await legs.admin.account('eve@example.com'));
    const signIn = await person.visit('/account');
    expect(hasButton(signIn, 'login-submit')).toBe(true);
    const page = await person.signIn(signIn);
    expect([page.path, page.status]).toEqual(['/account', 200]);
    expect(page.text).toContain('eve@example.com');
    expect((await person.visit('/')).path).toBe('/account');
    expect(page.headers).toMatchObject({ 'cache-control': 'no-store', 'x-frame-options': 'DENY' });
  });

  it('tells which applications have access, and taking it back ends it at once (cases 119, 134, 195)', async () => {
    const person = await arrive('grace@example.com');
    const tokens = await getTokens({ ...legs, person });
    const page = await person.visit('/account');
    expect(page.text).toContain('Billing');
    expect(page.text).toMatch(/at most 1 hour/);
    const after = await act(person, page, '/account/applications/withdraw');
    expect(after.text).toContain('The access is taken back.');
    expect(after.text).not.toContain('Billing');
    expect(await introspect(legs.server.url, legs.codeSet, tokens.access_token)).toEqual({ active: false });
    const refused = await refresh(legs.server.url, legs.codeSet, tokens.refresh_token);
    expect([refused.status, refused.body.error]).toEqual([400, 'invalid_grant']);
  });

  it('tells where the person is signed in, and ends one session or all others (case 233)', async () => {
    const here = await arrive('ann@example.com');
    const [second, third] = [here.atAnotherBrowser(), here.atAnotherBrowser()];
    for (const each of [second, third]) await each.signIn(await each.visit('/account'));
    const isSignedIn = async (each: Person) => !hasButton(await each.visit('/account'), 'login-submit');

    const ended = await act(here, await here.visit('/account'), '/account/sessions/end');
    expect(ended.text).toContain('That session has ended.');
    expect((await Promise.all([second, third].map(isSignedIn))).filter(Boolean)).toHaveLength(1);

    await act(here, await here.visit('/account'), '/account/sessions/end-others');
    expect(await Promise.all([here, second, third].map(isSignedIn))).toEqual([true, false, false]);
  });

  it('ends nobody else’s session (case 221)', async () => {
    const [here, mallory] = [await arrive('bob@example.com'), await arrive('mallory@example.com')];
    const there = here.atAnotherBrowser();
    const seen = await there.signIn(await there.visit('/account'));
    const session = seen.forms.find(({ fields }) => 'session' in fields)?.fields['session'] ?? '';
    expect(session).toMatch(/^ses_/);
    const { fields = {} } = (await mallory.visit('/account/password')).forms[0] ?? {};
    await mallory.send('/account/sessions/end', { anti_forgery: fields['anti_forgery'] ?? '', session });
    expect(hasButton(await here.visit('/account'), 'login-submit')).toBe(false);
  });

  it('takes no form of another session or site (cases 45, 228)', async () => {
    const [here, other] = [await arrive('carol@example.com'), await arrive('dan@example.com')];
    const { anti_forgery: foreign = '' } = (await other.visit('/account/password')).forms[0]?.fields ?? {};
    const fields = {
      current_password: here.account.password,
      new_password: 'x'.repeat(12),
      repeated_password: 'x'.repeat(12),
    };
    const refused = await here.send('/account/password', { ...fields, anti_forgery: foreign });
    expect(refused.status).toBe(403);
    const own = (await here.visit('/account/password')).forms[0]?.fields ?? {};
    const crossed = await here.send(
      '/account/password',
      { ...own, ...fields },
      { Origin: 'https://evil.example' },
    );
    expect(crossed.status).toBe(403);
    expect((await here.send('/account/password', fields)).status).toBe(403);
    const again = here.atAnotherBrowser();
    expect((await again.signIn(await again.visit('/account'))).path).toBe('/account');
  });
});

describe('a person’s own password', () => {
  it('is changed with the present one, and ends other sessions, its old cookie and all tokens (cases 46, 119, 134)', async () => {
    const person = await arrive('pat@example.com');
    const stolen = String(person.cookies.get(SESSION));
    const other = person.atAnotherBrowser();
    await other.signIn(await other.visit('/account'));
    const tokens = await getTokens({ ...legs, person });
    const page = await change(person, person.account.password, 'a whole new sentence');
    expect([page.path, page.text.includes('Your password is changed')]).toEqual([
      '/account?done=password-changed',
      true,
    ]);
    expect(hasButton(await other.visit('/account'), 'login-submit')).toBe(true);
    const thief = person.atAnotherBrowser();
    thief.cookies.set(SESSION, stolen);
    expect(hasButton(await thief.visit('/account'), 'login-submit')).toBe(true);
    expect((await person.visit('/account')).path).toBe('/account');
    expect((await refresh(legs.server.url, legs.codeSet, tokens.refresh_token)).status).toBe(400);
    const anew = new Person(legs.server, { ...person.account, password: 'a whole new sentence' });
    expect((await anew.signIn(await anew.visit('/account'))).path).toBe('/account');
  });

  it.each([
    [
      'the present one is wrong',
      'not the password',
      'long enough by far',
      'long enough by far',
      'The current password is not right.',
    ],
    ['it is too short', '', 'short', 'short', 'at least 8 characters'],
    ['it is too long', '', 'x'.repeat(300), 'x'.repeat(300), '256 characters at most'],
    [
      'it is not typed the same way twice',
      '',
      'long enough by far',
      'long enough by fur',
      'the same way twice',
    ],
  ])('stays where %s (case 217)', async (what, current, next, repeated, told) => {
    const person = await arrive(`stays-${what.length}-${next.length}@example.com`);
    const page = await change(person, current === '' ? person.account.password : current, next, repeated);
    expect(page.text).toContain(told);
    const again = person.atAnotherBrowser();
    expect((await again.signIn(await again.visit('/account'))).path).toBe('/account');
  });

  it('cannot be guessed at an open session (case 216)', async () => {
    const person = await arrive('guessed@example.com');
    const statuses = [];
    for (let count = 0; count < 11; count++)
      statuses.push((await change(person, `guess ${count}`, 'long enough by far')).status);
    expect(statuses.at(-1)).toBe(429);
    expect((await change(person, person.account.password, 'long enough by far')).status).toBe(429);
  });
});

describe('an authenticator app', () => {
  const secretIn = ({ text }: Page) =>
    /<p class="secret"><code>([A-Z2-7 ]+)</.exec(text)?.[1]?.replaceAll(' ', '') ?? '';
  /** The code of a time step from now: a code is good for one use. */
  const codeOf = (secret: string, steps = 0) =>
    new TOTP({ secret }).generate({ timestamp: Date.now() + steps * 30_000 });

  it('is set up with one of its codes, asked for from then on, and removed', async () => {
    const person = await arrive('totp@example.com');
    const shown = await act(person, await person.visit('/account'), '/account/authenticator');
    expect(shown.path).toBe('/account/authenticator');
    const secret = secretIn(shown);

    const wrong = await act(person, shown, '/account/authenticator', { code: '000000' });
    expect(wrong.text).toContain('The app does not show this code now.');
    expect(secretIn(wrong)).toBe(secret);
    const codes = await act(person, wrong, '/account/authenticator', { code: codeOf(secret) });
    const recovery = [...codes.text.matchAll(/<li><code>([^<]+)</g)].map(([, code = '']) => code);
    expect(recovery).toHaveLength(10);

    const other = person.atAnotherBrowser();
    const second = await other.signIn(await other.visit('/account'));
    expect(second.path).toMatch(/^\/login\/code\?/);
    expect((await other.press(second, 'code-submit', { code: codeOf(secret) })).status).toBe(200);
    expect((await other.press(second, 'code-submit', { code: recovery[0] ?? '' })).path).toBe('/account');
    const third = person.atAnotherBrowser();
    const again = await third.signIn(await third.visit('/account'));
    const used = await third.press(again, 'code-submit', { code: recovery[0] ?? '' });
    expect(hasButton(used, 'code-submit')).toBe(true);

    const page = await person.visit('/account');
    expect(page.text).toContain('9 recovery codes left');
    expect((await act(person, page, '/account/authenticator/remove')).text).toContain(
      'Your password is enough again.',
    );
    const fourth = person.atAnotherBrowser();
    expect((await fourth.signIn(await fourth.visit('/account'))).path).toBe('/account');
  });

  it('lets nobody in whose password was changed while its code was awaited (cases 119, 134)', async () => {
    const person = await arrive('awaited@example.com');
    const shown = await act(person, await person.visit('/account'), '/account/authenticator');
    const codes = await act(person, shown, '/account/authenticator', { code: codeOf(secretIn(shown)) });
    const [, recovery = ''] = /<li><code>([^<]+)</.exec(codes.text) ?? [];
    const thief = person.atAnotherBrowser();
    const awaiting = await thief.signIn(await thief.visit('/account'));
    expect(hasButton(awaiting, 'code-submit')).toBe(true);
    await change(person, person.account.password, 'a whole new sentence');
    const late = await thief.press(awaiting, 'code-submit', { code: recovery });
    expect([hasButton(late, 'code-submit'), thief.cookies.get(SESSION)]).toEqual([true, undefined]);
  });
});

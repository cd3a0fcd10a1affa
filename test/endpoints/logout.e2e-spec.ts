import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { decodeJwt, decodeProtectedHeader } from 'jose';
import { eventually } from '../support/eventually.js';
import { form } from '../support/http.js';
import type { Page } from '../support/person.js';
import {
  createCodeSet,
  exchange,
  getCode,
  introspect,
  startThreeLegs,
  type ThreeLegs,
} from '../support/three-legs.js';

const BYE = 'https://billing.example/bye';
let legs: ThreeLegs;
let listener: Server;
/** The logout tokens that Billing received. */
let told: string[];
let fails: boolean;

beforeAll(async () => {
  [told, fails] = [[], false];
  listener = createServer((request, answer) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      told.push(new URLSearchParams(body).get('logout_token') ?? '');
      answer.writeHead(fails ? 400 : 200).end();
    });
  });
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  const { port } = listener.address() as AddressInfo;
  legs = await startThreeLegs();
  const codeSet = await createCodeSet(legs, {
    post_logout_redirect_uris: [BYE],
    backchannel_logout_uri: `http://127.0.0.1:${port}/logged-out`,
  });
  legs = { ...legs, codeSet };
});

afterAll(async () => {
  await legs.server.stop();
  await legs.site.remove();
  listener.close();
});

beforeEach(() => {
  [told, fails] = [[], false];
});

/** Ada signs in at a new browser, and Billing gets its tokens. */
async function signIn() {
  const there = { ...legs, person: legs.person.atAnotherBrowser() };
  const code = await getCode(there, { scope: 'openid offline_access' });
  const online = await exchange(legs.server.url, legs.codeSet, await getCode(there, { scope: 'openid' }));
  const { body } = await exchange(legs.server.url, legs.codeSet, code);
  return { person: there.person, tokens: body, online: online.body };
}

const path = (params: Record<string, string> = {}) => `/oauth/logout?${form(params)}`;
const isQuestion = ({ forms }: Page) =>
  forms.some(({ buttons }) => buttons.some(({ id }) => id === 'sign-out-yes'));
const isActive = async (token: string) =>
  (await introspect(legs.server.url, legs.codeSet, token))['active'] === true;
const isSignedIn = async ({ person }: Awaited<ReturnType<typeof signIn>>) =>
  isQuestion(await person.visit(path()));

describe('signing out', () => {
  it('sends the person back with the state, unasked where the application holds an ID token of the session', async () => {
    const here = await signIn();
    const { id_token } = here.tokens;
    const request = { id_token_hint: id_token, post_logout_redirect_uri: BYE, state: 'a b&c' };
    const { status, left } = await here.person.visit(path(request));
    expect([status, left?.href]).toEqual([303, `${BYE}?state=a%20b%26c`]);
    expect(await isSignedIn(here)).toBe(false);
  });

  it('asks where anybody could have sent the browser, and No changes nothing', async () => {
    const here = await signIn();
    const page = await here.person.visit(path({ client_id: legs.codeSet.client_id }));
    expect(isQuestion(page)).toBe(true);
    const stayed = await here.person.press(page, 'sign-out-no');
    expect([stayed.status, await isSignedIn(here)]).toEqual([200, true]);
    const left = await here.person.press(page, 'sign-out-yes');
    expect([left.status, left.left, await isSignedIn(here)]).toEqual([200, undefined, false]);
  });

  it('lets the form lead on to the registered place, and to no other (cases 33, 42)', async () => {
    const here = await signIn();
    const request = { client_id: legs.codeSet.client_id, post_logout_redirect_uri: BYE, state: 's' };
    const page = await here.person.visit(path(request));
    const policy = String(page.headers['content-security-policy']);
    expect(policy).toContain("form-action 'self' https:;");
    expect(policy).toContain("frame-ancestors 'none'");
    const { left } = await here.person.press(page, 'sign-out-yes');
    expect(left?.href).toBe(`${BYE}?state=s`);
  });

  it('asks where the ID token is of another session', async () => {
    const [earlier, here] = [await signIn(), await signIn()];
    const page = await here.person.visit(path({ id_token_hint: earlier.tokens.id_token }));
    expect(isQuestion(page)).toBe(true);
    expect(await isSignedIn(earlier)).toBe(true);
  });

  it('takes the form of another site as a question, for it comes without our cookies', async () => {
    const here = await signIn();
    const { id_token } = here.tokens;
    const fields = { id_token_hint: id_token, post_logout_redirect_uri: BYE };
    const { left } = await here.person.send('/oauth/logout', fields);
    expect([left?.href, await isSignedIn(here)]).toEqual([BYE, false]);
  });

  it('takes the cookie back, and ends what lives as long as the session; offline access stays', async () => {
    const here = await signIn();
    expect(await isActive(here.online.access_token)).toBe(true);
    const page = await here.person.press(await here.person.visit(path()), 'sign-out-yes');
    expect(String(page.headers['set-cookie'])).toContain('Max-Age=0');
    expect(await isActive(here.online.access_token)).toBe(false);
    expect(await isActive(here.tokens.refresh_token)).toBe(true);
  });

  it('of somebody who is not signed in is over at once', async () => {
    const { status, left } = await legs.person
      .atAnotherBrowser()
      .visit(path({ client_id: legs.codeSet.client_id, post_logout_redirect_uri: BYE }));
    expect([status, left?.href]).toEqual([303, BYE]);
  });
});

describe('signing out resists', () => {
  it.each([
    ['another place', { post_logout_redirect_uri: 'https://evil.example/' }],
    ['a place without scheme', { post_logout_redirect_uri: '//evil.example' }],
    ['a backslash', { post_logout_redirect_uri: '/\\evil.example' }],
    ['a script', { post_logout_redirect_uri: 'javascript:alert(1)' }],
    ['a longer place', { post_logout_redirect_uri: `${BYE}.evil` }],
    ['another parameter', { redirect_uri: 'https://evil.example', returnTo: 'https://evil.example' }],
  ])('being led to %s (case 42)', async (_, params) => {
    const person = legs.person.atAnotherBrowser();
    const { status, left, text } = await person.visit(path({ client_id: legs.codeSet.client_id, ...params }));
    expect(left).toBeUndefined();
    expect([200, 400]).toContain(status);
    expect(text).not.toContain('evil.example');
  });

  it('a registered place where nobody says who asks (case 42)', async () => {
    const { status, left } = await legs.person.visit(path({ post_logout_redirect_uri: BYE }));
    expect([status, left]).toEqual([400, undefined]);
  });

  it('an answer that another site wrote (case 45)', async () => {
    const here = await signIn();
    const forged = { answer: 'yes', anti_forgery: 'x'.repeat(43) };
    expect((await here.person.send('/oauth/logout', forged)).status).toBe(403);
    const page = await here.person.visit(path());
    const foreign = await here.person.press(page, 'sign-out-yes', {}, { Origin: 'https://evil.example' });
    expect([foreign.status, await isSignedIn(here)]).toEqual([403, true]);
  });

  it('an answer without the field: it is a request like any other', async () => {
    const here = await signIn();
    expect(isQuestion(await here.person.send('/oauth/logout', { answer: 'yes' }))).toBe(true);
  });

  it('text of strangers in its page (case 26)', async () => {
    const here = await signIn();
    const state = '"><script>alert(1)</script>';
    const request = { client_id: legs.codeSet.client_id, post_logout_redirect_uri: BYE, state };
    const { text } = await here.person.visit(path(request));
    expect(text).not.toContain('<script>');
  });

  it('HEAD, which would end a session unseen', async () => {
    const here = await signIn();
    const { id_token_hint } = { id_token_hint: here.tokens.id_token };
    const answer = await fetch(legs.server.url + path({ id_token_hint }), {
      method: 'HEAD',
      headers: here.person.cookies.header,
    });
    expect([answer.status, await isSignedIn(here)]).toEqual([405, true]);
  });
});

describe('back-channel logout', () => {
  const showSet = (clientId: string) =>
    legs.admin.must<{ backchannel_logout_uri: string }>('GET', `/credential-sets/${clientId}`);
  const signOut = async (here: Awaited<ReturnType<typeof signIn>>) =>
    here.person.press(await here.person.visit(path()), 'sign-out-yes');

  it('tells the application of the session and the person', async () => {
    const here = await signIn();
    await signOut(here);
    await eventually(() => expect(told).toHaveLength(1));
    const [token = ''] = told;
    expect(decodeProtectedHeader(token)).toMatchObject({ typ: 'logout+jwt', alg: 'RS256' });
    const { sid, sub } = decodeJwt(here.tokens.id_token);
    const claims = decodeJwt(token);
    expect(claims).toMatchObject({ iss: legs.site.issuer, aud: legs.codeSet.client_id, sid, sub });
    expect(claims).not.toHaveProperty('nonce');
    expect(claims['events']).toEqual({ 'http://schemas.openid.net/event/backchannel-logout': {} });
  });

  it('names the session to a pairwise set as its ID tokens do, and as those of no other set (case 204)', async () => {
    const { backchannel_logout_uri } = await showSet(legs.codeSet.client_id);
    const pairwise = await createCodeSet(legs, { subject_type: 'pairwise', backchannel_logout_uri });
    const here = await signIn();
    const there = { person: here.person, codeSet: pairwise };
    const { body } = await exchange(legs.server.url, pairwise, await getCode(there, { scope: 'openid' }));
    const { sid, sub } = decodeJwt(body.id_token);
    expect(sid).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect(decodeJwt(here.tokens.id_token)['sid']).not.toBe(sid);
    expect(isQuestion(await here.person.visit(path({ id_token_hint: body.id_token })))).toBe(false);
    await eventually(() => expect(told).toHaveLength(2));
    const named = told.map((token) => decodeJwt(token)).find(({ aud }) => aud === pairwise.client_id);
    expect(named).toMatchObject({ sid, sub });
  });

  it('tells the application of what the command line ends', async () => {
    const { sid } = decodeJwt((await signIn()).tokens.id_token);
    await legs.site.cli('account', 'end-sessions', legs.account.id);
    expect(told.map((token) => decodeJwt(token)['sid'])).toContain(sid);
  });

  it('enters in the ledger what the application did not take', async () => {
    fails = true;
    await signOut(await signIn());
    await eventually(async () => {
      const { items } = await legs.admin.must<{ items: { kind: string; client_id: string }[] }>(
        'GET',
        '/events?kind=logout-token.undelivered',
      );
      expect(items.map(({ client_id }) => client_id)).toContain(legs.codeSet.client_id);
    });
  });
});

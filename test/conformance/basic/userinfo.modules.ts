import { ask, postForm, type Answer } from '../../support/http.js';
import { hasLeft } from '../../support/providers/form-browser.js';
import type { Module } from '../module.js';
import type { RelyingParty } from '../relying-party.js';

/** The claims that each scope asks for (OpenID Connect Core §5.4), as far as these tests look. */
const CLAIMS: Readonly<Record<string, readonly string[]>> = {
  profile: ['name', 'locale', 'updated_at'],
  email: ['email', 'email_verified'],
  address: ['address'],
  phone: ['phone_number', 'phone_number_verified'],
};

const SCOPES = Object.keys(CLAIMS);

/** How the userinfo endpoint is asked (OpenID Connect Core §5.3), and what a scope brings. */
export const USERINFO_MODULES: readonly Module[] = [
  {
    id: 'oidcc-userinfo-get',
    rule: 'userinfo answers GET with the token in the header',
    run: (party) => answersTheSubject(party, (url, token) => ask(url, { headers: bearer(token) })),
  },
  {
    id: 'oidcc-userinfo-post-header',
    rule: 'userinfo answers POST with the token in the header',
    run: (party) => answersTheSubject(party, (url, token) => postForm(url, '', bearer(token))),
  },
  {
    id: 'oidcc-userinfo-post-body',
    rule: 'userinfo answers POST with the token in the body',
    run: (party) => answersTheSubject(party, (url, token) => postForm(url, { access_token: token })),
  },
  ...SCOPES.map((scope) => ({
    id: `oidcc-scope-${scope}`,
    rule: 'a scope brings its claims where discovery lists it',
    run: (party: RelyingParty) => bringsClaims(party, [scope]),
  })),
  {
    id: 'oidcc-scope-all',
    rule: 'all scopes that discovery lists bring their claims together',
    run: (party) =>
      bringsClaims(
        party,
        SCOPES.filter((scope) => lists(party, scope)),
      ),
  },
];

const bearer = (token: string) => ({ Authorization: `Bearer ${token}` });

const lists = ({ metadata }: RelyingParty, scope: string): boolean =>
  (metadata['scopes_supported'] as readonly string[]).includes(scope);

async function answersTheSubject(
  party: RelyingParty,
  call: (url: string, token: string) => Promise<Answer>,
): Promise<void> {
  const { claims, tokens } = await party.signIn();
  const { status, headers, body } = await call(party.endpoint('userinfo_endpoint'), tokens.access_token);
  expect([status, headers['content-type'], body]).toEqual([
    200,
    expect.stringContaining('application/json'),
    { sub: claims.sub },
  ]);
}

async function bringsClaims(party: RelyingParty, scopes: readonly string[]): Promise<void> {
  const { end, asked } = await party.authorize({ scope: ['openid', ...scopes].join(' ') });
  if (party.provider.choices.unlistedScope === 'refused' && !scopes.every((scope) => lists(party, scope))) {
    expect(party.responseOf(end)).toMatchObject({ error: 'invalid_scope' });
    return;
  }
  expect(hasLeft(end)).toBe(true);
  const { claims, tokens } = await party.finish({ end, asked });
  const { body } = await party.userinfo(tokens.access_token);
  const names = scopes.flatMap((scope) => CLAIMS[scope] ?? []);
  const known = names
    .map((name) => [name, party.provider.person[name]])
    .filter(([, value]) => value !== undefined);
  expect(body).toEqual({ sub: claims.sub, ...Object.fromEntries(known) });
}

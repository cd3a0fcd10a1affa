import { eventually } from '../../support/eventually.js';
import type { Module } from '../module.js';
import type { Params, RelyingParty, SignedIn } from '../relying-party.js';

/** A request with such parameters succeeds like any other. */
const succeeds = (id: string, rule: string, params: Params): Module => ({
  id,
  rule,
  run: async (party) => {
    await party.signIn(params);
  },
});

/** When a person is asked to sign in, and by what page (OpenID Connect Core §3.1.2.1). */
export const SIGN_IN_MODULES: readonly Module[] = [
  succeeds('oidcc-display-page', 'display=page is no reason to refuse', { display: 'page' }),
  succeeds('oidcc-display-popup', 'display=popup is no reason to refuse', { display: 'popup' }),
  succeeds('oidcc-ui-locales', 'ui_locales is no reason to refuse', { ui_locales: 'se' }),
  succeeds('oidcc-claims-locales', 'claims_locales is no reason to refuse', { claims_locales: 'se' }),
  {
    id: 'oidcc-login-hint',
    rule: 'login_hint is no reason to refuse',
    run: async (party) => {
      await party.signIn({ login_hint: String(party.provider.person['email']) });
    },
  },
  {
    id: 'oidcc-prompt-login',
    rule: 'prompt=login asks a person who is signed in to sign in again',
    run: async (party) => {
      const first = await party.signIn({ max_age: '10000' });
      const second = await party.signIn({ prompt: 'login', max_age: '10000' });
      expect([second.asked[0], second.claims.sub]).toEqual(['sign-in', first.claims.sub]);
      expect(authTime(second)).toBeGreaterThanOrEqual(authTime(first));
    },
  },
  {
    id: 'oidcc-prompt-none-not-logged-in',
    rule: 'prompt=none asks nobody, and answers login_required',
    run: async (party) => {
      const { asked, end } = await party.authorize({ prompt: 'none' });
      const { error, state } = party.responseOf(end);
      expect([asked, error, state]).toEqual([[], 'login_required', 'the state']);
    },
  },
  {
    id: 'oidcc-prompt-none-logged-in',
    rule: 'prompt=none answers with the same sign-in where there is one',
    run: (party) => answersAtOnce(party, () => ({ prompt: 'none' })),
  },
  {
    id: 'oidcc-id-token-hint',
    rule: 'prompt=none with the hint of the person who is signed in succeeds',
    run: (party) =>
      answersAtOnce(party, ({ tokens }) => ({ prompt: 'none', id_token_hint: tokens.id_token })),
  },
  {
    id: 'oidcc-max-age-10000',
    rule: 'a sign-in that is young enough is not asked for again, and auth_time tells when it was',
    run: (party) => answersAtOnce(party, () => ({ max_age: '10000' })),
  },
  {
    id: 'oidcc-max-age-1',
    rule: 'a sign-in that is older than max_age is asked for again',
    run: async (party) => {
      const first = await party.signIn({ max_age: '10000' });
      const second = await eventually(async () => {
        const attempt = await party.signIn({ max_age: '1' });
        expect(attempt.asked[0]).toBe('sign-in');
        return attempt;
      });
      expect(authTime(second)).toBeGreaterThan(authTime(first));
    },
  },
];

const authTime = ({ claims }: SignedIn): number => Number(claims['auth_time']);

/** A second request is answered without a question, by the sign-in of the first. */
async function answersAtOnce(party: RelyingParty, again: (first: SignedIn) => Params): Promise<void> {
  const first = await party.signIn({ max_age: '15000' });
  const second = await party.signIn({ max_age: '15000', ...again(first) });
  expect([second.asked, second.claims.sub, authTime(second)]).toEqual([
    [],
    first.claims.sub,
    authTime(first),
  ]);
  expect(authTime(first)).toBeGreaterThan(0);
}

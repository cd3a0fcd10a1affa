import { OWN_AUDIENCE } from '../api.js';
import { aNotesClient, aPerson, aSession } from '../testing/index.js';
import { subjectFor } from '../subject.js';
import type { AuthorizationRequest, Prompt } from './authorization-request.js';
import { NO_CLAIMS, type ClaimRequest } from './claims-request.js';
import { reasonToRefuse, reasonToRenew, type SignedIn } from './sign-in-rule.js';

const KEY = Buffer.alloc(32, 7);
const SIGNED_IN_AT = aSession().authenticatedAt;

const aRequest = (changes: Partial<AuthorizationRequest> = {}): AuthorizationRequest => ({
  client: aNotesClient(),
  redirectUri: 'https://notes.example/cb',
  redirectUriSent: true,
  responseMode: 'query',
  state: null,
  target: { scopes: ['openid'], audience: [OWN_AUDIENCE], api: null },
  scopeAsked: 'openid',
  nonce: null,
  codeChallenge: null,
  prompt: new Set(),
  maxAge: null,
  loginHint: null,
  hintedSubject: null,
  claims: NO_CLAIMS,
  uiLocales: [],
  acrValues: [],
  ...changes,
});

const ada = (here = false, amr = ['pwd']): SignedIn => ({
  person: aPerson(),
  session: aSession({ amr }),
  here,
});

describe('a person who is signed in signs in again', () => {
  const renews = (changes: Partial<AuthorizationRequest>, seconds: number, here = false): boolean =>
    reasonToRenew(aRequest(changes), ada(here), SIGNED_IN_AT + seconds * 1000) !== null;

  it.each<Prompt>(['login', 'select_account'])(
    'for prompt=%s, unless they did so for this (case 20)',
    (prompt) => {
      expect(renews({ prompt: new Set([prompt]) }, 0)).toBe(true);
      expect(renews({ prompt: new Set([prompt]) }, 0, true)).toBe(false);
    },
  );

  it.each<Prompt>(['none', 'consent'])('not for prompt=%s', (prompt) => {
    expect(renews({ prompt: new Set([prompt]) }, 1_000_000)).toBe(false);
  });

  it.each([
    [0, 0, true],
    [0, -5, true],
    [1, 0.999, false],
    [1, 1, true],
    [3600, 3599, false],
    [3600, 3601, true],
    [999_999_999, 1_000_000, false],
  ])('for max_age=%d when %d seconds have passed: %s (case 21)', (maxAge, seconds, expected) => {
    expect(renews({ maxAge }, seconds)).toBe(expected);
  });

  it.each([0, 1])('not for max_age=%d after they did so for this, however long they read on', (maxAge) => {
    expect(renews({ maxAge }, 600, true)).toBe(false);
  });

  it('never where nothing of it is asked', () => {
    expect(renews({}, 1_000_000_000)).toBe(false);
  });
});

describe('the person who is signed in is the one who is asked for', () => {
  const accepts = (changes: Partial<AuthorizationRequest>, signedIn = ada()): boolean =>
    reasonToRefuse(aRequest(changes), signedIn, KEY) === null;
  const idToken = (claims: Readonly<Record<string, ClaimRequest>>) => ({
    claims: { idToken: claims, userinfo: {} },
  });

  it('where nobody is named', () => {
    expect(accepts({})).toBe(true);
  });

  it.each([
    ['acc_ada', true],
    ['acc_eve', false],
  ])('by a hint that speaks of %s: %s (case 22)', (hintedSubject, expected) => {
    expect(accepts({ hintedSubject })).toBe(expected);
  });

  it('by a hint that names them as this client knows them', () => {
    const client = aNotesClient({ subjectType: 'pairwise' });
    expect(accepts({ client, hintedSubject: subjectFor(client, 'acc_ada', KEY) })).toBe(true);
    expect(accepts({ client, hintedSubject: 'acc_ada' })).toBe(false);
  });

  it.each([
    [{ value: 'acc_ada' }, true],
    [{ values: ['acc_eve', 'acc_ada'] }, true],
    [{ essential: true }, true],
    [{ value: 'acc_eve' }, false],
    [{ values: ['acc_eve'] }, false],
    [{ value: ['acc_ada'] }, false],
  ])('by the claim sub %j: %s', (sub, expected) => {
    expect(accepts(idToken({ sub }))).toBe(expected);
  });

  const PASSWORD = 'urn:legate:acr:password';
  const TWO_FACTOR = 'urn:legate:acr:two-factor';
  it.each([
    [{ essential: true, values: [TWO_FACTOR] }, ['pwd'], false],
    [{ essential: true, values: [TWO_FACTOR] }, ['pwd', 'otp', 'mfa'], true],
    [{ essential: true, values: [TWO_FACTOR, PASSWORD] }, ['pwd'], true],
    [{ essential: true, value: 'urn:other:acr' }, ['pwd'], false],
    [{ essential: true }, ['pwd'], true],
    [{ values: [TWO_FACTOR] }, ['pwd'], true],
    [null, ['pwd'], true],
  ])('by the claim acr %j when they signed in by %j: %s', (acr, amr, expected) => {
    expect(accepts(idToken({ acr }), ada(false, amr))).toBe(expected);
  });
});

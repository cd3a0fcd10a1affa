import {
  ADAS_PROGRESS,
  aNotesClient,
  anAuthorizationRequest,
  aPerson,
  createAuthorizationPorts,
  outcomeOf,
  type InMemoryPorts,
} from '../testing/index.js';
import { Authorize } from './authorize.js';

type Changes = Readonly<Record<string, string | undefined>>;

let ports: InMemoryPorts;
let authorize: Authorize;

beforeEach(async () => {
  ports = await createAuthorizationPorts();
  authorize = new Authorize(ports);
});

const NOBODY = { ...ADAS_PROGRESS, session: undefined };
const HERE = { ...ADAS_PROGRESS, signedInHere: true };
const EVERYTHING = ['openid', 'view_friends'];

const next = (changes: Changes = {}, progress = ADAS_PROGRESS) =>
  authorize.next(anAuthorizationRequest(changes), progress);

const answer = (scopes: readonly string[], changes: Changes = {}, progress = ADAS_PROGRESS) =>
  ports.unitOfWork.run(() =>
    authorize.answer(anAuthorizationRequest(changes), progress, { allowed: true, scopes }),
  );

const deny = (changes: Changes = {}) =>
  ports.unitOfWork.run(() =>
    authorize.answer(anAuthorizationRequest(changes), ADAS_PROGRESS, { allowed: false, scopes: EVERYTHING }),
  );

const families = () => ports.families.ofAccount('acc_ada');
const consent = () => ports.consents.find('acc_ada', 'ac_notes');
const eventKinds = () =>
  ports.events.all.map(({ kind }) => kind).filter((kind) => kind.startsWith('consent.'));

describe('an authorization request leads', () => {
  it('to signing in, where nobody is', async () => {
    expect(outcomeOf(await next({}, NOBODY))).toBe('sign-in');
  });

  it('to the question, once somebody is signed in', async () => {
    expect(await next()).toMatchObject({
      kind: 'consent',
      question: { person: aPerson(), client: aNotesClient() },
      request: { state: 'af0ifjsldkj' },
    });
  });

  it('to the code, once all of it is allowed, and then without a question', async () => {
    expect(outcomeOf(await answer(EVERYTHING))).toBe('code');
    expect(outcomeOf(await next())).toBe('code');
    expect(await families()).toHaveLength(2);
  });

  it('to the code in the way that was asked for', async () => {
    const step = await answer(EVERYTHING, { response_mode: 'form_post' });
    expect(step).toMatchObject({ response: { mode: 'form_post', redirectUri: 'https://notes.example/cb' } });
  });

  it('back to the client with what is wrong, state and iss (case 38)', async () => {
    const step = await next({ response_mode: 'form_post', scope: 'unknown' }, NOBODY);
    expect(step).toMatchObject({
      response: {
        mode: 'form_post',
        clientId: 'ac_notes',
        refusal: expect.objectContaining({ code: 'invalid_scope' }),
      },
    });
    const params = step.kind === 'respond' ? Object.fromEntries(step.response.params) : {};
    expect(params).toMatchObject({ error: 'invalid_scope', state: 'af0ifjsldkj', iss: ports.issuer });
  });

  it.each([{ client_id: 'ac_unknown' }, { redirect_uri: 'https://evil.example' }])(
    'to an error page where no redirect is safe: %j (cases 3, 42)',
    async (changes) => {
      await expect(next(changes)).rejects.toThrow(expect.objectContaining({ code: 'invalid_request' }));
    },
  );

  it('to a failure, and not to the client, where a port fails', async () => {
    authorize = new Authorize({
      ...ports,
      people: { ...ports.people, find: () => Promise.reject(new Error('disk')) },
    });
    await expect(next()).rejects.toThrow('disk');
  });
});

describe('a person signs in', () => {
  it.each([{ prompt: 'login' }, { prompt: 'select_account' }, { max_age: '0' }])(
    'again for %j; a sign-in before does not count, and one on this way does (case 20)',
    async (changes) => {
      expect(outcomeOf(await next(changes))).toBe('sign-in');
      expect(outcomeOf(await next(changes, HERE))).toBe('consent');
      expect(outcomeOf(await answer(EVERYTHING, changes))).toBe('sign-in');
      expect(outcomeOf(await answer(EVERYTHING, changes, HERE))).toBe('code');
    },
  );

  it('again where the account has been disabled or deleted', async () => {
    ports.tables.people.set('acc_ada', aPerson({ status: 'disabled' }));
    expect(outcomeOf(await next())).toBe('sign-in');
    ports.tables.people.delete('acc_ada');
    expect(outcomeOf(await next({}, HERE))).toBe('sign-in');
  });

  it('again where the session has ended', async () => {
    ports.tables.sessions.clear();
    expect(outcomeOf(await next({}, HERE))).toBe('sign-in');
  });

  const hint = (sub: string) =>
    ports.signer.sign({ iss: ports.issuer, sub, aud: 'ac_notes', sid: 'ses_1', exp: 1 }, 'JWT', 'RS256');

  it('where the hint is of another one, and nobody is signed in by it (case 22)', async () => {
    expect(outcomeOf(await next({ id_token_hint: await hint('acc_eve') }))).toBe('sign-in');
    expect(outcomeOf(await next({ id_token_hint: await hint('acc_ada') }, NOBODY))).toBe('sign-in');
    expect(outcomeOf(await next({ id_token_hint: await hint('acc_ada') }))).toBe('consent');
  });

  it('and is told to the client as login_required when it was another than the hinted one', async () => {
    expect(outcomeOf(await next({ id_token_hint: await hint('acc_eve') }, HERE))).toBe('login_required');
  });
});

describe('with prompt=none nothing is asked (case 19)', () => {
  const none = (changes: Changes = {}, progress = ADAS_PROGRESS) =>
    next({ prompt: 'none', ...changes }, progress);

  it('and without a session the answer is login_required', async () => {
    expect(outcomeOf(await none({}, NOBODY))).toBe('login_required');
  });

  it('and where a new sign-in would be needed the answer is login_required', async () => {
    expect(outcomeOf(await none({ max_age: '0' }))).toBe('login_required');
  });

  it('and without consent the answer is consent_required', async () => {
    expect(outcomeOf(await none())).toBe('consent_required');
  });

  it('and with both the answer is the code', async () => {
    await answer(EVERYTHING);
    expect(outcomeOf(await none())).toBe('code');
  });
});

describe('a remembered consent', () => {
  beforeEach(() => answer(EVERYTHING));

  it('does not cover a scope more, and covers both once both were allowed (case 36)', async () => {
    const more = { scope: 'openid view_friends email' };
    expect(outcomeOf(await next(more))).toBe('consent');
    await answer(['email'], { scope: 'openid email' });
    expect(outcomeOf(await next(more))).toBe('code');
  });

  it('does not cover another client of the same application (case 36)', async () => {
    ports.tables.clients.set('ac_other', aNotesClient({ clientId: 'ac_other' }));
    expect(outcomeOf(await next({ client_id: 'ac_other' }))).toBe('consent');
  });

  it('is worth nothing once it was taken back (case 36)', async () => {
    await ports.unitOfWork.run(() => ports.consents.remove('acc_ada', 'ac_notes'));
    expect(outcomeOf(await next())).toBe('consent');
  });

  it('does not answer for the person where prompt=consent', async () => {
    expect(outcomeOf(await next({ prompt: 'consent' }))).toBe('consent');
  });
});

describe('a person who denies', () => {
  it('is told to the client with state and iss, and nothing is kept (case 37)', async () => {
    const step = await deny();
    expect(step).toMatchObject({ kind: 'respond', response: { refusal: null } });
    expect(step.kind === 'respond' && Object.fromEntries(step.response.params)).toEqual({
      error: 'access_denied',
      error_description: 'the person did not allow it',
      state: 'af0ifjsldkj',
      iss: ports.issuer,
    });
    expect({ families: await families(), consent: await consent() }).toEqual({
      families: [],
      consent: undefined,
    });
    expect(eventKinds()).toEqual(['consent.denied']);
  });

  it('does not take back what was allowed before', async () => {
    await answer(EVERYTHING);
    await deny({ prompt: 'consent' });
    expect((await consent())?.scopes).toHaveLength(2);
  });
});

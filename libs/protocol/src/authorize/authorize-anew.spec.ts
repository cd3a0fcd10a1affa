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

let ports: InMemoryPorts;
let authorize: Authorize;

beforeEach(async () => {
  ports = await createAuthorizationPorts();
  authorize = new Authorize(ports);
});

const next = () => authorize.next(anAuthorizationRequest(), ADAS_PROGRESS);
const answer = (changes: Readonly<Record<string, string>> = {}) =>
  ports.unitOfWork.run(() =>
    authorize.answer(anAuthorizationRequest(changes), ADAS_PROGRESS, {
      allowed: true,
      scopes: ['view_friends'],
    }),
  );

const families = () => ports.families.ofAccount('acc_ada');
const answers = () => ports.events.all.filter(({ kind }) => kind.startsWith('consent.'));
const disableClient = () => ports.tables.clients.set('ac_notes', aNotesClient({ status: 'disabled' }));

const LOOPBACK = 'http://127.0.0.1:51004/cb';

describe('a consent that is remembered', () => {
  it.each([
    ['a public app at a loopback address', 'none', 'http://127.0.0.1:51004/cb', 'consent'],
    ['a public app at its own scheme', 'none', 'com.example.notes:/cb', 'consent'],
    ['a public page at an https address', 'none', 'https://notes.example/spa', 'code'],
    ['a client that authenticates', 'client_secret_basic', 'http://127.0.0.1:51004/cb', 'code'],
  ] as const)(
    'for %s answers as far as it proves who asks (case 36)',
    async (_, method, redirect_uri, outcome) => {
      ports.tables.clients.set(
        'ac_notes',
        aNotesClient({ authMethods: [method], redirectUris: [redirect_uri] }),
      );
      expect(outcomeOf(await answer({ redirect_uri }))).toBe('code');
      const again = await authorize.next(anAuthorizationRequest({ redirect_uri }), ADAS_PROGRESS);
      expect(outcomeOf(again)).toBe(outcome);
    },
  );

  it('is none for such an app, which is told why it gets no code without a page', async () => {
    ports.tables.clients.set('ac_notes', aNotesClient({ authMethods: ['none'], redirectUris: [LOOPBACK] }));
    await answer({ redirect_uri: LOOPBACK });
    const request = anAuthorizationRequest({ redirect_uri: LOOPBACK, prompt: 'none' });
    const step = await authorize.next(request, ADAS_PROGRESS);
    const told = step.kind === 'respond' ? step.response.params : new Map();
    expect([told.get('error'), told.get('error_description')]).toEqual([
      'consent_required',
      expect.stringContaining('asked each time'),
    ]);
  });
});

describe('between looking and answering', () => {
  it('an account that is disabled gets no code (case 247)', async () => {
    ports.tables.people.set('acc_ada', aPerson({ status: 'disabled' }));
    expect(outcomeOf(await answer())).toBe('sign-in');
    expect({ families: await families(), answers: answers() }).toEqual({ families: [], answers: [] });
  });

  it('a credential set that is disabled gets an error page (case 4)', async () => {
    disableClient();
    await expect(answer()).rejects.toThrow(expect.objectContaining({ code: 'unauthorized_client' }));
    expect({ families: await families(), answers: answers() }).toEqual({ families: [], answers: [] });
  });

  it('a response type does not become another one (case 2)', async () => {
    expect(outcomeOf(await answer({ response_type: 'token' }))).toBe('unsupported_response_type');
  });

  it.each([
    ['the account is disabled (case 247)', () => void ports.tables.people.delete('acc_ada'), 'sign-in'],
    ['the session ends', () => ports.tables.sessions.clear(), 'sign-in'],
    ['consent is taken back', () => ports.consents.remove('acc_ada', 'ac_notes'), 'consent'],
  ])('a request that was about to be answered is looked at again: %s', async (_name, change, expected) => {
    await answer();
    authorize = new Authorize({ ...ports, unitOfWork: changingFirst(change) });
    expect(outcomeOf(await next())).toBe(expected);
    expect(await families()).toHaveLength(1);
  });

  it('a credential set that is disabled in that moment gets an error page too (case 4)', async () => {
    await answer();
    authorize = new Authorize({
      ...ports,
      unitOfWork: changingFirst(() => disableClient()),
    });
    await expect(next()).rejects.toThrow(expect.objectContaining({ code: 'unauthorized_client' }));
  });

  /** Units of work before each of which somebody else was faster. */
  function changingFirst(change: () => unknown): InMemoryPorts['unitOfWork'] {
    const run = async <T>(work: () => Promise<T>): Promise<T> => {
      await ports.unitOfWork.run(async () => change());
      return ports.unitOfWork.run(work);
    };
    return Object.assign(Object.create(ports.unitOfWork), { run }) as InMemoryPorts['unitOfWork'];
  }
});

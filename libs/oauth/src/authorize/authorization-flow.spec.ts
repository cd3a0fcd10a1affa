import { Authorize, OWN_AUDIENCE, type Interaction } from '#protocol';
import { aClient, aPerson, aSession, createInMemoryPorts, type InMemoryPorts } from '#protocol/testing';
import type { Visit } from '../browser/visits.js';
import { PageFault } from '../errors/page-fault.js';
import { OpenInteractions } from '../interaction/open-interactions.js';
import { AuthorizationFlow } from './authorization-flow.js';

const BROWSER = 'b'.repeat(43);
const REQUEST = {
  client_id: 'ac_photos',
  redirect_uri: 'https://photos.example/cb',
  response_type: 'code',
  scope: 'openid',
  state: 'state-1',
  code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
  code_challenge_method: 'S256',
};
const ALLOW = { allowed: true, scopes: [] };
const ANSWERED_ALREADY = expect.objectContaining({ constructor: PageFault, notice: 'answered-already' });

let ports: InMemoryPorts;
let interactions: OpenInteractions;
let flow: AuthorizationFlow;

beforeEach(async () => {
  ports = await createInMemoryPorts();
  const { clients, people, sessions } = ports.tables;
  const client = aClient({
    clientId: 'ac_photos',
    grantType: 'authorization_code',
    redirectUris: [REQUEST.redirect_uri],
    access: [{ audience: OWN_AUDIENCE, scope: 'openid', byDefault: true }],
  });
  clients.set(client.clientId, client);
  people.set('acc_ada', aPerson());
  sessions.set('cookie', aSession());
  interactions = new OpenInteractions(ports);
  flow = new AuthorizationFlow(new Authorize(ports), interactions, ports.unitOfWork);
});

function visit(session = ports.tables.sessions.get('cookie')): Visit {
  const context = { requestId: 'req_1', ip: '192.0.2.1', userAgent: null };
  return { browser: BROWSER, cookie: 'cookie', session, context };
}

const start = (changes: Record<string, string> = {}): Promise<Interaction> =>
  interactions.start('authorization', new Map(Object.entries({ ...REQUEST, ...changes })), visit());

describe('the way of an authorization request', () => {
  it('begins with signing in where nobody is signed in', async () => {
    const step = await flow.begin(new Map(Object.entries(REQUEST)), { ...visit(), session: undefined });
    expect(step.kind).toBe('sign-in');
  });

  it('leads back to the client with a code and its state, and the interaction has ended', async () => {
    const interaction = await start();
    const step = await flow.advance(interaction, visit(), ALLOW);
    expect(step.kind === 'respond' && [...step.response.params.keys()]).toEqual(['code', 'state', 'iss']);
    expect((await ports.interactions.find(interaction.id))?.completedAt).toBe(ports.clock.now());
  });

  it('stays open while the person is asked', async () => {
    const interaction = await start();
    expect((await flow.advance(interaction, visit())).kind).toBe('consent');
    expect((await ports.interactions.find(interaction.id))?.completedAt).toBeNull();
  });

  it('gives one code for two answers at once, and nothing of the second is kept (case 34)', async () => {
    const interaction = await start();
    const answers = [flow.advance(interaction, visit(), ALLOW), flow.advance(interaction, visit(), ALLOW)];
    const settled = await Promise.allSettled(answers);
    expect(settled.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(settled.find(({ status }) => status === 'rejected')).toMatchObject({ reason: ANSWERED_ALREADY });
    expect(await ports.families.ofAccount('acc_ada')).toHaveLength(1);
  });

  it('counts a sign-in on this way alone as a new one (case 20)', async () => {
    const interaction = await start({ prompt: 'login' });
    expect((await flow.advance(interaction, visit())).kind).toBe('sign-in');
    const elsewhere = { ...interaction, sessionId: 'ses_other' };
    expect((await flow.advance(elsewhere, visit())).kind).toBe('sign-in');
    const here = await interactions.signedIn(interaction, 'ses_ada');
    expect((await flow.advance(here, visit())).kind).toBe('consent');
  });

  it('ends at an error page where the client was disabled on the way (case 4)', async () => {
    const interaction = await start();
    const client = ports.tables.clients.get('ac_photos');
    ports.tables.clients.set('ac_photos', { ...client!, status: 'disabled' });
    await expect(flow.advance(interaction, visit(), ALLOW)).rejects.toMatchObject({
      code: 'unauthorized_client',
    });
    expect(await ports.families.ofAccount('acc_ada')).toEqual([]);
  });
});

import { createInMemoryPorts, type InMemoryPorts } from '#protocol/testing';
import { PageFault } from '../errors/page-fault.js';
import { InteractionStarts } from '../throttle/interaction-starts.js';
import { OpenInteractions } from './open-interactions.js';

const BROWSER = 'b'.repeat(43);
const PARAMS = new Map([['client_id', 'ac_1']]);

let ports: InMemoryPorts;
let interactions: OpenInteractions;

beforeEach(async () => {
  ports = await createInMemoryPorts();
  interactions = new OpenInteractions(ports, { interactionLifetime: 1800 });
});

const VISIT = { browser: BROWSER, context: { requestId: 'req_1', ip: '192.0.2.1', userAgent: null } };
const start = () => interactions.start('authorization', PARAMS, VISIT);
const notice = (notice: string) => expect.objectContaining({ constructor: PageFault, notice });

describe('an interaction', () => {
  it('is found again at its browser, with the request as it came', async () => {
    const { id } = await start();
    const found = await interactions.find(id, BROWSER);
    expect(found).toMatchObject({
      purpose: 'authorization',
      sessionId: null,
      params: [['client_id', 'ac_1']],
    });
  });

  it('has an id that nobody guesses, and keeps no cookie', async () => {
    const interaction = await start();
    expect(interaction.id).toMatch(/^[0-9A-Za-z]{43}$/);
    expect(JSON.stringify(interaction)).not.toContain(BROWSER);
  });

  it('leads nowhere at another browser (cases 46, 47)', async () => {
    const { id } = await start();
    await expect(interactions.find(id, 'c'.repeat(43))).rejects.toEqual(notice('browser-unknown'));
  });

  it.each([undefined, '', 'x'.repeat(43), '../../account'])(
    'that was never begun, as %p, is none',
    async (id) => {
      await expect(interactions.find(id, BROWSER)).rejects.toEqual(notice('page-expired'));
    },
  );

  it('waits half an hour for the person', async () => {
    const { id } = await start();
    ports.clock.advance(1_799_999);
    await expect(interactions.find(id, BROWSER)).resolves.toBeDefined();
    ports.clock.advance(1);
    await expect(interactions.find(id, BROWSER)).rejects.toEqual(notice('page-expired'));
  });

  it('remembers whose code is awaited until they have signed in', async () => {
    const interaction = await start();
    await interactions.awaitCodeOf(interaction, 'acc_ada', 500);
    expect(await interactions.find(interaction.id, BROWSER)).toMatchObject({
      awaitingCodeOf: 'acc_ada',
      passwordSetAt: 500,
    });
    await interactions.signedIn(interaction, 'ses_ada');
    expect(await interactions.find(interaction.id, BROWSER)).toMatchObject({
      awaitingCodeOf: null,
      sessionId: 'ses_ada',
    });
  });

  it('is not stored for a network that began too many within a minute', async () => {
    interactions = new OpenInteractions(ports, { interactionLifetime: 1800 }, new InteractionStarts(2));
    await start();
    await start();
    await expect(start()).rejects.toMatchObject({ status: 429 });
  });

  it('ends once, and then says so whoever asks (case 34)', async () => {
    const interaction = await start();
    await interactions.end(interaction);
    await expect(interactions.end(interaction)).rejects.toEqual(notice('answered-already'));
    await expect(interactions.find(interaction.id, BROWSER)).rejects.toEqual(notice('answered-already'));
  });
});

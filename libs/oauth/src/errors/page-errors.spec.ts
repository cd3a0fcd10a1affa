import { invalidRequest, StorageUnavailable } from '#protocol';
import { createInMemoryPorts, type InMemoryPorts } from '#protocol/testing';
import fastify, { type FastifyInstance } from 'fastify';
import { FailedAttempts } from '../throttle/failed-attempts.js';
import { PageErrors } from './page-errors.js';
import { PageFault } from './page-fault.js';
import { Refusals } from './refusals.js';

let ports: InMemoryPorts;
let server: FastifyInstance;
let url: string;
let fault: unknown;

beforeEach(async () => {
  ports = await createInMemoryPorts();
  const failures = new FailedAttempts({ perClient: 3, perNetwork: 3 });
  const errors = new PageErrors(new Refusals(ports.events, ports.clock, ports.clients), failures);
  server = fastify();
  server.get('/', async (request, reply) => {
    await errors.answer(fault, request, reply);
    return reply;
  });
  url = await server.listen({ host: '127.0.0.1', port: 0 });
});
afterEach(() => server.close());

async function answerTo(what: unknown, headers: Record<string, string> = {}) {
  fault = what;
  const answer = await fetch(url, { headers });
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
}

/** What the ledger holds of refusals. */
const refusals = () => ports.events.all.filter(({ kind }) => kind === 'request.refused');

describe('the page of an error', () => {
  it.each([
    [
      'an unknown client',
      invalidRequest('client_id: there is no such set'),
      400,
      'This application is not known',
    ],
    [
      'an unknown address',
      invalidRequest('redirect_uri: it is another'),
      400,
      'This address is not registered',
    ],
    [
      'an unknown address after signing out',
      invalidRequest('post_logout_redirect_uri: it is another'),
      400,
      'You were not signed out',
    ],
    ['another fault of the request', invalidRequest('scope: no'), 400, 'The request is faulty'],
    [
      'another browser',
      new PageFault('browser-unknown', 'another browser'),
      403,
      'belongs to another browser',
    ],
    ['storage that is away', new StorageUnavailable(new Error('disk')), 503, 'Not available right now'],
    ['a fault of ours', new Error('planted'), 500, 'Something went wrong here'],
  ])('tells of %s in words for people', async (_, error, status, title) => {
    const answer = await answerTo(error);
    expect([answer.status, answer.text]).toEqual([status, expect.stringContaining(title)]);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(answer.text).not.toMatch(/planted|disk/);
  });

  it('says when to come back where storage is away', async () => {
    expect((await answerTo(new StorageUnavailable(new Error()))).headers.get('retry-after')).toBe('1');
  });

  it('speaks the language of the browser', async () => {
    const { text } = await answerTo(invalidRequest('scope: no'), { 'Accept-Language': 'de' });
    expect(text).toContain('<html lang="de"');
  });

  it('is entered in the ledger with the check that failed', async () => {
    await answerTo(new PageFault('page-expired', 'the interaction has expired'));
    expect(refusals()).toMatchObject([
      { kind: 'request.refused', detail: { description: 'the interaction has expired' } },
    ]);
  });

  it('that a second answer counted for nothing is no refusal (case 34)', async () => {
    const answer = await answerTo(new PageFault('answered-already', 'the interaction has ended'));
    expect([answer.status, refusals()]).toEqual([200, []]);
  });

  it('asks a network to wait that makes too many, and enters no more of them', async () => {
    for (let count = 0; count < 3; count += 1) await answerTo(invalidRequest('scope: no'));
    const answer = await answerTo(invalidRequest('scope: no'));
    expect([answer.status, Number(answer.headers.get('retry-after')) > 0]).toEqual([429, true]);
    expect(refusals()).toHaveLength(3);
  });
});

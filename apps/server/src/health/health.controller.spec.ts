import { DatabaseCheck } from './database-check.js';
import { HealthController } from './health.controller.js';
import { Readiness } from './readiness.js';

/** A reply that remembers its status. */
class Reply {
  code = 200;
  status(code: number): void {
    this.code = code;
  }
}

const never = (): Promise<void> => new Promise(() => undefined);
const refuses = (): Promise<void> =>
  Promise.reject(new Error('password authentication failed for user "legate"'));
const answers = (): Promise<void> => Promise.resolve();

function running(): Readiness {
  const readiness = new Readiness();
  readiness.running();
  return readiness;
}

async function readyWith(readiness: Readiness, ping: () => Promise<void>) {
  const reply = new Reply();
  const body = await new HealthController(readiness, new DatabaseCheck(ping, 5)).ready(reply);
  return { code: reply.code, body };
}

describe('readiness', () => {
  it('is given while the server runs and the database answers', async () => {
    expect(await readyWith(running(), answers)).toEqual({ code: 200, body: { status: 'ok' } });
  });

  it.each([
    ['does not answer', never, 'the database does not answer'],
    ['refuses', refuses, 'the database refuses'],
  ])('is refused with a reason, and no detail, when the database %s', async (_, ping, reason) => {
    expect(await readyWith(running(), ping)).toEqual({
      code: 503,
      body: { status: 'unavailable', reasons: [reason] },
    });
  });

  it.each(['starting', 'migrating', 'stopping'] as const)('is refused while %s', async (stage) => {
    const readiness = new Readiness();
    if (stage === 'migrating') readiness.migrating();
    if (stage === 'stopping') {
      readiness.running();
      readiness.stopping();
    }
    expect(await readyWith(readiness, answers)).toEqual({
      code: 503,
      body: { status: 'unavailable', reasons: [`the server is ${stage}`] },
    });
  });
});

describe('liveness', () => {
  it('never asks the database', () => {
    let asked = 0;
    const database = new DatabaseCheck(() => {
      asked += 1;
      return never();
    });
    expect(new HealthController(new Readiness(), database).live()).toEqual({ status: 'ok' });
    expect(asked).toBe(0);
  });
});

describe('the end of the start', () => {
  it('is told once it was reached, and stays told while stopping', () => {
    const readiness = new Readiness();
    const health = new HealthController(readiness, new DatabaseCheck(answers));
    const early = new Reply();
    health.started(early);
    readiness.running();
    readiness.stopping();
    const late = new Reply();
    expect(health.started(late)).toEqual({ status: 'ok' });
    expect([early.code, late.code]).toEqual([503, 200]);
  });
});

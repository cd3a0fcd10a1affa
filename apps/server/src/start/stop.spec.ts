import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { Readiness } from '../health/readiness.js';
import { createLogger } from '../logging/logger.js';
import { stop, trackConnections, type Stoppable } from './stop.js';

function subject(close: () => Promise<void>) {
  const written: string[] = [];
  const readiness = new Readiness();
  readiness.running();
  const server: Server = createServer();
  const logger = createLogger('info', { write: (line) => void written.push(line) });
  const stoppable: Stoppable = { server, connections: trackConnections(server), readiness, logger, close };
  return { stoppable, readiness, log: () => written.join('') };
}

describe('a stop', () => {
  it('ends with 0 after a signal, and is not ready before anything is closed', async () => {
    const stages: string[] = [];
    const { stoppable, readiness, log } = subject(async () => void stages.push(readiness.stage));
    expect(await stop({ signal: 'SIGTERM' }, stoppable)).toBe(0);
    expect(stages).toEqual(['stopping']);
    expect(log()).toContain('stopped');
  });

  it('ends with 1 after an uncaught failure, closed all the same, and tells the failure', async () => {
    let closed = false;
    const { stoppable, log } = subject(async () => void (closed = true));
    expect(await stop({ error: new Error('surprise') }, stoppable)).toBe(1);
    expect(closed).toBe(true);
    expect(log()).toContain('surprise');
  });

  it('ends with 1 when it could not close', async () => {
    const { stoppable, log } = subject(() => Promise.reject(new Error('disk is gone')));
    expect(await stop({ signal: 'SIGINT' }, stoppable)).toBe(1);
    expect(log()).toContain('disk is gone');
  });

  it('does not wait for a connection on which nothing ever came', async () => {
    const { stoppable } = subject(
      () => new Promise((resolve) => void stoppable.server.close(() => resolve())),
    );
    stoppable.server.listen(0, '127.0.0.1');
    await once(stoppable.server, 'listening');
    const silent = connect((stoppable.server.address() as AddressInfo).port, '127.0.0.1');
    await once(stoppable.server, 'connection');
    const closed = once(silent, 'close');
    expect(await stop({ signal: 'SIGTERM' }, stoppable)).toBe(0);
    await closed;
  });
});

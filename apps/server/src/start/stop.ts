import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import type { Logger } from 'pino';
import type { Readiness } from '../health/readiness.js';

/** Why the server stops: a signal asked for it, or something failed that nobody caught. */
export type StopReason = { readonly signal: NodeJS.Signals } | { readonly error: unknown };

/** What a stop acts upon. `close` ends the listening, waits for the answers, writes what is counted, closes the database. */
export interface Stoppable {
  readonly server: Server;
  /** The open connections of the server, as `trackConnections` follows them. */
  readonly connections: ReadonlySet<Socket>;
  readonly readiness: Readiness;
  readonly logger: Logger;
  close(): Promise<void>;
}

/** Milliseconds that requests in flight have for their answers. */
const FOR_ANSWERS = 10_000;
/** Milliseconds that everything after them has: writing counts, closing the database. */
const FOR_THE_REST = 5_000;
/** Milliseconds between two looks for connections that have become idle. */
const SWEEP = 50;

/** Follows which connections a server has open. Begin before it listens. */
export function trackConnections(server: Server): ReadonlySet<Socket> {
  const connections = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    connections.add(socket);
    socket.once('close', () => connections.delete(socket));
  });
  return connections;
}

/** Resolves at the first SIGTERM, SIGINT or uncaught failure. A second signal ends the process at once. */
export function nextStop(): Promise<StopReason> {
  return new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      process.on(signal, () => {
        resolve({ signal });
        process.once(signal, () => process.exit(1));
      });
    }
    process.on('uncaughtException', (error) => resolve({ error }));
    process.on('unhandledRejection', (error) => resolve({ error }));
  });
}

/**
 * Stops gracefully: first no longer ready, then no new connections, then the answers in flight, then the rest.
 * Returns the exit code: 0 after a signal and a complete stop, otherwise 1.
 */
export async function stop(reason: StopReason, subject: Stoppable): Promise<0 | 1> {
  const { logger, readiness } = subject;
  if ('error' in reason) logger.fatal({ err: reason.error }, 'stopping after an uncaught failure');
  else logger.info({ signal: reason.signal }, 'stopping');
  readiness.stopping();
  const sweep = setInterval(() => closeIdle(subject), SWEEP);
  const cut = setTimeout(() => cutOff(subject), FOR_ANSWERS);
  const complete = await closeWithin(subject, FOR_ANSWERS + FOR_THE_REST);
  clearInterval(sweep);
  clearTimeout(cut);
  if (complete) logger.info('stopped');
  return complete && 'signal' in reason ? 0 : 1;
}

/** Node takes a connection on which nothing ever came for one that is being used. */
function closeIdle({ server, connections }: Stoppable): void {
  server.closeIdleConnections();
  for (const socket of connections) if (socket.bytesRead === 0) socket.destroy();
}

function cutOff({ server, logger }: Stoppable): void {
  logger.warn(`requests were still unanswered after ${FOR_ANSWERS / 1000} s; their connections are cut`);
  server.closeAllConnections();
}

async function closeWithin({ close, logger }: Stoppable, patience: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not closed within ${patience / 1000} s`)), patience);
  });
  try {
    await Promise.race([close(), late]);
    return true;
  } catch (error) {
    logger.error({ err: error }, 'the stop is incomplete; every answered token is on disk');
    return false;
  } finally {
    clearTimeout(timer);
  }
}

import { CredentialSets } from '#client-registration';
import type { Server } from 'node:http';
import { createApp } from '../http/create-app.js';
import { loadConfig } from '../config.js';
import { greeting } from './greeting.js';
import { Readiness } from '../health/readiness.js';
import { openLog } from '../logging/logger.js';
import { nextStop, stop, trackConnections } from './stop.js';

/**
 * Runs the server until something stops it; resolves with the exit code.
 *
 * @throws ConfigError, StartFault, PersistenceError: it did not start
 */
export async function serve(): Promise<0 | 1> {
  const config = loadConfig();
  const log = openLog(config.logLevel);
  const readiness = new Readiness();
  const running = await createApp(config, readiness, log);
  const server: Server = running.app.getHttpServer();
  const connections = trackConnections(server);
  try {
    // Nest's own listen writes a failure in the log as well, which is one line too many.
    await running.app.getHttpAdapter().getInstance().listen({ host: config.host, port: config.port });
  } catch (error) {
    await running.close();
    throw error;
  }
  const stopped = nextStop();
  readiness.running();
  const lines = await greeting(config, running.app.get(CredentialSets, { strict: false }));
  process.stdout.write(`${lines.join('\n')}\n`);
  const code = await stop(await stopped, {
    server,
    connections,
    readiness,
    logger: log.logger,
    close: () => running.close(),
  });
  log.flush();
  return code;
}

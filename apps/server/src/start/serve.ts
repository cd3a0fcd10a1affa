import type { Server } from 'node:http';
import { loadConfig } from '../config.js';
import { setUpFirstAdmin } from './first-admin.js';
import { greeting } from './greeting.js';
import { Readiness } from '../health/readiness.js';
import { openLog } from '../logging/logger.js';
import { recordServedIssuer } from './served-issuer.js';
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
  // Not before the settings are read: whoever mistyped one is told at once, and not after a server was loaded.
  const { createApp } = await import('../http/create-app.js');
  const running = await createApp(config, readiness, log);
  const server: Server = running.app.getHttpServer();
  const connections = trackConnections(server);
  let next: readonly string[];
  try {
    // Nest's own listen writes a failure in the log as well, which is one line too many.
    await running.app.getHttpAdapter().getInstance().listen({ host: config.host, port: config.port });
    // Not before: a start that fails changes neither the issuer nor the link of another server.
    await recordServedIssuer(config.issuer, running.servedIssuer, log.logger);
    next = await setUpFirstAdmin(config, running.setUp);
  } catch (error) {
    await running.close();
    throw error;
  }
  const stopped = nextStop();
  readiness.running();
  process.stdout.write(`${greeting(config, next).join('\n')}\n`);
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

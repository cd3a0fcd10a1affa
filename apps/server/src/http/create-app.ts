import type { SetUp } from '#accounts';
import { acceptForms, allowClientOrigins, type ProtocolRequest } from '#oauth';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { LogController, type FastifyBaseLogger } from 'fastify';
import { randomUUID } from 'node:crypto';
import type { AdminRequest } from '../admin/access/admin-request.js';
import { AppModule } from '../app.module.js';
import { answerClientError } from './client-errors.js';
import type { Config } from '../config.js';
import { CONNECTION_TIMEOUTS } from './connection-timeouts.js';
import { openCore, prepareCore, type Core } from '../core.js';
import type { Readiness } from '../health/readiness.js';
import { logRequests } from '../logging/request-log.js';
import { NestLog } from '../logging/nest-log.js';
import type { ServerLog } from '../logging/logger.js';
import type { ServedIssuer } from '../start/served-issuer.js';
import { describeApi } from './openapi.js';
import { RouteTable } from './route-table.js';
import { answerUnroutable } from './unroutable.js';

/** A server that listens when it is told to. */
export interface RunningApp {
  readonly app: NestFastifyApplication;
  readonly setUp: SetUp;
  readonly servedIssuer: ServedIssuer;
  /** Answers what is in flight, writes what waits in memory, and closes the database. */
  close(): Promise<void>;
}

/** Bytes of a JSON body; forms have their own limit. */
const LONGEST_BODY = 262_144;
/** Characters of a path parameter: the identifier of an API, percent-encoded. */
const LONGEST_PATH_PARAMETER = 1500;

/**
 * Builds the whole server: database, ports, modules, routes. Rejects when it cannot start: a `PersistenceError`, or a
 * `StartFault` of the master key.
 */
export async function createApp(config: Config, readiness: Readiness, log: ServerLog): Promise<RunningApp> {
  const core = await openCore(config, log.logger);
  try {
    readiness.migrating();
    await prepareCore(core);
    const app = await buildApp(config, core, readiness, log);
    core.start();
    const { servedIssuer } = core.persistence;
    return { app, setUp: core.accounts.setUp, servedIssuer, close: () => closeAll(app, core) };
  } catch (error) {
    await core.persistence.close();
    throw error;
  }
}

async function buildApp(
  config: Config,
  core: Core,
  readiness: Readiness,
  log: ServerLog,
): Promise<NestFastifyApplication> {
  const adapter = createAdapter(config, log);
  const fastify = adapter.getInstance();
  const routes = new RouteTable(fastify);
  acceptForms(fastify);
  const always = { 'X-Content-Type-Options': 'nosniff', ...transportSecurity(config.issuer) };
  fastify.addHook('onRequest', (request, reply, done) => {
    reply.header('X-Request-Id', request.id).headers(always);
    done();
  });
  logRequests(fastify, log, clientIdOf);
  allowClientOrigins(fastify, core.persistence.clientOrigins);
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.forRoot(core, readiness, routes),
    adapter,
    { bodyParser: false, logger: new NestLog(log.logger), abortOnError: false },
  );
  describeApi(app);
  await app.init();
  return app;
}

/** Where the issuer is https, browsers never ask this host by http again, for a year (RFC 6797 §6.1). */
function transportSecurity(issuer: string): Readonly<Record<string, string>> {
  return issuer.startsWith('https:') ? { 'Strict-Transport-Security': 'max-age=31536000' } : {};
}

function createAdapter({ trustProxy }: Config, { logger }: ServerLog): FastifyAdapter {
  return new FastifyAdapter({
    loggerInstance: logger,
    // A logger a request would cost more than the lines it ever writes; those name the request themselves.
    childLoggerFactory: (parent: FastifyBaseLogger) => parent,
    logController: new LogController({ disableRequestLogging: true }),
    // While it stops, what still arrives on an open connection is served, and the connection then closed.
    return503OnClosing: false,
    genReqId: () => randomUUID(),
    trustProxy: trustProxy === false ? false : [...trustProxy],
    bodyLimit: LONGEST_BODY,
    ...CONNECTION_TIMEOUTS,
    routerOptions: { maxParamLength: LONGEST_PATH_PARAMETER },
    frameworkErrors: answerUnroutable,
    clientErrorHandler: answerClientError,
  });
}

/** Who authenticated at a protocol endpoint, or by whose token the management API was called. */
function clientIdOf(request: ProtocolRequest & AdminRequest): string | undefined {
  return request.authenticated?.client.clientId ?? request.caller?.id;
}

async function closeAll(app: NestFastifyApplication, core: Core): Promise<void> {
  await app.close();
  await core.stop();
}

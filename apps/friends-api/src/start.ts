import { randomUUID } from 'node:crypto';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.js';
import type { Config } from './config.js';

/** Milliseconds; a stop waits no longer than this for a connection that has become idle. */
const KEEP_ALIVE_TIMEOUT = 5_000;

/** The API while it serves. */
export interface RunningApi {
  readonly url: string;
  /** Takes no more requests and resolves when those in flight are answered. */
  stop(): Promise<void>;
}

/** Starts the API; resolves when it listens. Rejects when it cannot, for example because the port is taken. */
export async function start(config: Config): Promise<RunningApi> {
  const adapter = new FastifyAdapter({ genReqId: () => randomUUID(), keepAliveTimeout: KEEP_ALIVE_TIMEOUT });
  const fastify = adapter.getInstance();
  fastify.addHook('onRequest', (request, reply, done) => {
    reply.header('X-Request-Id', request.id).header('X-Content-Type-Options', 'nosniff');
    done();
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.forRoot(config), adapter, {
    logger: ['warn', 'error', 'fatal'],
    abortOnError: false,
  });
  await app.init();
  // Nest's own `listen` would log a taken port beside the line that main.ts prints.
  const url = await fastify.listen({ port: config.port, host: config.host });
  return { url, stop: () => app.close() };
}

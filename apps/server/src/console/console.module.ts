import fastifyStatic from '@fastify/static';
import { Module, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { BuiltConsole } from './built-console.js';
import { ConsoleController } from './console.controller.js';

const PREFIX = '/console/assets/';

/** The web console at `/console/`. It is a page of this server and calls `/api/v1` with the session of its person. */
@Module({
  controllers: [ConsoleController],
  providers: [{ provide: BuiltConsole, useFactory: () => new BuiltConsole() }],
})
export class ConsoleModule implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly built: BuiltConsole,
  ) {}

  /**
   * Serves scripts and styles: those files that are there at the start, so that no other path is ever looked up on the
   * disk. Their names change with their content, so that they may be kept for ever.
   *
   * Not awaited: Fastify would then think that all is registered, and answer faults itself that Nest has yet to take.
   */
  onModuleInit(): void {
    if (!this.built.isBuilt) return;
    const fastify = this.host.httpAdapter.getInstance<FastifyInstance>();
    void fastify.register(fastifyStatic, {
      root: this.built.assets,
      prefix: PREFIX,
      allowedPath: (path) => this.built.holds(path),
      index: false,
      decorateReply: false,
      preCompressed: true,
      immutable: true,
      maxAge: '365d',
    });
  }
}

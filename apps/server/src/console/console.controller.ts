import { randomBytes } from 'node:crypto';
import { Controller, Get, NotFoundException, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { targetPath } from '../http/path-of.js';
import { BuiltConsole } from './built-console.js';
import { consolePolicy } from './console-policy.js';

/** The paths of pages: words without dots and escapes, so that nothing climbs (CWE-22). Below `assets` are files. */
const PAGE = /^\/console\/(?!assets(?:\/|$))(?:[\w-]+(?:\/[\w-]+)*\/?)?$/;
const NONCE_BYTES = 16;

/** The console: every path below `/console/` that can be a page of it is answered with the one page there is. */
@Controller('/console')
export class ConsoleController {
  constructor(private readonly built: BuiltConsole) {}

  @Get()
  begin(@Req() request: FastifyRequest, @Res() reply: FastifyReply): void {
    if (targetPath(request.url) === '/console') void reply.redirect('/console/', 308);
    else this.show(request, reply);
  }

  @Get('*')
  show(@Req() request: FastifyRequest, @Res() reply: FastifyReply): void {
    const nonce = randomBytes(NONCE_BYTES).toString('base64');
    const page = PAGE.test(targetPath(request.url)) ? this.built.page(nonce) : undefined;
    if (page === undefined) throw new NotFoundException();
    void reply
      .headers({
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Security-Policy': consolePolicy(nonce),
        'X-Frame-Options': 'DENY',
        'Referrer-Policy': 'no-referrer',
        'Cache-Control': 'no-store',
      })
      .send(page);
  }
}

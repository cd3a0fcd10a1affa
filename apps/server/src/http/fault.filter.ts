import { MethodNotAllowed, OAuthErrors, PageErrors, type ProtocolRequest } from '#oauth';
import { Catch, NotFoundException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Problems } from '../admin/problems.js';
import { pathOf } from './path-of.js';
import { RouteTable } from './route-table.js';

/**
 * The one exception filter: where a person looks on, a page; protocol endpoints speak RFC 6749, the rest RFC 9457; and
 * nothing speaks both.
 */
@Catch()
export class FaultFilter implements ExceptionFilter {
  constructor(
    private readonly pageErrors: PageErrors,
    private readonly oauthErrors: OAuthErrors,
    private readonly problems: Problems,
    private readonly routes: RouteTable,
  ) {}

  async catch(exception: unknown, host: ArgumentsHost): Promise<void> {
    const request = host.switchToHttp().getRequest<ProtocolRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    try {
      await this.answer(this.orMethodNotAllowed(exception, request), request, reply);
    } catch (error) {
      // Nobody catches what a filter throws: it would end the server.
      request.log.error({ err: error, requestId: request.id }, 'a fault could not be answered');
      if (!reply.sent) reply.status(500).send();
    }
  }

  private answer(fault: unknown, request: ProtocolRequest, reply: FastifyReply): Promise<void> {
    const path = pathOf(request);
    if (isPagePath(path)) return this.pageErrors.answer(fault, request, reply);
    if (isProtocolPath(path)) return this.oauthErrors.answer(fault, request, reply);
    return this.problems.answer(fault, request, reply);
  }

  /** Fastify answers 404 to a known path with another method; 405 and `Allow` say more (RFC 9110 §15.5.6). */
  private orMethodNotAllowed(exception: unknown, request: ProtocolRequest): unknown {
    if (!(exception instanceof NotFoundException) || !request.is404) return exception;
    const allowed = this.routes.methodsOf(pathOf(request));
    return allowed.length === 0 ? exception : new MethodNotAllowed(allowed);
  }
}

/** Where a person looks on, and below. */
const PAGES = ['/oauth/auth', '/oauth/logout', '/login', '/consent', '/account', '/setup', '/console'];

/** Whether a path answers with pages, its faults too. */
const isPagePath = (path: string): boolean =>
  PAGES.some((page) => path === page || path.startsWith(`${page}/`));

/** Whether a path speaks RFC 6749, unless it answers with pages; the rest speaks RFC 9457. */
export const isProtocolPath = (url: string): boolean =>
  url.startsWith('/oauth/') || url.startsWith('/.well-known/');

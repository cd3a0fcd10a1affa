import { MethodNotAllowed, OAuthErrors, type ProtocolRequest } from '#oauth';
import { Catch, NotFoundException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Problems } from '../admin/problems.js';
import { pathOf } from './path-of.js';
import { RouteTable } from './route-table.js';

/** The one exception filter: protocol endpoints speak RFC 6749, the rest RFC 9457, and nothing speaks both. */
@Catch()
export class FaultFilter implements ExceptionFilter {
  constructor(
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
    if (isProtocolPath(pathOf(request))) return this.oauthErrors.answer(fault, request, reply);
    return this.problems.answer(fault, request, reply);
  }

  /** Fastify answers 404 to a known path with another method; 405 and `Allow` say more (RFC 9110 §15.5.6). */
  private orMethodNotAllowed(exception: unknown, request: ProtocolRequest): unknown {
    if (!(exception instanceof NotFoundException) || !request.is404) return exception;
    const allowed = this.routes.methodsOf(pathOf(request));
    return allowed.length === 0 ? exception : new MethodNotAllowed(allowed);
  }
}

/** Whether a path speaks RFC 6749; the rest speaks RFC 9457. */
export const isProtocolPath = (url: string): boolean =>
  url.startsWith('/oauth/') || url.startsWith('/.well-known/');

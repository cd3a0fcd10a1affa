import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { map, type Observable } from 'rxjs';
import { LOCATION, type LocationOf } from './answers.js';
import { toEntityTag } from './entity-tag.js';

/**
 * Gives an answer the headers that follow from its body: `ETag` from a version, `Link` from a further page, `Location`
 * from what was created. Nothing of the management API is ever cached: it may hold a secret.
 */
@Injectable()
export class AnswerHeaders implements NestInterceptor {
  constructor(private readonly reflector: Reflector) {}

  intercept(context: ExecutionContext, next: CallHandler<unknown>): Observable<unknown> {
    const http = context.switchToHttp();
    const location = this.reflector.get<LocationOf | undefined>(LOCATION, context.getHandler());
    return next.handle().pipe(
      map((body) => {
        const headers = headersOf(body, http.getRequest<FastifyRequest>().url, location);
        http.getResponse<FastifyReply>().headers(headers);
        return body;
      }),
    );
  }
}

function headersOf(body: unknown, url: string, location: LocationOf | undefined): Record<string, string> {
  const headers: Record<string, string> = { 'Cache-Control': 'no-store' };
  if (typeof body !== 'object' || body === null) return headers;
  if ('version' in body && typeof body.version === 'number') headers['ETag'] = toEntityTag(body.version);
  if ('next' in body && typeof body.next === 'string') headers['Link'] = nextLink(url, body.next);
  if (location !== undefined) headers['Location'] = location(body);
  return headers;
}

/** The same list from where this page ended (RFC 8288). */
function nextLink(url: string, after: string): string {
  const next = new URL(url, 'http://localhost');
  next.searchParams.set('after', after);
  return `<${next.pathname}${next.search}>; rel="next"`;
}

import {
  invalidRequest,
  OAuthError,
  serverError,
  StorageUnavailable,
  temporarilyUnavailable,
} from '#protocol';
import { HttpException } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

/** Faults of the HTTP layer become `invalid_request` with their own status; what is nobody's becomes ours. */
export function toOAuthError(exception: unknown): OAuthError {
  if (exception instanceof OAuthError) return exception;
  if (exception instanceof StorageUnavailable) return temporarilyUnavailable(exception);
  const status = statusOf(exception);
  if (status === undefined || status >= 500) return serverError(exception);
  if (status === 400) return invalidRequest('the request is not well-formed', { cause: exception });
  return new OAuthError('invalid_request', HTTP_FAULTS[status] ?? 'the request cannot be served', status, {
    cause: exception,
    headers: exception instanceof MethodNotAllowed ? { Allow: exception.allowed.join(', ') } : {},
  });
}

/** Answers that say no to what was asked; 429 and 5xx say that nothing was looked at. */
export const REFUSALS = new Set([400, 401, 403, 415]);

const HTTP_FAULTS: Readonly<Record<number, string>> = {
  404: 'there is no such endpoint',
  405: 'this endpoint does not take that method; Allow names those it takes',
  413: 'the body is too large',
  415: 'the body must be application/x-www-form-urlencoded in UTF-8',
};

/** A known path was asked with a method it does not take (RFC 9110 §15.5.6). */
export class MethodNotAllowed extends HttpException {
  constructor(readonly allowed: readonly string[]) {
    super('method not allowed', 405);
  }
}

function statusOf(exception: unknown): number | undefined {
  if (exception instanceof HttpException) return exception.getStatus();
  const status = (exception as { statusCode?: unknown } | null)?.statusCode;
  return typeof status === 'number' ? status : undefined;
}

/** Writes a fault of ours in the log, under the id of the request. */
export function logFault(error: OAuthError, request: FastifyRequest): void {
  if (error.status >= 500)
    request.log.error({ err: error.cause ?? error, requestId: request.id }, error.description);
}

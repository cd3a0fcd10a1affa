import {
  claimedClientId,
  invalidRequest,
  OAuthError,
  serverError,
  StorageUnavailable,
  temporarilyUnavailable,
  tooManyRequests,
  type OAuthErrorCode,
} from '#protocol';
import { HttpException, Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { addressOf, type ProtocolRequest } from '../request/protocol-request.js';
import { FailedAttempts } from '../throttle/failed-attempts.js';
import { Refusals } from './refusals.js';

/** Answers whatever went wrong at a protocol endpoint in the words of RFC 6749 §5.2, and enters it in the ledger. */
@Injectable()
export class OAuthErrors {
  constructor(
    private readonly refusals: Refusals,
    private readonly failures: FailedAttempts,
  ) {}

  async answer(exception: unknown, request: ProtocolRequest, reply: FastifyReply): Promise<void> {
    const error = await this.throttled(toOAuthError(exception), request);
    logFault(error, request);
    if (REFUSALS.has(error.status)) await this.refusals.record(error, request);
    if (error.code === 'invalid_client' && request.headers.authorization !== undefined) {
      reply.header('WWW-Authenticate', 'Basic realm="Legate", charset="UTF-8"');
    }
    if (BEARER_ERRORS.has(error.code)) reply.header('WWW-Authenticate', bearerChallenge(error));
    reply
      .status(error.status)
      .headers({ 'Cache-Control': 'no-store', Pragma: 'no-cache', ...error.headers })
      .send({ error: error.code, error_description: error.description, request_id: request.id });
  }

  /** A stranger's refusals are counted; once there were too many he is told to wait, and they fill no ledger. */
  private async throttled(error: OAuthError, request: ProtocolRequest): Promise<OAuthError> {
    if (!REFUSALS.has(error.status) || isProven(request)) return error;
    const wait = await this.failures.count(addressOf(request), claimedClientId(error));
    return wait === undefined ? error : tooManyRequests(wait, 'too many failed requests from this address');
  }
}

/** Refusals of an access token. */
const BEARER_ERRORS = new Set<OAuthErrorCode>(['invalid_token', 'insufficient_scope']);

/** What is wrong with an access token (RFC 6750 §3). */
function bearerChallenge({ code, description }: OAuthError): string {
  return `Bearer realm="Legate", error="${code}", error_description="${description}"`;
}

/** Whether the client proved who it is. A public client only said so. */
function isProven({ authenticated }: ProtocolRequest): boolean {
  return authenticated !== undefined && authenticated.method !== 'none';
}

function logFault(error: OAuthError, request: ProtocolRequest): void {
  if (error.status >= 500)
    request.log.error({ err: error.cause ?? error, requestId: request.id }, error.description);
}

/** Faults of the HTTP layer become `invalid_request` with their own status; what is nobody's becomes ours. */
function toOAuthError(exception: unknown): OAuthError {
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
const REFUSALS = new Set([400, 401, 403, 415]);

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

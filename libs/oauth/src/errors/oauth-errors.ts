import type { OAuthError, OAuthErrorCode } from '#protocol';
import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { ProtocolRequest } from '../request/protocol-request.js';
import { FailedAttempts } from '../throttle/failed-attempts.js';
import { Refusals } from './refusals.js';
import { logFault, REFUSALS, toOAuthError } from './to-oauth-error.js';

/** Answers whatever went wrong at a protocol endpoint in the words of RFC 6749 §5.2, and enters it in the ledger. */
@Injectable()
export class OAuthErrors {
  constructor(
    private readonly refusals: Refusals,
    private readonly failures: FailedAttempts,
  ) {}

  async answer(exception: unknown, request: ProtocolRequest, reply: FastifyReply): Promise<void> {
    const error = await this.failures.throttled(toOAuthError(exception), request);
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
}

/** Refusals of an access token. */
const BEARER_ERRORS = new Set<OAuthErrorCode>(['invalid_token', 'insufficient_scope']);

/** What is wrong with an access token (RFC 6750 §3). */
function bearerChallenge({ code, description }: OAuthError): string {
  return `Bearer realm="Legate", error="${code}", error_description="${description}"`;
}

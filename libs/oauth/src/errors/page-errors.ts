import { invalidRequest, type OAuthError } from '#protocol';
import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { NoticeName } from '../pages/notices.js';
import { sendNotice } from '../pages/send-notice.js';
import { messagesFor } from '../request/messages-for.js';
import type { ProtocolRequest } from '../request/protocol-request.js';
import { FailedAttempts } from '../throttle/failed-attempts.js';
import { PageFault } from './page-fault.js';
import { Refusals } from './refusals.js';
import { logFault, REFUSALS, toOAuthError } from './to-oauth-error.js';

/** Answers whatever went wrong where a person looks on: with a page, and an entry in the ledger. */
@Injectable()
export class PageErrors {
  constructor(
    private readonly refusals: Refusals,
    private readonly failures: FailedAttempts,
  ) {}

  async answer(exception: unknown, request: ProtocolRequest, reply: FastifyReply): Promise<void> {
    const refused = exception instanceof PageFault ? toRefusal(exception) : toOAuthError(exception);
    const benign = exception instanceof PageFault && exception.notice === 'answered-already';
    const error = benign ? refused : await this.failures.throttled(refused, request);
    logFault(error, request);
    if (!benign && REFUSALS.has(error.status)) await this.refusals.record(error, request);
    reply.headers(error.headers);
    if (error === refused && exception instanceof PageFault) {
      sendNotice(reply, messagesFor(request), exception.notice, exception.check);
    } else {
      const detail = `${error.code}: ${error.description}`;
      sendNotice(reply, messagesFor(request), noticeOf(error), detail, error.status);
    }
  }
}

const toRefusal = (fault: PageFault): OAuthError => invalidRequest(fault.check, { cause: fault });

const BY_STATUS: Readonly<Record<number, NoticeName>> = {
  404: 'not-found',
  429: 'too-many-requests',
  500: 'server-fault',
  503: 'unavailable',
};

/** What tells a person of an error. The description of a faulty parameter begins with its name. */
function noticeOf({ status, description }: OAuthError): NoticeName {
  const byStatus = BY_STATUS[status];
  if (byStatus !== undefined) return byStatus;
  if (description.startsWith('client_id')) return 'application-unknown';
  if (description.startsWith('redirect_uri')) return 'return-address-unknown';
  if (description.startsWith('post_logout_redirect_uri')) return 'sign-out-address-unknown';
  return 'request-malformed';
}

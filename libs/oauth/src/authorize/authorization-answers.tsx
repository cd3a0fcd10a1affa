import { locationOf, type AuthorizationResponse, type OAuthError } from '#protocol';
import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Refusals } from '../errors/refusals.js';
import { formTargetOf } from '../pages/content-security-policy.js';
import { FORM_POST_SCRIPT, FormPostPage } from '../pages/form-post-page.js';
import { sendPage } from '../pages/send-page.js';
import { messagesFor } from '../request/messages-for.js';
import { addressOf, type ProtocolRequest } from '../request/protocol-request.js';
import { FailedAttempts } from '../throttle/failed-attempts.js';
import { seeOther } from './see-other.js';

/** Sends authorization responses to their clients, by way of the browser (RFC 6749 §4.1.2). */
@Injectable()
export class AuthorizationAnswers {
  constructor(
    private readonly refusals: Refusals,
    private readonly failures: FailedAttempts,
  ) {}

  /** In the query, or in a form that the browser posts (OAuth 2.0 Form Post Response Mode §2). */
  async send(response: AuthorizationResponse, request: ProtocolRequest, reply: FastifyReply): Promise<void> {
    if (response.refusal !== null) await this.record(response.refusal, response.clientId, request);
    if (response.mode === 'query') {
      seeOther(reply, locationOf(response));
      return;
    }
    const { redirectUri: action, params } = response;
    sendPage(reply, <FormPostPage messages={messagesFor(request)} action={action} params={params} />, {
      formAction: [formTargetOf(action)],
      script: FORM_POST_SCRIPT,
    });
  }

  /** A client that is refused too often fills no ledger. */
  private async record(refusal: OAuthError, clientId: string, request: ProtocolRequest): Promise<void> {
    const wait = await this.failures.count(addressOf(request), clientId);
    if (wait === undefined) await this.refusals.record(refusal, request, clientId);
  }
}

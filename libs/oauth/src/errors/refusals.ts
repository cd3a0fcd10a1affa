import {
  ClientAuthFailure,
  createEvent,
  WrongGrant,
  type Clock,
  type EventRecorder,
  type LedgerEvent,
  type OAuthError,
} from '#protocol';
import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, EVENTS } from '../injection-tokens.js';
import { contextOf, type ProtocolRequest } from '../request/protocol-request.js';

/** Enters refusals in the ledger, each with the check that failed. */
@Injectable()
export class Refusals {
  constructor(
    @Inject(EVENTS) private readonly events: EventRecorder,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  record(error: OAuthError, request: ProtocolRequest): Promise<void> {
    const { cause } = error;
    const client = request.authenticated?.client ?? (cause instanceof WrongGrant ? cause.client : undefined);
    return this.events.record(
      createEvent(
        {
          kind: cause instanceof WrongGrant ? 'request.wrong-grant' : 'request.refused',
          at: this.clock.now(),
          target: request.routeOptions.url ?? null,
          applicationId: client?.application.id ?? null,
          clientId: client?.clientId ?? null,
          detail: { error: error.code, description: error.description, ...privateDetail(cause) },
        },
        { id: client?.clientId ?? 'anonymous', context: contextOf(request) },
      ),
    );
  }
}

/** The form of every `client_id` made here. */
const CLIENT_ID = /^[a-z]{2}_[A-Za-z0-9]{22}$/;

/**
 * What the answer did not tell. A claimed client_id is a stranger's word, and a secret where somebody confused the two
 * fields: only what has the form of a client_id is kept.
 */
function privateDetail(cause: unknown): LedgerEvent['detail'] {
  if (cause instanceof ClientAuthFailure) {
    const claimed = cause.clientId !== null && CLIENT_ID.test(cause.clientId) ? cause.clientId : null;
    return { check: cause.reason, claimedClientId: claimed };
  }
  if (cause instanceof WrongGrant)
    return { askedGrantType: cause.askedGrantType, ownGrantType: cause.client.grantType };
  return {};
}

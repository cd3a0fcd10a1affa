import {
  ClientAuthFailure,
  createEvent,
  isClientId,
  WrongGrant,
  type Client,
  type Clients,
  type Clock,
  type EventRecorder,
  type LedgerEvent,
  type OAuthError,
} from '#protocol';
import { Inject, Injectable } from '@nestjs/common';
import { CLIENTS, CLOCK, EVENTS } from '../injection-tokens.js';
import { MinuteLimit } from '../throttle/minute-limit.js';
import { contextOf, type ProtocolRequest } from '../request/protocol-request.js';

/** Refusals a minute of one client that are entered one by one. */
const MOST_OF_A_CLIENT = 100;
/** As much of a stranger's `iss` as is entered. */
const LONGEST_ISSUER = 200;
const AND_MORE = 'more refusals of this client followed within the minute; they are not entered';

/** Enters refusals in the ledger, each with the check that failed. */
@Injectable()
export class Refusals {
  private readonly perClient = new MinuteLimit(MOST_OF_A_CLIENT);

  constructor(
    @Inject(EVENTS) private readonly events: EventRecorder,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CLIENTS) private readonly clients: Pick<Clients, 'find'>,
  ) {}

  /**
   * A client that is refused again and again gets one entry that says so, and then none for the rest of the minute. A
   * ledger out of reach must not turn a refusal into something else. `asking` is the client that asked for a person's
   * authorization: nobody authenticates there.
   */
  async record(error: OAuthError, request: ProtocolRequest, asking?: string): Promise<void> {
    try {
      const clientId = request.authenticated?.client.clientId ?? asking;
      const used = clientId === undefined ? 0 : (await this.perClient.count(clientId)).used;
      if (used <= MOST_OF_A_CLIENT) await this.enter(error, request, privateDetail(error.cause), asking);
      else if (used === MOST_OF_A_CLIENT + 1) await this.enter(error, request, { check: AND_MORE }, asking);
    } catch (cause) {
      request.log.error(
        { err: cause, requestId: request.id },
        'a refusal could not be entered in the ledger',
      );
    }
  }

  private async enter(
    error: OAuthError,
    request: ProtocolRequest,
    detail: LedgerEvent['detail'],
    asking: string | undefined,
  ): Promise<void> {
    const client = request.authenticated?.client;
    const concerned = client ?? (await this.claimed(error.cause));
    await this.events.record(
      createEvent(
        {
          kind: error.cause instanceof WrongGrant ? 'request.wrong-grant' : 'request.refused',
          at: this.clock.now(),
          target: request.routeOptions.url ?? null,
          applicationId: concerned?.application.id ?? null,
          clientId: concerned?.clientId ?? asking ?? null,
          detail: { error: error.code, description: error.description, ...detail },
        },
        { id: client?.clientId ?? 'anonymous', context: contextOf(request) },
      ),
    );
  }

  /** The set whose authentication failed, where there is one: its admin wants to know. It did nothing itself. */
  private async claimed(cause: unknown): Promise<Client | undefined> {
    if (!(cause instanceof ClientAuthFailure)) return undefined;
    const { clientId } = cause;
    return clientId === null || !isClientId(clientId) ? undefined : this.clients.find(clientId);
  }
}

/**
 * What the answer did not tell. A claimed client_id is a stranger's word, and a secret where somebody confused the two
 * fields: only what has the form of a client_id is kept.
 */
function privateDetail(cause: unknown): LedgerEvent['detail'] {
  if (cause instanceof ClientAuthFailure) {
    const claimed = cause.clientId !== null && isClientId(cause.clientId) ? cause.clientId : null;
    const { reason: check, claimedIssuer } = cause;
    const issuer = claimedIssuer === null ? {} : { claimedIssuer: claimedIssuer.slice(0, LONGEST_ISSUER) };
    return { check, claimedClientId: claimed, ...issuer };
  }
  if (cause instanceof WrongGrant)
    return { askedGrantType: cause.askedGrantType, ownGrantType: cause.client.grantType };
  return {};
}

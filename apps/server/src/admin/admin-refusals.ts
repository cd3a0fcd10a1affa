import { contextOf, FailedAttempts } from '#oauth';
import { createEvent, type Clock, type EventRecorder } from '#protocol';
import { Inject, Injectable } from '@nestjs/common';
import type { AdminRequest } from './admin-request.js';
import { CLOCK, EVENTS } from './injection-tokens.js';
import type { Problem } from './problem.js';

/** Enters refused requests of the management API in the ledger, each with the check that failed. */
@Injectable()
export class AdminRefusals {
  constructor(
    @Inject(EVENTS) private readonly events: EventRecorder,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly failures: FailedAttempts,
  ) {}

  /**
   * Once an address has spent its failures of a minute they are no longer entered, or a flood would fill the disk. A
   * ledger out of reach must not turn a refusal into something else.
   */
  async record(problem: Problem, request: AdminRequest): Promise<void> {
    try {
      if (await this.failures.count(request.ip, null)) return;
      await this.enter(problem, request);
    } catch (cause) {
      request.log.error(
        { err: cause, requestId: request.id },
        'a refusal could not be entered in the ledger',
      );
    }
  }

  private enter({ kind, detail, options }: Problem, request: AdminRequest): Promise<void> {
    const { token } = request;
    const facts = {
      kind: 'request.refused',
      at: this.clock.now(),
      target: request.routeOptions.url ?? null,
      applicationId: token?.applicationId ?? null,
      clientId: token?.clientId ?? null,
      detail: { error: kind, description: detail, check: options.check ?? null, jti: token?.jti ?? null },
    } as const;
    const by = { id: token?.clientId ?? 'anonymous', context: contextOf(request) };
    return this.events.record(createEvent(facts, by));
  }
}

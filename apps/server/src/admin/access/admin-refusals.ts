import { contextOf, FailedAttempts, MinuteLimit } from '#oauth';
import { createEvent, type Clock, type EventRecorder } from '#protocol';
import { Inject, Injectable } from '@nestjs/common';
import type { AdminRequest } from './admin-request.js';
import { CLOCK, EVENTS } from '../../injection-tokens.js';
import { Problem } from '../problem.js';

/** Refusals a minute of one caller that are entered one by one. */
const MOST_OF_A_CALLER = 100;
const AND_MORE = 'more refusals of this caller followed within the minute; they are not entered';

/** Enters refused requests of the management API in the ledger, each with the check that failed. */
@Injectable()
export class AdminRefusals {
  private readonly perCaller = new MinuteLimit(MOST_OF_A_CALLER);

  constructor(
    @Inject(EVENTS) private readonly events: EventRecorder,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly failures: FailedAttempts,
  ) {}

  /** A stranger's refusals are counted; once there were too many he is told to wait, and they fill no ledger. */
  async throttled(problem: Problem, request: AdminRequest): Promise<Problem> {
    if (!isRefusal(problem) || request.caller !== undefined) return problem;
    const wait = await this.failures.count(contextOf(request).ip, null);
    if (wait === undefined) return problem;
    return new Problem('too-many-requests', 'too many failed requests from this address', {
      headers: { 'Retry-After': String(wait) },
    });
  }

  /**
   * Who proved who they are is always entered; one that is refused again and again gets one entry that says so, and
   * then none for the rest of the minute. A ledger out of reach must not turn a refusal into something else.
   */
  async record(problem: Problem, request: AdminRequest): Promise<void> {
    if (!isRefusal(problem)) return;
    try {
      const { caller } = request;
      const used = caller === undefined ? 0 : (await this.perCaller.count(caller.id)).used;
      const check = used > MOST_OF_A_CALLER ? AND_MORE : (problem.options.check ?? null);
      if (used <= MOST_OF_A_CALLER + 1) await this.enter(problem, check, request);
    } catch (cause) {
      request.log.error(
        { err: cause, requestId: request.id },
        'a refusal could not be entered in the ledger',
      );
    }
  }

  private enter({ kind, detail }: Problem, check: string | null, request: AdminRequest): Promise<void> {
    const { caller } = request;
    const facts = {
      kind: 'request.refused',
      at: this.clock.now(),
      target: request.routeOptions.url ?? null,
      applicationId: caller?.applicationId ?? null,
      clientId: caller?.clientId ?? null,
      detail: { error: kind, description: detail, check, ...(caller?.proof ?? {}) },
    } as const;
    const by = { id: caller?.id ?? 'anonymous', context: contextOf(request) };
    return this.events.record(createEvent(facts, by));
  }
}

function isRefusal({ status }: Problem): boolean {
  return status === 401 || status === 403;
}

import { Controller, Get, Header, Res } from '@nestjs/common';
import { DatabaseCheck } from './database-check.js';
import { Readiness } from './readiness.js';

/** A health answer; `reasons` say why not. */
export interface Health {
  readonly status: 'ok' | 'unavailable';
  readonly reasons?: readonly string[];
}

/** The piece of a reply that a health answer sets. */
interface StatusReply {
  status(code: number): unknown;
}

/** Tells an orchestrator whether to wait for, send traffic to, or replace this instance. */
@Controller('health')
export class HealthController {
  constructor(
    private readonly readiness: Readiness,
    private readonly database: DatabaseCheck,
  ) {}

  /** Whether the process answers at all. Asks nothing else: a database that is away is no reason to restart. */
  @Get('live')
  @Header('Cache-Control', 'no-store')
  live(): Health {
    return { status: 'ok' };
  }

  /** Whether requests can be served now: started, not stopping, and the database answers. */
  @Get('ready')
  @Header('Cache-Control', 'no-store')
  async ready(@Res({ passthrough: true }) reply: StatusReply): Promise<Health> {
    const { stage } = this.readiness;
    return answer(reply, stage === 'running' ? await this.database.fault() : `the server is ${stage}`);
  }

  /** Whether the start has ended, migrations included. */
  @Get('started')
  @Header('Cache-Control', 'no-store')
  started(@Res({ passthrough: true }) reply: StatusReply): Health {
    return answer(reply, this.readiness.started ? undefined : `the server is ${this.readiness.stage}`);
  }
}

function answer(reply: StatusReply, reason: string | undefined): Health {
  if (reason === undefined) return { status: 'ok' };
  reply.status(503);
  return { status: 'unavailable', reasons: [reason] };
}

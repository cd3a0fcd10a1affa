import { Catch, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { BearerTokenError } from '../bearer-token-error.js';
import { ProtectedResource } from '../protected-resource.js';

/** Answers refused requests in the words of RFC 6750 §3, on Express and on Fastify. */
@Catch(BearerTokenError)
export class BearerTokenErrorFilter implements ExceptionFilter<BearerTokenError> {
  private readonly logger = new Logger(BearerTokenErrorFilter.name);

  constructor(
    private readonly resource: ProtectedResource,
    private readonly host: HttpAdapterHost,
  ) {}

  catch(error: BearerTokenError, context: ArgumentsHost): void {
    if (error.status === 503) this.logger.warn(`tokens cannot be checked: ${reasons(error)}`);
    const { status, headers, body } = this.resource.refuse(error);
    const { httpAdapter } = this.host;
    const response: unknown = context.switchToHttp().getResponse();
    for (const [name, value] of Object.entries(headers)) httpAdapter.setHeader(response, name, value);
    httpAdapter.reply(response, body, status);
  }
}

/** An error and its causes in one line; the root is what an operator can mend. */
function reasons({ cause }: Error): string {
  if (!(cause instanceof Error)) return String(cause);
  const text = cause.message || cause.name;
  return cause.cause === undefined ? text : `${text}: ${reasons(cause)}`;
}

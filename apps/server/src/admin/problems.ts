import { AccountError, type AccountErrorCode } from '#accounts';
import { RegistrationError, type RegistrationErrorCode } from '#client-registration';
import { LedgerError } from '#ledger';
import { MethodNotAllowed } from '#oauth';
import { OAuthError, SigningKeyError, StorageUnavailable } from '#protocol';
import { HttpException, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { targetPath } from '../http/path-of.js';
import type { AdminRequest } from './access/admin-request.js';
import { AdminRefusals } from './access/admin-refusals.js';
import { Problem, PROBLEMS, type ProblemKind } from './problem.js';
import { toMemberName } from './wire/member-name.js';

/** Answers whatever went wrong outside the protocol endpoints with a problem document (RFC 9457). Never a stack. */
@Injectable()
export class Problems {
  constructor(private readonly refusals: AdminRefusals) {}

  async answer(exception: unknown, request: AdminRequest, reply: FastifyReply): Promise<void> {
    const problem = await this.refusals.throttled(toProblem(exception, targetPath(request.url)), request);
    const { status, detail, options } = problem;
    if (status >= 500) request.log.error({ err: options.cause ?? problem, requestId: request.id }, detail);
    await this.refusals.record(problem, request);
    sendProblem(problem, request, reply);
  }
}

/** Writes a problem document (RFC 9457 §3). */
export function sendProblem(problem: Problem, request: FastifyRequest, reply: FastifyReply): void {
  const { kind, status, detail, options } = problem;
  reply
    .status(status)
    .headers({ 'Cache-Control': 'no-store', ...options.headers })
    .type('application/problem+json')
    .send({
      type: `urn:legate:problem:${kind}`,
      title: PROBLEMS[kind].title,
      status,
      detail,
      instance: targetPath(request.url),
      request_id: request.id,
      ...(options.errors === undefined ? {} : { errors: options.errors }),
    });
}

/** Puts a fault of any layer into the words of this API, as a request to `path` knows them; what is nobody's is ours. */
export function toProblem(exception: unknown, path: string): Problem {
  if (exception instanceof Problem) return exception;
  if (exception instanceof RegistrationError) return ofRegistration(exception, path);
  if (exception instanceof AccountError) return ofAccount(exception, path);
  if (exception instanceof LedgerError) return ofLedger(exception);
  if (exception instanceof SigningKeyError) return ofSigningKey(exception);
  if (exception instanceof OAuthError) return new Problem('unsupported-media-type', JSON_ONLY);
  if (exception instanceof StorageUnavailable) {
    return new Problem('unavailable', 'the server cannot reach its storage right now; try again', {
      cause: exception,
      headers: { 'Retry-After': '1' },
    });
  }
  return ofHttp(exception);
}

const ACCOUNT_PROBLEMS: Readonly<Record<AccountErrorCode, ProblemKind>> = {
  invalid: 'invalid',
  'not-found': 'not-found',
  conflict: 'conflict',
  'last-admin': 'conflict',
  forbidden: 'forbidden',
  throttled: 'too-many-requests',
};

function ofAccount({ code, reason, field }: AccountError, path: string): Problem {
  if (code === 'throttled')
    return new Problem('too-many-requests', reason, { headers: { 'Retry-After': '1' } });
  return ofMember({ kind: ACCOUNT_PROBLEMS[code], reason, field }, path);
}

function ofLedger({ code, message: detail, parameter }: LedgerError): Problem {
  if (code === 'no-such-token' || code === 'no-such-event') return new Problem('not-found', detail);
  return new Problem(
    'bad-request',
    detail,
    parameter === undefined ? {} : { errors: [{ parameter, detail }] },
  );
}

function ofSigningKey({ code, message }: SigningKeyError): Problem {
  return new Problem(code === 'in-use' ? 'in-use' : 'not-found', message);
}

/** Outside the protocol endpoints only the reader of forms throws an `OAuthError`, and no form belongs there. */
const JSON_ONLY = 'send the body as application/json';

const REGISTRATION_PROBLEMS: Readonly<Record<RegistrationErrorCode, ProblemKind>> = {
  invalid: 'invalid',
  'not-found': 'not-found',
  conflict: 'conflict',
  'in-use': 'in-use',
  forbidden: 'forbidden',
};

/** These members stand in the query, where a wrong value is a malformed request. */
const IN_QUERY = new Set(['after', 'limit']);

function ofRegistration({ code, reason, field }: RegistrationError, path: string): Problem {
  if (field !== undefined && isInPath(field, path)) return new Problem('not-found', reason);
  return ofMember({ kind: REGISTRATION_PROBLEMS[code], reason, field }, path);
}

/** A refusal of one member of a request, where it is of one. */
interface MemberFault {
  readonly kind: ProblemKind;
  readonly reason: string;
  /** In camel case, as the services call it. */
  readonly field: string | undefined;
}

function ofMember({ kind, reason, field }: MemberFault, path: string): Problem {
  if (kind === 'conflict' && field === 'version') return new Problem('outdated-version', reason);
  if (field === undefined || kind === 'in-use') return new Problem(kind, reason);
  const name = toMemberName(field, path);
  const detail = kind === 'invalid' ? `${name}: ${reason}` : reason;
  if (IN_QUERY.has(field)) {
    return new Problem('bad-request', detail, { errors: [{ parameter: name, detail }] });
  }
  return new Problem(kind, detail, { errors: [{ pointer: `#/${name}`, detail }] });
}

/** A credential set is made below its application: one that does not exist is a path that does not. */
function isInPath(field: string, path: string): boolean {
  return field === 'applicationId' && path.endsWith('/credential-sets');
}

const HTTP_PROBLEMS: Readonly<Record<number, readonly [ProblemKind, string]>> = {
  400: ['bad-request', 'the request is not well-formed; a body must be one JSON object'],
  404: ['not-found', 'there is nothing at this path'],
  405: ['method-not-allowed', 'this path does not take that method; Allow names those it takes'],
  413: ['too-large', 'the body is larger than this server takes'],
  415: ['unsupported-media-type', JSON_ONLY],
  429: ['too-many-requests', 'too many requests; try again later'],
};

function ofHttp(exception: unknown): Problem {
  const status = statusOf(exception);
  const [kind, detail] = HTTP_PROBLEMS[status] ?? (status < 500 ? BAD_REQUEST : INTERNAL);
  if (!(exception instanceof MethodNotAllowed)) return new Problem(kind, detail, { cause: exception });
  return new Problem(kind, detail, { headers: { Allow: exception.allowed.join(', ') } });
}

const BAD_REQUEST: readonly [ProblemKind, string] = ['bad-request', 'the request cannot be served'];
const INTERNAL: readonly [ProblemKind, string] = [
  'internal',
  'the server failed; quote the request id to its operator',
];

function statusOf(exception: unknown): number {
  if (exception instanceof HttpException) return exception.getStatus();
  const status = (exception as { statusCode?: unknown } | null)?.statusCode;
  return typeof status === 'number' ? status : 500;
}

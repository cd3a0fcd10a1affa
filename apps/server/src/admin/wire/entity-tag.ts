import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../problem.js';

/** The entity tag of a version: strong, for nothing else of a thing can be edited (RFC 9110 §8.8.3). */
export function toEntityTag(version: number): string {
  return `"${version}"`;
}

/**
 * The version that `If-Match` names (RFC 9110 §13.1.1). `*` names none: it would overwrite whatever is there.
 *
 * @throws Problem version-needed: there is no such header (RFC 6585 §3); outdated-version: it is no tag of ours
 */
export function toExpectedVersion(ifMatch: string | undefined): number {
  if (ifMatch === undefined || ifMatch.trim() === '*') {
    throw new Problem('version-needed', 'send If-Match with the ETag that GET answered');
  }
  const version = /^"(\d{1,15})"$/.exec(ifMatch.trim())?.[1];
  if (version === undefined) {
    throw new Problem('outdated-version', 'If-Match is no ETag of this resource; read it again, then edit');
  }
  return Number(version);
}

/** A parameter of a handler: the version that the edit was made from. */
export const ExpectedVersion = createParamDecorator((_: unknown, context: ExecutionContext) =>
  toExpectedVersion(context.switchToHttp().getRequest<FastifyRequest>().headers['if-match']),
);

import type { FastifyReply, FastifyRequest } from 'fastify';
import { Problem } from '../admin/problem.js';
import { sendProblem } from '../admin/problems.js';
import { isProtocolPath } from './fault.filter.js';
import { pathOf } from './path-of.js';

const DETAIL = 'the path is not percent-encoded UTF-8, or a part of it is longer than any id';

/** Answers a path that no router can read (RFC 3986 §2.1). Fastify refuses it before any hook or filter sees it. */
export function answerUnroutable(_: Error, request: FastifyRequest, reply: FastifyReply): void {
  reply.headers({ 'X-Request-Id': request.id, 'X-Content-Type-Options': 'nosniff' });
  if (isProtocolPath(pathOf(request))) {
    reply.status(400).send({ error: 'invalid_request', error_description: DETAIL, request_id: request.id });
  } else {
    sendProblem(new Problem('bad-request', DETAIL), request, reply);
  }
}

import { callerAcceptedBy, noteCaller, rawRequest, type FrameworkRequest } from './accepted-callers.js';
import { BearerTokenError } from './bearer-token-error.js';
import type { HttpRequest } from './bearer-token.js';
import {
  requireOf,
  type HttpAnswer,
  type ProtectedResource,
  type Requirement,
} from './protected-resource.js';

/** The part of a Node or Express response that is used. */
interface NodeResponse {
  writeHead(status: number, headers: Record<string, string>): unknown;
  end(body: string): unknown;
}

/** The part of a Fastify reply that is used. */
interface FastifyReply {
  code(status: number): FastifyReply;
  headers(headers: Record<string, string>): FastifyReply;
  send(body: unknown): FastifyReply;
}

/**
 * Accepts the token of a request once, whatever number of guards ask, and checks what this one needs; `callerOf` tells
 * the caller afterwards. @throws BearerTokenError
 */
export async function protect(
  resource: ProtectedResource,
  request: FrameworkRequest,
  requirement: Requirement = {},
): Promise<void> {
  const caller = callerAcceptedBy(request, resource) ?? (await resource.accept(rawRequest(request)));
  requireOf(caller, requirement);
  noteCaller(request, caller, resource);
}

/** Connect-style middleware, for Express and plain Node. */
export function expressMiddleware(resource: ProtectedResource, requirement?: Requirement) {
  return (request: HttpRequest, response: NodeResponse, next: (error?: unknown) => void): void => {
    protect(resource, request, requirement).then(
      () => next(),
      (error: unknown) => {
        if (error instanceof BearerTokenError) write(resource.refuse(error), response);
        else next(error);
      },
    );
  };
}

/** A Fastify `preHandler`. */
export function fastifyPreHandler(resource: ProtectedResource, requirement?: Requirement) {
  return async (request: { readonly raw: HttpRequest }, reply: FastifyReply): Promise<unknown> => {
    try {
      await protect(resource, request, requirement);
      return undefined;
    } catch (error) {
      if (!(error instanceof BearerTokenError)) throw error;
      const { status, headers, body } = resource.refuse(error);
      return reply.code(status).headers(headers).send(body);
    }
  };
}

function write({ status, headers, body }: HttpAnswer, response: NodeResponse): void {
  response.writeHead(status, { ...headers, 'Content-Type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(body));
}

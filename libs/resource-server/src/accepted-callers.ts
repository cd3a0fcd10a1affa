import type { HttpRequest } from './bearer-token.js';
import type { Caller } from './caller.js';

/** A request of Node or Express, or one of Fastify, which wraps Node's. */
export type FrameworkRequest = HttpRequest | { readonly raw: HttpRequest };

/** Callers by Node's request: no framework's request needs another property for them. */
const callers = new WeakMap<HttpRequest, Caller>();

/** Node's request, out of any framework's. */
export function rawRequest(request: FrameworkRequest): HttpRequest {
  return 'raw' in request ? request.raw : request;
}

/** Notes whose token came with a request. */
export function noteCaller(request: FrameworkRequest, caller: Caller): void {
  callers.set(rawRequest(request), caller);
}

/** Who makes a request, once its token was accepted; undefined before. */
export function callerOf(request: FrameworkRequest): Caller | undefined {
  return callers.get(rawRequest(request));
}

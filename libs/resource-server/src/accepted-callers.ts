import type { HttpRequest } from './bearer-token.js';
import type { Caller } from './caller.js';

/** A request of Node or Express, or one of Fastify, which wraps Node's. */
export type FrameworkRequest = HttpRequest | { readonly raw: HttpRequest };

/** A caller, and the API that accepted its token: another API of the same process must look for itself. */
interface Accepted {
  readonly caller: Caller;
  readonly by: object;
}

/** Callers by Node's request: no framework's request needs another property for them. */
const accepted = new WeakMap<HttpRequest, Accepted>();

/** Node's request, out of any framework's. */
export function rawRequest(request: FrameworkRequest): HttpRequest {
  return 'raw' in request ? request.raw : request;
}

/** Notes whose token came with a request, and which API accepted it. */
export function noteCaller(request: FrameworkRequest, caller: Caller, by: object): void {
  accepted.set(rawRequest(request), { caller, by });
}

/** The caller that this API accepted before, for another guard of the same route. */
export function callerAcceptedBy(request: FrameworkRequest, api: object): Caller | undefined {
  const found = accepted.get(rawRequest(request));
  return found?.by === api ? found.caller : undefined;
}

/** Who makes a request, once its token was accepted; undefined before. */
export function callerOf(request: FrameworkRequest): Caller | undefined {
  return accepted.get(rawRequest(request))?.caller;
}

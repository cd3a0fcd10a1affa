import { requireSecureUrl } from './secure-url.js';
import type { TokenSource } from './token-source.js';

type Fetch = typeof globalThis.fetch;

/**
 * Sends a request with a token of a source (RFC 6750 §2.1); where the answer is 401, once more with a new one. A body
 * that is a stream cannot be sent twice: then the 401 is the answer, and the next request has the new token.
 *
 * @throws TokenRequestError: no token; TypeError: the address is neither on https nor on this machine
 */
export async function fetchWithToken(
  source: TokenSource,
  send: Fetch,
  ...[input, init]: Parameters<Fetch>
): Promise<Response> {
  const request = new Request(input, init);
  requireSecureUrl(request.url, 'the address of an API');
  const again = isStream(init?.body) ? undefined : request.clone();
  const token = await source.getToken();
  const answer = await send(authorized(request, token.value));
  if (answer.status !== 401) return answer;
  source.invalidate(token);
  if (again === undefined) return answer;
  await answer.body?.cancel();
  return send(authorized(again, (await source.getToken()).value));
}

function authorized(request: Request, token: string): Request {
  request.headers.set('Authorization', `Bearer ${token}`);
  return request;
}

const isStream = (body: unknown): boolean =>
  typeof body === 'object' && body !== null && Symbol.asyncIterator in body;

import { renewals } from '../session/renewal.js';
import { ApiProblem } from './api-problem.js';
import { antiForgery } from './anti-forgery.js';

const SAFE = new Set(['GET', 'HEAD']);

/**
 * Sends a request to this server with the session of the person. Where it needs a newer sign-in, it waits for that and
 * goes out again, so that nothing is lost that somebody typed.
 *
 * @throws ApiProblem of every answer that is not good
 */
export async function send(request: Request): Promise<Response> {
  const again = request.clone();
  const response = await once(request);
  if (response.ok) return response;
  const problem = await ApiProblem.of(response);
  const reason = problem.is('sign-in-needed') ? 'too-old' : problem.is('unauthenticated') ? 'ended' : null;
  if (reason === null || !(await renewals.ask(reason))) throw problem;
  antiForgery.forget();
  return send(again);
}

async function once(request: Request): Promise<Response> {
  if (!SAFE.has(request.method)) request.headers.set('X-Legate-Anti-Forgery', await antiForgery.value());
  try {
    return await fetch(request);
  } catch {
    throw ApiProblem.unreachable();
  }
}

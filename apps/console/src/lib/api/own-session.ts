import type { components } from './generated/schema.js';
import { ApiProblem } from './api-problem.js';

/** Who is signed in at this browser, and the value that proves requests to be ours. */
export type OwnSession = components['schemas']['OwnSession'];

/**
 * Asks who is signed in. Unlike other requests it never waits for a new sign-in: it is how that is noticed.
 *
 * @throws ApiProblem
 */
export async function readOwnSession(): Promise<OwnSession> {
  const response = await fetch('/api/v1/session').catch(() => {
    throw ApiProblem.unreachable();
  });
  if (!response.ok) throw await ApiProblem.of(response);
  return (await response.json()) as OwnSession;
}

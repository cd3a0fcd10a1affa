import { ApiProblem } from '../../../lib/api/api-problem.js';
import { isMembers, type Members } from '../../../lib/jwt/read-token.js';
import { basicOf, bodyOf, type TokenRequest } from './token-request.js';

/** What the server answered, as it came. */
export interface Answer {
  readonly status: number;
  readonly statusText: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: string;
  /** The body where it is a JSON object. */
  readonly members: Members;
}

/** The token endpoint of this very server: nothing is sent anywhere else. */
const OWN_ENDPOINT = '/oauth/token';

/**
 * Sends a token request to this server, without the cookies of the person.
 *
 * @throws ApiProblem of a server that does not answer
 */
export async function sendRequest(request: TokenRequest): Promise<Answer> {
  const basic = basicOf(request);
  const response = await fetch(OWN_ENDPOINT, {
    method: 'POST',
    body: new URLSearchParams(bodyOf(request).map(([name, value]) => [name, value])),
    headers: basic === undefined ? {} : { Authorization: basic },
    credentials: 'omit',
    cache: 'no-store',
  }).catch(() => {
    throw ApiProblem.unreachable();
  });
  const body = await response.text();
  const { status, statusText } = response;
  return { status, statusText, headers: [...response.headers], body, members: readMembers(body) };
}

function readMembers(body: string): Members {
  try {
    const value: unknown = JSON.parse(body);
    return isMembers(value) ? value : {};
  } catch {
    return {};
  }
}

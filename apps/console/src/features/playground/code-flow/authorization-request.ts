import type { Parameter } from '../request/token-request.js';
import type { Run } from './pkce.js';

/** An authorization request, before it is written as an address (RFC 6749 §4.1.1, RFC 7636 §4.3). */
export interface AuthorizationRequest {
  readonly endpoint: string;
  readonly clientId: string;
  readonly redirectUri: string;
  readonly run: Run;
  /** `scope` and `resource`, where they are asked for. */
  readonly target: readonly Parameter[];
}

/** The address that a person is sent to. */
export function authorizationUrl({
  endpoint,
  clientId,
  redirectUri,
  run,
  target,
}: AuthorizationRequest): string {
  const asksForPerson = target.some(
    ([name, value]) => name === 'scope' && value.split(' ').includes('openid'),
  );
  const query = new URLSearchParams([
    ['response_type', 'code'],
    ['client_id', clientId],
    ['redirect_uri', redirectUri],
    ...target.map(([name, value]) => [name, value]),
    ['state', run.state],
    ...(asksForPerson ? [['nonce', run.nonce]] : []),
    ['code_challenge', run.challenge],
    ['code_challenge_method', 'S256'],
  ]);
  return `${endpoint}?${query}`;
}

/** The same with a line for each parameter, to be read. */
export function toLines(url: string): string {
  const { origin, pathname, searchParams } = new URL(url);
  const lines = [...searchParams].map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `GET ${origin}${pathname}\n?${lines.join('\n&')}`;
}

/** What came back to the redirect URI, and whether it is an answer to this run (RFC 6749 §4.1.2, RFC 9207 §2). */
export interface AuthorizationAnswer {
  readonly code: string | null;
  readonly error: string | null;
  readonly description: string | null;
  readonly state: string | null;
  readonly issuer: string | null;
  readonly isOurs: boolean;
}

/** Reads the query of the redirect. Another `state` or another issuer: it is no answer to this run. */
export function readAnswer(
  query: string,
  { state }: Pick<Run, 'state'>,
  issuer: string,
): AuthorizationAnswer {
  const values = new URLSearchParams(query);
  const iss = values.get('iss');
  return {
    code: values.get('code'),
    error: values.get('error'),
    description: values.get('error_description'),
    state: values.get('state'),
    issuer: iss,
    isOurs: values.get('state') === state && iss === issuer,
  };
}

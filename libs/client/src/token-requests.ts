import { AccessToken } from './access-token.js';
import type { Answer, Connection } from './connection.js';
import type { Credential } from './credentials/credential.js';
import { ServerClock } from './server-clock.js';
import type { TokenEndpoint } from './token-endpoint.js';
import { TokenRequestError } from './token-request-error.js';
import type { TokenRequest } from './token-request.js';

/** Asks the token endpoint for tokens with one credential. */
export class TokenRequests {
  private readonly clock: ServerClock;

  constructor(
    private readonly credential: Credential,
    private readonly endpoint: TokenEndpoint,
    private readonly connection: Connection,
  ) {
    this.clock = new ServerClock(connection.now);
  }

  /**
   * A new token. An assertion that was refused while the server's clock shows another time is signed once more, by
   * that time; where the two are too far apart for that, the error says so.
   *
   * @throws TokenRequestError
   */
  async send(asked: TokenRequest): Promise<AccessToken> {
    const url = await this.endpoint.find();
    const sentAt = this.connection.now();
    const answer = await this.post(url, asked);
    const isRefused = answer.body['error'] === 'invalid_grant';
    const date = answer.headers.get('Date');
    if (isRefused && this.clock.adjust(date)) return readToken(await this.post(url, asked), asked, sentAt);
    return readToken(answer, asked, sentAt, isRefused ? this.clock.doubt(date) : undefined);
  }

  private post(url: URL, asked: TokenRequest): Promise<Answer> {
    const { headers, params } = this.credential.prove(asked, this.endpoint.audience, this.clock.now());
    const { scope, resource } = asked;
    const own = Object.entries({ scope, resource }).filter((pair): pair is [string, string] => !!pair[1]);
    return this.connection.ask(url, {
      method: 'POST',
      headers: { Accept: 'application/json', ...headers },
      body: new URLSearchParams({ ...params, ...Object.fromEntries(own) }),
    });
  }
}

/**
 * Reads a token answer (RFC 6749 §5.1). `sentAt`: its lifetime began then at the earliest. `doubt`: what may be the reason
 * of a refusal.
 *
 * @throws TokenRequestError
 */
function readToken(answer: Answer, asked: TokenRequest, sentAt: number, doubt?: string): AccessToken {
  const { access_token: value, token_type: type, expires_in: lifetime, scope } = answer.body;
  if (answer.status !== 200) throw refusal(answer, doubt);
  if (typeof value !== 'string' || value === '' || String(type).toLowerCase() !== 'bearer') {
    throw new TokenRequestError('the token endpoint answered no bearer token', { status: answer.status });
  }
  const seconds = typeof lifetime === 'number' && lifetime > 0 ? lifetime : 0;
  const granted = typeof scope === 'string' ? scope : (asked.scope ?? '');
  return new AccessToken(value, granted, sentAt + seconds * 1000);
}

/** What the server said against it (RFC 6749 §5.2). */
function refusal({ status, headers, body }: Answer, doubt: string | undefined): TokenRequestError {
  const [error, description, id] = ['error', 'error_description', 'request_id'].map((name) => {
    const value = body[name];
    return typeof value === 'string' ? value : undefined;
  });
  const requestId = id ?? headers.get('X-Request-Id') ?? undefined;
  const said = [error ?? `the token endpoint answered ${status}`, description].filter(Boolean).join(': ');
  const message = requestId === undefined ? said : `${said} (request ${requestId})`;
  const doubted = doubt === undefined ? message : `${message}; ${doubt}`;
  return new TokenRequestError(doubted, { status, error, description, requestId });
}

import { parseCookie } from 'cookie';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import passport from 'passport';
import { freePort } from './free-port.js';
import { ask } from './http.js';

/** What strategies read of a request, and leave there. */
type AppRequest = IncomingMessage & { query?: unknown; session?: object };

/** A web application without a framework that signs people in at `/login` and `/callback` by one Passport strategy. */
export class PassportApp {
  private constructor(
    readonly url: string,
    readonly stop: () => void,
  ) {}

  /** `create` makes the strategy, for this callback URL. Who signed in is answered as JSON. */
  static async start(create: (callbackUrl: string) => Promise<passport.Strategy>): Promise<PassportApp> {
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    const authenticator = new passport.Passport();
    authenticator.use('provider', await create(`${url}/callback`));
    const sessions = new Map<string, object>();
    const server = createServer((request, response) => {
      const appRequest: AppRequest = Object.assign(request, {
        query: Object.fromEntries(new URL(request.url ?? '', url).searchParams),
        session: openSession(sessions, request, response),
      });
      const answer = answerTo(response);
      authenticator.authenticate('provider', { session: false }, answer)(appRequest, response, answer);
    });
    await once(server.listen(port, '127.0.0.1'), 'listening');
    return new PassportApp(url, () => server.close());
  }

  /** Begins at `/login`; resolves with where the application sends the browser, and its session. */
  async begin(): Promise<{ readonly location: string; readonly cookie: string }> {
    const { headers } = await ask(`${this.url}/login`);
    const cookie = String(headers['set-cookie']).split(';')[0] ?? '';
    return { location: String(headers['location']), cookie };
  }

  /** Comes back with an authorization response. */
  finish(params: Readonly<Record<string, string>>, cookie: string) {
    const query = new URLSearchParams(params).toString();
    return ask(`${this.url}/callback?${query}`, { headers: { Cookie: cookie } });
  }
}

function openSession(
  sessions: Map<string, object>,
  request: IncomingMessage,
  response: ServerResponse,
): object {
  const id = parseCookie(request.headers.cookie ?? '')['app'] ?? randomUUID();
  response.setHeader('Set-Cookie', `app=${id}; HttpOnly`);
  const session = sessions.get(id) ?? {};
  sessions.set(id, session);
  return session;
}

/** Answers whom the strategy found, why it found nobody, or what went wrong. */
const answerTo = (response: ServerResponse) => (error?: unknown, user?: unknown, info?: unknown) => {
  const fault = error instanceof Error ? { error: error.message } : undefined;
  response.statusCode = fault === undefined ? (user ? 200 : 401) : 500;
  response.end(JSON.stringify(fault ?? (user || { refused: info ?? null })));
};

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { decodeJwt } from 'jose';

/** A request that came. */
export interface Received {
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: string;
  /** The body as a form. */
  readonly params: Readonly<Record<string, string>>;
}

/** An answer of the token endpoint that is no token. */
interface Refusal {
  readonly status: number;
  readonly body?: string | Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Seconds by which clocks may differ. */
const SKEW = 60;

/** An authorization server and an API on this machine, over real HTTP, for tests of an application. */
export class LocalServer {
  /** Seconds that tokens live. */
  lifetime = 3600;
  /** The milliseconds since 1970 of the clock here. */
  now: () => number = Date.now;
  /** When set, the token endpoint answers this. */
  refusal: Refusal | undefined;
  /** Overrides what discovery says, and members of token answers. */
  metadata: Record<string, unknown> = {};
  answer: Record<string, unknown> = {};
  /** Everything that was asked, oldest first. */
  readonly received: Received[] = [];
  /** The tokens that the API refuses. */
  readonly revoked = new Set<string | undefined>();

  private held: (() => void)[] | undefined;
  private issued = 0;
  private origin = '';
  private readonly server: Server = createServer((request, response) => void this.serve(request, response));

  static async start(): Promise<LocalServer> {
    const local = new LocalServer();
    await new Promise<void>((resolve) => local.server.listen(0, '127.0.0.1', resolve));
    local.origin = `http://127.0.0.1:${(local.server.address() as AddressInfo).port}`;
    return local;
  }

  get url(): string {
    return this.origin;
  }

  /** The token requests that came. */
  get tokenRequests(): readonly Received[] {
    return this.received.filter(({ path }) => path === '/token');
  }

  /** The claims of the assertions that came. */
  get assertions(): readonly Readonly<Record<string, unknown>>[] {
    return this.tokenRequests.map(({ params }) => decodeJwt(params['assertion'] ?? ''));
  }

  /** From now on requests wait; `release` answers them. */
  hold(): void {
    this.held = [];
  }

  release(): void {
    const { held = [] } = this;
    this.held = undefined;
    for (const go of held) go();
  }

  async stop(): Promise<void> {
    this.release();
    const closed = new Promise((resolve) => this.server.close(resolve));
    this.server.closeAllConnections();
    await closed;
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readText(request);
    const { url: path = '', headers } = request;
    const params = Object.fromEntries(new URLSearchParams(body));
    const received = { path, authorization: headers.authorization, body, params };
    this.received.push(received);
    if (this.held !== undefined) await new Promise<void>((go) => this.held?.push(go));
    const answer = this.answerTo(received);
    response.sendDate = false;
    response.writeHead(answer.status, {
      'Content-Type': 'application/json',
      Date: new Date(this.now()).toUTCString(),
      ...answer.headers,
    });
    response.end(typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body));
  }

  private answerTo(received: Received): Refusal {
    switch (received.path) {
      case '/.well-known/oauth-authorization-server':
        return {
          status: 200,
          body: { issuer: this.url, token_endpoint: `${this.url}/token`, ...this.metadata },
        };
      case '/token':
        return this.refusal ?? this.skewOf(received) ?? this.token();
      case '/echo':
        return this.protect(received);
      default:
        return { status: 404, body: {} };
    }
  }

  private token(): Refusal {
    this.issued += 1;
    const body = { access_token: `token-${this.issued}`, token_type: 'Bearer', expires_in: this.lifetime };
    return { status: 200, body: { ...body, scope: 'view_friends', ...this.answer } };
  }

  /** What a server says of an assertion whose times are not those of its clock. */
  private skewOf({ params: { assertion } }: Received): Refusal | undefined {
    if (assertion === undefined) return undefined;
    const { iat = 0, exp = 0 } = decodeJwt(assertion);
    const seconds = this.now() / 1000;
    if (iat <= seconds + SKEW && exp > seconds - SKEW) return undefined;
    return {
      status: 400,
      body: {
        error: 'invalid_grant',
        error_description: 'assertion: its times are not those of this server',
      },
    };
  }

  private protect({ authorization, body }: Received): Refusal {
    const [, token] = /^Bearer (.+)$/.exec(authorization ?? '') ?? [];
    if (token === undefined || this.revoked.has(token)) return { status: 401, body: {} };
    return { status: 200, body: { token, body } };
  }
}

async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

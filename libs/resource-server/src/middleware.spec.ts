import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import fastify from 'fastify';
import { callerOf } from './accepted-callers.js';
import { expressMiddleware, fastifyPreHandler, protect } from './middleware.js';
import { ProtectedResource } from './protected-resource.js';
import { LocalIssuer } from './testing/local-issuer.js';
import { getRaw } from './testing/raw-request.js';

const AUDIENCE = 'https://friends.example';
const REQUIREMENT = { scopes: ['view_friends'] };

/** A server behind the middleware: its address, and how to stop it. */
interface Guarded {
  readonly url: string;
  stop(): Promise<unknown>;
}

let issuer: LocalIssuer;
let guarded: Guarded;

async function startNode(resource: ProtectedResource): Promise<Guarded> {
  const middleware = expressMiddleware(resource, REQUIREMENT);
  const server: Server = createServer((request, response) => {
    middleware(request, response, (error) => {
      response.statusCode = error === undefined ? 200 : 500;
      response.end(JSON.stringify(error === undefined ? callerOf(request) : {}));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url, stop: () => new Promise((resolve) => server.close(resolve)) };
}

async function startFastify(resource: ProtectedResource): Promise<Guarded> {
  const app = fastify();
  app.get('/', { preHandler: fastifyPreHandler(resource, REQUIREMENT) }, (request) => callerOf(request));
  return { url: await app.listen({ port: 0, host: '127.0.0.1' }), stop: () => app.close() };
}

const bearer = async (scope: string): Promise<{ authorization: string }> => ({
  authorization: `Bearer ${await issuer.sign(issuer.claims(AUDIENCE, { scope }))}`,
});

describe.each([
  ['Express-style middleware', startNode],
  ['the Fastify preHandler', startFastify],
])('%s', (_, start) => {
  beforeEach(async () => {
    issuer = await LocalIssuer.start();
    guarded = await start(new ProtectedResource({ issuer: issuer.url, audience: AUDIENCE, name: 'Friends' }));
  });

  afterEach(async () => {
    await guarded.stop();
    await issuer.stop();
  });

  it('passes a good token and tells the caller', async () => {
    const { status, body } = await getRaw(guarded.url, await bearer('view_friends'));
    expect(status).toBe(200);
    expect(JSON.parse(body)).toMatchObject({ kind: 'application', scopes: ['view_friends'] });
  });

  it('answers a missing token without an error code (RFC 6750 §3.1)', async () => {
    const { status, headers, body } = await getRaw(guarded.url);
    expect(status).toBe(401);
    expect(headers['www-authenticate']).toBe(
      'Bearer realm="Friends", resource_metadata="https://friends.example/.well-known/oauth-protected-resource"',
    );
    expect(headers['content-type']).toMatch('application/json');
    expect(JSON.parse(body)).not.toHaveProperty('error');
  });

  it('names the scope that is needed', async () => {
    const { status, headers, body } = await getRaw(guarded.url, await bearer('edit_friends'));
    expect(status).toBe(403);
    expect(headers['www-authenticate']).toMatch('error="insufficient_scope"');
    expect(headers['www-authenticate']).toMatch('scope="view_friends"');
    expect(JSON.parse(body)).toMatchObject({ error: 'insufficient_scope' });
  });

  it('sees a second Authorization header', async () => {
    const { authorization } = await bearer('view_friends');
    const { status } = await getRaw(guarded.url, { authorization: [authorization, authorization] });
    expect(status).toBe(400);
  });

  it('answers 503 with Retry-After when the issuer cannot be asked', async () => {
    issuer.outage = 500;
    const { status, headers } = await getRaw(guarded.url, await bearer('view_friends'));
    expect(status).toBe(503);
    expect(headers).toMatchObject({ 'retry-after': '1', 'cache-control': 'no-store' });
    expect(headers).not.toHaveProperty('www-authenticate');
  });

  it('hands on a fault that is no refusal', async () => {
    const broken = new ProtectedResource({
      issuer: issuer.url,
      audience: AUDIENCE,
      verifier: { verify: () => Promise.reject(new Error('a fault')) },
    });
    const other = await start(broken);
    const { status } = await getRaw(other.url, await bearer('view_friends'));
    await other.stop();
    expect(status).toBe(500);
  });
});

describe('two APIs in one process', () => {
  it('look at a token each for itself (case 144)', async () => {
    issuer = await LocalIssuer.start();
    const [friends, mail] = [AUDIENCE, 'https://mail.example'].map(
      (audience) => new ProtectedResource({ issuer: issuer.url, audience, name: audience }),
    );
    if (friends === undefined || mail === undefined) throw new Error('unreachable');
    const headers = await bearer('view_friends');
    const request = { headers, rawHeaders: Object.entries(headers).flat() };
    await expect(protect(friends, request)).resolves.toBeUndefined();
    await expect(protect(mail, request)).rejects.toMatchObject({ status: 401 });
    await issuer.stop();
  });
});

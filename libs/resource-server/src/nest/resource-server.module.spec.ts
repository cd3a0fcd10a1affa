import { Controller, Get, Module, UseGuards, type DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Caller } from '../caller.js';
import { LocalIssuer } from '../testing/local-issuer.js';
import { getRaw, type RawAnswer } from '../testing/raw-request.js';
import { AccessTokenGuard } from './access-token.guard.js';
import { CurrentCaller } from './current-caller.decorator.js';
import { AllowCallers, RequireScope } from './requirement.decorator.js';
import { ResourceServerModule } from './resource-server.module.js';

const AUDIENCE = 'http://localhost:4000/v1';
const METADATA = 'http://localhost:4000/.well-known/oauth-protected-resource/v1';

@Controller('friends')
@RequireScope('view_friends')
class FriendsController {
  @Get()
  list(@CurrentCaller() caller: Caller): string {
    return caller.kind;
  }

  @Get('edit')
  @RequireScope('edit_friends')
  edit(@CurrentCaller() caller: Caller): string {
    return caller.kind;
  }

  @Get('mine')
  @AllowCallers('person', 'delegated')
  mine(@CurrentCaller() caller: Caller): string {
    return caller.subject;
  }
}

@Controller()
class OtherController {
  @Get('any')
  @UseGuards(AccessTokenGuard)
  any(): string {
    return 'a good token';
  }

  @Get('people')
  @AllowCallers('person')
  people(): string {
    return 'a person';
  }

  @Get('open')
  open(): string {
    return 'anybody';
  }

  @Get('unguarded')
  unguarded(@CurrentCaller() caller: Caller): string {
    return caller.kind;
  }
}

@Module({})
class TestModule {
  static create(issuer: string): DynamicModule {
    const scopes = ['view_friends', 'edit_friends'];
    return {
      module: TestModule,
      imports: [ResourceServerModule.forRoot({ issuer, audience: AUDIENCE, name: 'Friends', scopes })],
      controllers: [FriendsController, OtherController],
    };
  }
}

let issuer: LocalIssuer;
let app: NestFastifyApplication;
let url: string;

beforeAll(async () => {
  issuer = await LocalIssuer.start();
  app = await NestFactory.create<NestFastifyApplication>(
    TestModule.create(issuer.url),
    new FastifyAdapter(),
    {
      logger: false,
    },
  );
  await app.listen(0, '127.0.0.1');
  url = await app.getUrl();
});

afterAll(async () => {
  await app.close();
  await issuer.stop();
});

async function get(path: string, claims?: Record<string, unknown>): Promise<RawAnswer> {
  if (claims === undefined) return getRaw(url + path);
  const token = await issuer.sign(issuer.claims(AUDIENCE, claims));
  return getRaw(url + path, { authorization: `Bearer ${token}` });
}

const PERSON = { sub: 'alice', client_id: 'ac_app', gty: 'authorization_code' };
const DELEGATED = { sub: 'alice', client_id: 'sa_reports', act: { sub: 'sa_reports' } };

describe('a guarded route', () => {
  it.each([
    ['application', {}],
    ['person', PERSON],
    ['delegated', DELEGATED],
  ])('is told that the caller is of kind %s', async (kind, claims) => {
    const { status, body } = await get('/friends', { ...claims, scope: 'view_friends' });
    expect([status, body]).toEqual([200, kind]);
  });

  it('answers a request without a token with the way to the metadata (RFC 9728 §5.1)', async () => {
    const { status, headers, body } = await get('/friends');
    expect(status).toBe(401);
    expect(headers['www-authenticate']).toBe(`Bearer realm="Friends", resource_metadata="${METADATA}"`);
    expect(headers['cache-control']).toBe('no-store');
    expect(JSON.parse(body)).toEqual({ error_description: expect.stringContaining('Authorization: Bearer') });
  });

  it('does not see a token in the query (case 203)', async () => {
    const token = await issuer.sign(issuer.claims(AUDIENCE, { scope: 'view_friends' }));
    expect((await get(`/friends?access_token=${token}`)).status).toBe(401);
  });

  it('answers two Authorization headers with invalid_request', async () => {
    const token = await issuer.sign(issuer.claims(AUDIENCE, { scope: 'view_friends' }));
    const { status, body } = await getRaw(`${url}/friends`, {
      authorization: [`Bearer ${token}`, 'Bearer b'],
    });
    expect([status, JSON.parse(body)]).toEqual([400, expect.objectContaining({ error: 'invalid_request' })]);
  });

  it('answers a bad token with invalid_token and its failing check (case 203)', async () => {
    const { status, headers } = await get('/friends', { aud: 'https://other.example' });
    expect(status).toBe(401);
    expect(headers['www-authenticate']).toBe(
      `Bearer realm="Friends", error="invalid_token", error_description="the token is for another API", resource_metadata="${METADATA}"`,
    );
  });

  it.each(['', 'view_friends_too', 'VIEW_FRIENDS', 'edit_friends'])('refuses the scope %j', async (scope) => {
    const { status, headers } = await get('/friends', { scope });
    expect(status).toBe(403);
    expect(headers['www-authenticate']).toMatch('error="insufficient_scope"');
    expect(headers['www-authenticate']).toMatch('scope="view_friends"');
  });

  it('needs the scopes of its controller and its own', async () => {
    expect((await get('/friends/edit', { scope: 'edit_friends' })).status).toBe(403);
    expect((await get('/friends/edit', { scope: 'view_friends edit_friends' })).status).toBe(200);
  });

  it('lets only the kinds of callers pass that it allows, and keeps the scope of its controller', async () => {
    expect((await get('/friends/mine', { scope: 'view_friends' })).status).toBe(403);
    expect((await get('/friends/mine', { ...PERSON, scope: '' })).status).toBe(403);
    expect((await get('/friends/mine', { ...PERSON, scope: 'view_friends' })).body).toBe('alice');
    expect((await get('/friends/mine', { ...DELEGATED, scope: 'view_friends' })).body).toBe('alice');
  });

  it('is guarded by AllowCallers alone', async () => {
    expect((await get('/people')).status).toBe(401);
    expect((await get('/people', {})).status).toBe(403);
    expect((await get('/people', PERSON)).status).toBe(200);
  });

  it('takes any good token where the guard stands alone', async () => {
    expect((await get('/any')).status).toBe(401);
    expect((await get('/any', {})).status).toBe(200);
  });

  it('answers 503 and accepts nothing while the keys cannot be had', async () => {
    const other = await LocalIssuer.start();
    const down = await NestFactory.create<NestFastifyApplication>(
      TestModule.create(other.url),
      new FastifyAdapter(),
      {
        logger: false,
      },
    );
    await down.listen(0, '127.0.0.1');
    other.outage = 500;
    const authorization = `Bearer ${await other.sign(other.claims(AUDIENCE))}`;
    const { status, headers } = await getRaw(`${await down.getUrl()}/any`, { authorization });
    await down.close();
    await other.stop();
    expect([status, headers['retry-after']]).toEqual([503, '1']);
  });
});

it('leaves routes without a guard open, and tells them no caller', async () => {
  expect((await get('/open')).body).toBe('anybody');
  expect((await get('/unguarded', {})).status).toBe(500);
});

describe('the metadata (RFC 9728 §2)', () => {
  it('is served where the identifier of the API says', async () => {
    const { status, headers, body } = await get(new URL(METADATA).pathname);
    expect(status).toBe(200);
    expect(headers['content-type']).toMatch('application/json');
    expect(JSON.parse(body)).toEqual({
      resource: AUDIENCE,
      authorization_servers: [issuer.url],
      scopes_supported: ['view_friends', 'edit_friends'],
      bearer_methods_supported: ['header'],
      resource_name: 'Friends',
    });
  });

  it.each(['', '/v2', '/v1/more'])('is not served at the path of another API: %j', async (suffix) => {
    expect((await get(`/.well-known/oauth-protected-resource${suffix}`)).status).toBe(404);
  });
});

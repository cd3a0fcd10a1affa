import fastify, { type FastifyInstance } from 'fastify';
import { OAuthError } from '#protocol';
import { acceptForms } from './form-body.js';

const FORM = 'application/x-www-form-urlencoded';
let server: FastifyInstance;
let url: string;

beforeAll(async () => {
  server = fastify();
  acceptForms(server);
  server.setErrorHandler((error, _, reply) => {
    const status =
      error instanceof OAuthError ? error.status : ((error as { statusCode?: number }).statusCode ?? 500);
    return reply.status(status).send({ error: error instanceof OAuthError ? error.code : 'http' });
  });
  server.post('/', ({ body }) => [...(body as Map<string, string>)]);
  url = await server.listen({ host: '127.0.0.1', port: 0 });
});

afterAll(() => server.close());

const post = async (type: string, body: string | Buffer<ArrayBuffer>) => {
  const answer = await fetch(url, { method: 'POST', headers: { 'Content-Type': type }, body });
  return [answer.status, await answer.json()] as const;
};

describe('a form over HTTP', () => {
  it.each([FORM, `${FORM}; charset=UTF-8`, `${FORM};charset="utf-8"`])(
    'of type %s is read (case 80)',
    async (type) => {
      expect(await post(type, 'a=1&b=%C3%A9')).toEqual([
        200,
        [
          ['a', '1'],
          ['b', 'é'],
        ],
      ]);
    },
  );

  it.each([`${FORM}; charset=utf-16`, `${FORM}; charset=iso-8859-1`])(
    'of type %s is refused (case 80)',
    async (type) => {
      expect(await post(type, 'a=1')).toEqual([415, { error: 'invalid_request' }]);
    },
  );

  it('of bytes that are not UTF-8 is refused (case 87)', async () => {
    expect(await post(FORM, Buffer.from([0x61, 0x3d, 0xff]))).toEqual([400, { error: 'invalid_request' }]);
  });

  it('of more than 64 KiB is refused (case 85)', async () => {
    expect(await post(FORM, `a=${'x'.repeat(65_536)}`)).toEqual([413, { error: 'http' }]);
  });

  it('is the only text that is read', async () => {
    expect(await post('text/plain', 'a=1')).toEqual([415, { error: 'http' }]);
  });
});

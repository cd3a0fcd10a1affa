import { createLogger } from './logger.js';
import { NestLog } from './nest-log.js';
import type { LogLevel } from '../settings/setting-values.js';

/** A log in memory. */
function logInMemory(level: LogLevel = 'trace') {
  const written: string[] = [];
  const logger = createLogger(level, { write: (line) => void written.push(line) });
  return { logger, written, text: () => written.join('') };
}

const SECRET = `lgt_cc_${'a'.repeat(49)}`;
const JWT = `eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJ4In0.${'s'.repeat(43)}`;

describe('the log', () => {
  it('writes one JSON object a line, with level and time by name', () => {
    const { logger, written } = logInMemory();
    logger.info({ status: 200 }, 'request');
    expect(written).toHaveLength(1);
    expect(JSON.parse(written[0] ?? '')).toEqual({
      level: 'info',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
      status: 200,
      msg: 'request',
    });
  });

  it('is silent when it is told so', () => {
    const { logger, written } = logInMemory('silent');
    logger.fatal('x');
    expect(written).toEqual([]);
  });

  it.each([
    'authorization',
    'Authorization',
    'proxy-authorization',
    'cookie',
    'set-cookie',
    'headers',
    'body',
    'query',
    'client_secret',
    'clientSecret',
    'secret',
    'consumer_secret',
    'consumerSecret',
    'oauth_signature',
    'oauthSignature',
    'client_assertion',
    'assertion',
    'access_token',
    'refreshToken',
    'token',
    'password',
    'code_verifier',
    'privateKey',
    'databaseUrl',
  ])('replaces the value of a member called %s, at any depth (case 236)', (name) => {
    const { logger, text } = logInMemory();
    logger.info({ [name]: 'planted', a: { b: [{ c: { [name]: { x: 'planted' } } }] } }, 'x');
    expect(text()).not.toContain('planted');
    expect(text()).toContain('[redacted]');
  });

  it.each([
    ['a secret of ours', SECRET],
    ['a secret of a consumer key', `lgt_o1_${'a'.repeat(49)}`],
    ['a signature of OAuth 1.0', `oauth_signature="${'c'.repeat(40)}%2Bw%3D"`],
    ['a signature of OAuth 1.0 in a form', `oauth_signature=${'c'.repeat(40)}%3D&oauth_nonce=x`],
    ['an opaque token', `lgt_at_${'b'.repeat(43)}`],
    ['a JWT', JWT],
    ['a Basic header', 'Basic Y2xpZW50OnBsYW50ZWQ='],
    ['a Bearer header', 'Bearer abcdefghij'],
    ['a database password', 'postgres://legate:hunter2planted@db/legate'],
    ['a private key', '-----BEGIN PRIVATE KEY-----\nMIGHAgEA\n-----END PRIVATE KEY-----'],
  ])('replaces %s in any text (case 236)', (_, value) => {
    const { logger, written } = logInMemory();
    logger.warn({ note: `before ${value} after` }, `said ${value}`);
    logger.error(new Error(value));
    new NestLog(logger).error(value, `Error: ${value}`, 'Context');
    for (const line of written) {
      expect(JSON.parse(line)).toBeDefined();
      expect(line).toContain('[redacted]');
      expect(line).not.toMatch(
        /aaaaaaaaaa|bbbbbbbbbb|cccccccccc|ssssssssss|Y2xpZW50|abcdefghij|hunter2|MIGHAgEA/,
      );
    }
  });

  it('keeps what only looks like one', () => {
    const { logger, text } = logInMemory();
    logger.info(
      { tokens: 3, secretId: 'sec_1', jti: 'abc', scope: 'read:token', code: 'ENOENT' },
      'basic facts',
    );
    expect(text()).not.toContain('[redacted]');
  });

  it('ends with an object that holds itself', () => {
    const { logger, written } = logInMemory();
    const circle: Record<string, unknown> = {};
    circle['self'] = circle;
    logger.info({ circle }, 'x');
    expect(written).toHaveLength(1);
  });

  it('tells an error by its type, message, code, stack and causes, and nothing else it carries', () => {
    const { logger, written } = logInMemory();
    const driver = Object.assign(new Error('UNIQUE failed'), { code: 'SQLITE_CONSTRAINT' });
    const error = Object.assign(new Error('no', { cause: driver }), {
      parameters: ['planted'],
      query: 'planted',
    });
    logger.error({ err: error }, 'failed');
    expect(JSON.parse(written[0] ?? '')).toMatchObject({
      err: { type: 'Error', message: 'no', cause: { message: 'UNIQUE failed', code: 'SQLITE_CONSTRAINT' } },
    });
    expect(written[0]).not.toContain('planted');
  });
});

describe('text from outside in the log', () => {
  it.each([
    '\r\n{"level":"fatal"}',
    '\u001b[2J',
    '","forged":"1',
    '\u2028',
    '\u2029',
    '\u0085',
    '\u009b2J',
    '\u202e',
  ])('stays one escaped line (case 235): %j', (text) => {
    const { logger, written } = logInMemory();
    logger.info({ userAgent: text }, text);
    expect(written).toHaveLength(1);
    const line = written[0]?.slice(0, -1) ?? '';
    // oxlint-disable-next-line no-control-regex -- control characters are what it looks for
    expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202e]/);
    expect(JSON.parse(line)).toMatchObject({ userAgent: text, msg: text, level: 'info' });
    expect(JSON.parse(line)).not.toHaveProperty('forged');
  });
});

describe("Nest's messages", () => {
  it('keep their context and stack', () => {
    const { logger, written } = logInMemory();
    new NestLog(logger).error('broke', 'Error: broke\n    at x', 'Router');
    expect(JSON.parse(written[0] ?? '')).toMatchObject({
      level: 'error',
      msg: 'broke',
      context: 'Router',
      stack: 'Error: broke\n    at x',
    });
  });

  it('tell of the start when debugging only', () => {
    const { logger, written } = logInMemory('info');
    new NestLog(logger).log('Mapped {/oauth/token, POST} route', 'RouterExplorer');
    expect(written).toEqual([]);
  });
});

import { BearerTokenError } from './bearer-token-error.js';
import { readBearerToken } from './bearer-token.js';

const read = (...values: readonly string[]): string =>
  readBearerToken({
    rawHeaders: ['Host', 'authorization', ...values.flatMap((each) => ['Authorization', each])],
  });

function refusal(...values: readonly string[]): BearerTokenError | undefined {
  try {
    read(...values);
    return undefined;
  } catch (error) {
    if (error instanceof BearerTokenError) return error;
    throw error;
  }
}

it.each(['Bearer abc', 'bearer abc', 'BEARER   abc'])('reads %j', (header) => {
  expect(read(header)).toBe('abc');
});

it('reads every character of a b64token (RFC 6750 §2.1)', () => {
  expect(read('Bearer aZ09-._~+/==')).toBe('aZ09-._~+/==');
});

it('asks for a token without an error code when none came (RFC 6750 §3.1)', () => {
  expect(refusal()).toMatchObject({ status: 401, code: undefined });
});

it.each(['Basic YTpi', 'DPoP abc', 'Bearerabc', ''])('takes %j for another scheme', (header) => {
  expect(refusal(header)).toMatchObject({ status: 401, code: undefined });
});

it.each([
  'Bearer',
  'Bearer ',
  'Bearer a b',
  'Bearer a,b',
  'Bearer =a',
  'Bearer "a"',
  'Bearer a, Bearer b',
  'Bearer ä',
])('refuses %j as malformed', (header) => {
  expect(refusal(header)).toMatchObject({ status: 400, code: 'invalid_request' });
});

it('refuses two Authorization headers, equal or not', () => {
  expect(refusal('Bearer a', 'Bearer b')).toMatchObject({ status: 400, code: 'invalid_request' });
  expect(refusal('Bearer a', 'Bearer a')).toMatchObject({ status: 400, code: 'invalid_request' });
  expect(refusal('Basic YTpi', 'Bearer a')).toMatchObject({ status: 400, code: 'invalid_request' });
});

it('reads a header of 100 kB in no time (case 239)', () => {
  const begin = performance.now();
  expect(refusal(`Bearer ${'a='.repeat(50_000)}`)?.status).toBe(400);
  expect(refusal(`Bearer${' '.repeat(100_000)}`)?.status).toBe(400);
  expect(performance.now() - begin).toBeLessThan(50);
});

import { invalidScope } from '../errors.js';
import { aNotesClient } from '../testing/index.js';
import { errorResponse, isAnswerable, locationOf, type Answerable } from './authorization-response.js';

const ISSUER = 'https://id.example';

const answerable = (changes: Partial<Answerable> = {}): Answerable => ({
  client: aNotesClient(),
  redirectUri: 'https://notes.example/cb',
  responseMode: 'query',
  state: 'a state',
  ...changes,
});

const refuse = (changes: Partial<Answerable> = {}) =>
  errorResponse(answerable(changes), invalidScope('scope: too much'), ISSUER);

describe('an authorization response', () => {
  it('goes nowhere before client and redirect URI are known', () => {
    expect(isAnswerable({})).toBe(false);
    expect(isAnswerable({ client: aNotesClient() })).toBe(false);
    expect(isAnswerable(answerable())).toBe(true);
  });

  it('holds state and iss beside the error (cases 37, 38)', () => {
    expect([...refuse().params]).toEqual([
      ['error', 'invalid_scope'],
      ['error_description', 'scope: too much'],
      ['state', 'a state'],
      ['iss', ISSUER],
    ]);
  });

  it.each([{ state: null }, { state: undefined }])(
    'has no state where none came: %j (case 13)',
    (without) => {
      expect([...refuse(without as Partial<Answerable>).params.keys()]).toEqual([
        'error',
        'error_description',
        'iss',
      ]);
    },
  );

  it('goes into the query as long as another mode has not been asked for validly (case 27)', () => {
    const { client, redirectUri } = answerable();
    expect(errorResponse({ client, redirectUri }, invalidScope('x'), ISSUER).mode).toBe('query');
    expect(refuse({ responseMode: 'form_post' }).mode).toBe('form_post');
  });
});

describe('the location of an answer', () => {
  it.each([
    ['https://notes.example/cb', 'https://notes.example/cb?'],
    ['https://notes.example', 'https://notes.example?'],
    ['https://notes.example/cb?a=%20b&c=d+e', 'https://notes.example/cb?a=%20b&c=d+e&'],
    ['https://notes.example/cb?', 'https://notes.example/cb?'],
    ['com.example.app:/cb', 'com.example.app:/cb?'],
    ['http://127.0.0.1:51004/cb', 'http://127.0.0.1:51004/cb?'],
  ])('keeps the redirect URI as it is registered: %s', (redirectUri, start) => {
    const location = locationOf(refuse({ redirectUri, state: null }));
    expect(location).toBe(
      `${start}error=invalid_scope&error_description=scope%3A%20too%20much&iss=https%3A%2F%2Fid.example`,
    );
  });

  it('brings state back to the byte, and no header along (case 12)', () => {
    const state = `a b+c%20&x=1#"<script>'\r\nSet-Cookie: x=y\t ünï\u{1f600}`;
    const location = locationOf(refuse({ state }));
    expect(location).toMatch(/^[\x21-\x7e]+$/);
    expect(new URL(location).searchParams.get('state')).toBe(state);
  });

  it.each([
    ['https://notes.example/cb?code=evil', 'https://notes.example/cb?'],
    ['https://notes.example/cb?a=1&c%6fde=evil&b=2&state=x&iss=y', 'https://notes.example/cb?a=1&b=2&'],
    ['https://notes.example/cb?error=x&error_description&codes=1', 'https://notes.example/cb?codes=1&'],
  ])('holds nothing twice, whatever is registered: %s (case 63)', (redirectUri, start) => {
    const location = locationOf(refuse({ redirectUri }));
    expect(location.slice(0, location.indexOf('error=invalid_scope'))).toBe(start);
    const names = [...new URL(location).searchParams.keys()];
    expect(names).toEqual([...new Set(names)]);
    expect(names).not.toContain('code');
  });
});

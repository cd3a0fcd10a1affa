import type { Client } from '../../client.js';
import {
  aNotesClient,
  anAuthorizationRequest,
  createInMemoryPorts,
  type InMemoryPorts,
} from '../../testing/index.js';
import { checkBinding } from './binding.check.js';
import { checkPkce } from './pkce.check.js';

type Changes = Readonly<Record<string, string | undefined>>;

let ports: InMemoryPorts;
beforeAll(async () => {
  ports = await createInMemoryPorts();
});

const check = (changes: Changes = {}, client: Partial<Client> = {}) =>
  checkPkce(anAuthorizationRequest(changes), { client: aNotesClient(client) }, ports);

const REFUSAL = expect.objectContaining({
  code: 'invalid_request',
  description: expect.stringContaining('code_challenge'),
});
const CONFIDENTIAL: Partial<Client> = { authMethods: ['client_secret_basic'] };
const EXEMPT: Partial<Client> = { ...CONFIDENTIAL, requirePkce: false };
const BARE = { code_challenge: undefined, code_challenge_method: undefined };

describe('a code challenge', () => {
  it('is a SHA-256 in base64url', () => {
    expect(check()).toEqual({ codeChallenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM' });
  });

  it.each([
    ['is left out (case 67)', BARE],
    ['is left out, and its method is not (case 77)', { code_challenge: undefined }],
    ['is plain (case 68)', { code_challenge_method: 'plain' }],
    ['is plain because its method is left out (case 68)', { code_challenge_method: undefined }],
    ['is of the method S512 (case 69)', { code_challenge_method: 'S512' }],
    ['is of the method s256 (case 69)', { code_challenge_method: 's256' }],
    ['has 42 characters (case 70)', { code_challenge: 'A'.repeat(42) }],
    ['has 44 characters (case 70)', { code_challenge: 'A'.repeat(44) }],
    ['has 129 characters (case 70)', { code_challenge: 'A'.repeat(129) }],
    ['is padded (case 70)', { code_challenge: `${'A'.repeat(43)}=` }],
    ['is of plain base64 (case 70)', { code_challenge: `+/${'A'.repeat(41)}` }],
  ])('is refused when it %s', (_name, changes: Changes) => {
    expect(() => check(changes)).toThrow(REFUSAL);
  });

  it('is needed by a confidential set that is not exempt (case 77)', () => {
    expect(() => check(BARE, CONFIDENTIAL)).toThrow(REFUSAL);
  });

  it('is needed by a public client, whatever its registration says (case 77)', () => {
    expect(() => check(BARE, { requirePkce: false })).toThrow(REFUSAL);
  });

  it('may be left out by a confidential set that is exempt', () => {
    expect(check(BARE, EXEMPT)).toEqual({ codeChallenge: null });
  });

  it.each([{ code_challenge_method: 'plain' }, { code_challenge: undefined }, { code_challenge: 'short' }])(
    'is checked all the same when an exempt set sends one: %j (case 68)',
    (changes) => {
      expect(() => check(changes, EXEMPT)).toThrow(REFUSAL);
    },
  );
});

describe('a forged answer', () => {
  const NOTHING = { state: null, codeChallenge: null, nonce: null };

  it.each(['state', 'codeChallenge', 'nonce'])('can be told by %s (case 13)', (name) => {
    expect(checkBinding(new Map(), { ...NOTHING, [name]: 'x' }, ports)).toEqual({});
  });

  it('could not be told where all three are left out (case 13)', () => {
    expect(() => checkBinding(new Map(), NOTHING, ports)).toThrow(REFUSAL);
  });
});

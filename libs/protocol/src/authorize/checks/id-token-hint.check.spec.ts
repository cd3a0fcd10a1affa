import { aNotesClient, createInMemoryPorts, type InMemoryPorts } from '../../testing/index.js';
import type { Prompt } from '../authorization-request.js';
import { checkIdTokenHint } from './id-token-hint.check.js';

let ports: InMemoryPorts;
beforeAll(async () => {
  ports = await createInMemoryPorts();
});

const check = async (hint: string, ...prompt: Prompt[]) =>
  checkIdTokenHint(
    new Map([['id_token_hint', hint]]),
    { client: aNotesClient(), prompt: new Set(prompt) },
    ports,
  );

describe('an id_token_hint', () => {
  const sign = (claims: object, typ = 'JWT') =>
    ports.signer.sign(
      { iss: ports.issuer, sub: 'acc_ada', aud: 'ac_notes', sid: 'ses_ada', exp: 1, ...claims },
      typ,
      'RS256',
    );

  it('says whom the client expects, even when it has expired (case 22)', async () => {
    expect(await check(await sign({}))).toEqual({ hintedSubject: 'acc_ada' });
  });

  it('may be signed with a key that has been rotated out (case 22)', async () => {
    const hint = await sign({});
    await ports.signer.rotate('RS256', { immediately: true }, { id: 'operator', context: null });
    expect(await check(hint, 'none')).toEqual({ hintedSubject: 'acc_ada' });
  });

  it.each([
    ["another client's", async () => sign({ aud: 'ac_other' })],
    ["another issuer's", async () => sign({ iss: 'https://evil.example' })],
    ['a logout token', async () => sign({}, 'logout+jwt')],
    ['an access token', async () => sign({}, 'at+jwt')],
    ['unsigned', async () => `eyJhbGciOiJub25lIiwidHlwIjoiSldUIn0.${(await sign({})).split('.')[1]}.`],
    ['no JWT', async () => '<script>'],
  ])('proves nothing when it is %s (case 22)', async (_name, make) => {
    const hint = await make();
    expect(await check(hint)).toEqual({ hintedSubject: null });
    await expect(check(hint, 'none')).rejects.toThrow(expect.objectContaining({ code: 'login_required' }));
  });
});

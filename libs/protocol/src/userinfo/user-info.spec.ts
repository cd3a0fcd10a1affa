import { OWN_AUDIENCE } from '../api.js';
import type { Client } from '../client.js';
import {
  aClient,
  aFamily,
  anApi,
  aPerson,
  aToken,
  createInMemoryPorts,
  type InMemoryPorts,
} from '../testing/index.js';
import { UserInfo } from './user-info.js';

let ports: InMemoryPorts;
let userInfo: UserInfo;
const { id: origin } = aFamily();

beforeEach(async () => {
  ports = await createInMemoryPorts();
  userInfo = new UserInfo(ports);
  ports.tables.people.set('acc_ada', aPerson({ locale: 'de' }));
  ports.tables.clients.set('ac_notes', notes());
  await ports.unitOfWork.run(() => ports.families.insert(aFamily()));
});

/** A set that may know everything of a person. */
const notes = (changes: Partial<Client> = {}): Client =>
  aClient({
    clientId: 'ac_notes',
    grantType: 'authorization_code',
    access: ['openid', 'profile', 'email'].map((scope) => own(scope)),
    ...changes,
  });

const own = (scope: string) => ({ audience: OWN_AUDIENCE, scope, byDefault: false });

/** Enters a token of Ada's answer in the ledger. */
function issue(changes: Parameters<typeof aToken>[0] = {}): string {
  const { token, record } = aToken({
    clientId: 'ac_notes',
    grantType: 'authorization_code',
    subject: 'acc_ada',
    audience: [OWN_AUDIENCE],
    scopeGranted: 'openid profile email',
    origin,
    ...changes,
  });
  ports.tables.tokens.push(record);
  return token;
}

describe('userinfo', () => {
  it('says what the scopes of the token ask for', async () => {
    expect(await userInfo.describe(issue())).toEqual({
      kind: 'json',
      claims: {
        sub: 'acc_ada',
        name: 'Ada',
        locale: 'de',
        updated_at: 1_767_225_600,
        email: 'ada@example.com',
        email_verified: true,
      },
    });
  });

  it('says the subject alone to who has openid alone', async () => {
    const answer = await userInfo.describe(issue({ scopeGranted: 'openid' }));
    expect(answer).toEqual({ kind: 'json', claims: { sub: 'acc_ada' } });
  });

  it('says what was asked for by name, and nothing that accounts do not hold (case 206)', async () => {
    const asked = {
      email: null,
      admin: null,
      constructor: null,
      sub: null,
      phone_number: { essential: true },
    };
    await replaceFamily({ claims: { userinfo: asked, idToken: {} } });
    const answer = await userInfo.describe(issue({ scopeGranted: 'openid' }));
    expect(answer).toEqual({ kind: 'json', claims: { sub: 'acc_ada', email: 'ada@example.com' } });
  });

  it('does not say what the set may no longer ask for, though it was asked for by name (case 17)', async () => {
    await replaceFamily({ claims: { userinfo: { email: null, name: null }, idToken: {} } });
    const access = ['openid', 'profile'].map((scope) => own(scope));
    ports.tables.clients.set('ac_notes', notes({ access }));
    const answer = await userInfo.describe(issue({ scopeGranted: 'openid' }));
    expect(answer).toEqual({ kind: 'json', claims: { sub: 'acc_ada', name: 'Ada' } });
  });

  it('knows a person by the subject of the token, pairwise ones too (case 204)', async () => {
    const answer = await userInfo.describe(issue({ subject: 'a pseudonym', scopeGranted: 'openid' }));
    expect(answer).toEqual({ kind: 'json', claims: { sub: 'a pseudonym' } });
  });

  it('is signed for the client that wants it so', async () => {
    ports.tables.clients.set('ac_notes', notes({ userinfoAlgorithm: 'RS256' }));
    const answer = await userInfo.describe(issue({ scopeGranted: 'openid' }));
    const claims = answer.kind === 'jwt' ? await ports.verifier.verify(answer.jwt, 'JWT') : undefined;
    expect(claims).toEqual({ sub: 'acc_ada', iss: ports.issuer, aud: 'ac_notes' });
  });

  it('no longer says what was taken from the credential set', async () => {
    ports.tables.clients.set('ac_notes', notes({ access: [own('openid')] }));
    expect(await userInfo.describe(issue())).toEqual({ kind: 'json', claims: { sub: 'acc_ada' } });
  });

  it('refuses a token without openid (case 203)', async () => {
    await expect(userInfo.describe(issue({ scopeGranted: 'profile' }))).rejects.toMatchObject({
      code: 'insufficient_scope',
      status: 403,
    });
  });

  it('refuses a token whose openid is a scope of some API', async () => {
    const token = issue({ scopeGranted: 'openid', audience: [anApi().identifier] });
    await expect(userInfo.describe(token)).rejects.toMatchObject({ code: 'insufficient_scope' });
  });

  it('refuses a token of two legs (case 145)', async () => {
    const token = issue({ origin: null, grantType: 'client_credentials', subject: 'ac_notes' });
    await expect(userInfo.describe(token)).rejects.toMatchObject({ code: 'invalid_token', status: 401 });
  });

  it.each(['id_token', 'refresh_token'] as const)('refuses an %s in its place (case 202)', async (kind) => {
    await expect(userInfo.describe(issue({ kind }))).rejects.toMatchObject({ code: 'invalid_token' });
  });

  it.each(['deleted', 'disabled'])('refuses the token of an account that is %s (case 203)', async (state) => {
    if (state === 'deleted') ports.tables.people.delete('acc_ada');
    else ports.tables.people.set('acc_ada', aPerson({ status: 'disabled' }));
    await expect(userInfo.describe(issue())).rejects.toMatchObject({ code: 'invalid_token', status: 401 });
  });

  it('refuses a token once access was taken back', async () => {
    const token = issue();
    await ports.unitOfWork.run(() => ports.families.revoke({ id: origin }, ports.clock.now(), 'taken back'));
    await expect(userInfo.describe(token)).rejects.toMatchObject({ code: 'invalid_token' });
  });

  it('refuses the token of a disabled credential set', async () => {
    ports.tables.clients.set('ac_notes', notes({ status: 'disabled' }));
    await expect(userInfo.describe(issue())).rejects.toMatchObject({ code: 'invalid_token' });
  });

  it('refuses what is no token at all', async () => {
    await expect(userInfo.describe('x.y.z')).rejects.toMatchObject({ code: 'invalid_token' });
  });
});

const replaceFamily = (changes: Parameters<typeof aFamily>[0]): Promise<void> =>
  ports.unitOfWork.run(() => ports.families.insert(aFamily(changes)));

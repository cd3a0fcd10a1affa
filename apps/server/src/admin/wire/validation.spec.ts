import { LIMITS } from '#client-registration';
import { NewApiBody } from '../apis/api.dto.js';
import { NewApplicationBody } from '../applications/application.dto.js';
import { CredentialSetChangesBody, NewCredentialSetBody } from '../credential-sets/credential-set.dto.js';
import type { Problem } from '../problem.js';
import { NewSecretBody } from '../secrets/secret.dto.js';
import { TokenParameters } from '../tokens/token.dto.js';
import { PageParameters } from './page.js';
import { Validation } from './validation.js';

const validation = new Validation();
const body = (metatype: new () => object, value: unknown) =>
  validation.transform(value, { type: 'body', metatype });
const query = (metatype: new () => object, value: unknown) =>
  validation.transform(value, { type: 'query', metatype });
const refusedWith = (errors: readonly object[]) => ({ status: 400, options: { errors } });

describe('bodies', () => {
  it.each([
    'createdAt',
    'created_at',
    'id',
    'version',
    'role',
    'verified',
    'secret_hash',
    'client_secret',
    'status',
    'delegation',
    'tenant_id',
  ])('refuse %s, which is nobody’s to assign (case 222)', async (member) => {
    const given = { grant_type: 'client_credentials', [member]: 'x' };
    await expect(body(NewCredentialSetBody, given)).rejects.toMatchObject(
      refusedWith([{ pointer: `#/${member}`, detail: `${member} is not known here` }]),
    );
  });

  it.each(['constructor', 'toString', 'hasOwnProperty', '__proto__'])(
    'refuse %s, which every object inherits (case 240)',
    async (member) => {
      const given: unknown = JSON.parse(`{"name": "x", "${member}": {"isAdmin": true}}`);
      await expect(body(NewApplicationBody, given)).rejects.toMatchObject({ status: 400 });
    },
  );

  it.each([null, [], [{ name: 'x' }], 'x', 1, true])('refuse %p, which is no object', async (given) => {
    await expect(body(NewApplicationBody, given)).rejects.toMatchObject({ status: 400 });
  });

  it('refuse a missing one as an empty one', async () => {
    await expect(body(NewApplicationBody, undefined)).rejects.toMatchObject(
      refusedWith([{ pointer: '#/name' }]),
    );
  });

  it('bound every text and every list', async () => {
    const name = 'x'.repeat(LIMITS.name + 1);
    await expect(body(NewApplicationBody, { name })).rejects.toMatchObject({ status: 400 });
    const identifier = `urn:${'x'.repeat(LIMITS.identifier - 3)}`;
    await expect(body(NewApiBody, { identifier, name: 'x' })).rejects.toMatchObject({ status: 400 });
    const lifetime = { access_token_lifetime: LIMITS.accessTokenLifetime + 1 };
    await expect(body(CredentialSetChangesBody, lifetime)).rejects.toMatchObject({ status: 400 });
    const contacts = Array<string>(21).fill('a@example.com');
    await expect(body(NewApplicationBody, { name: 'x', contacts })).rejects.toMatchObject({ status: 400 });
    const scopes = Array<object>(201).fill({ name: 'read' });
    await expect(body(NewApiBody, { identifier: 'urn:x', name: 'x', scopes })).rejects.toMatchObject({
      status: 400,
    });
  });

  it('point into lists', async () => {
    const given = { identifier: 'urn:x', name: 'x', scopes: [{ name: 'read' }, { name: 3, 'a/b~': 1 }] };
    await expect(body(NewApiBody, given)).rejects.toMatchObject(
      refusedWith([{ pointer: '#/scopes/1/a~1b~0' }, { pointer: '#/scopes/1/name' }]),
    );
  });

  it('name at most twenty faults, and cut what a stranger named', async () => {
    const members = Array.from({ length: 500 }, (_, index) => [`${'m'.repeat(1000)}${index}`, 1]);
    const refusal: unknown = await body(NewApplicationBody, Object.fromEntries(members)).catch(
      (error: unknown) => error,
    );
    expect(refusal).toMatchObject({ options: { errors: { length: 20 } } });
    expect((refusal as Problem).detail.length).toBeLessThan(3000);
  });

  it('leave out what an edit does not name, and keep a null that means something', async () => {
    expect(await body(CredentialSetChangesBody, { access_token_lifetime: null })).toEqual(
      expect.objectContaining({ access_token_lifetime: null, name: undefined, scope: undefined }),
    );
    await expect(body(CredentialSetChangesBody, { name: null })).rejects.toMatchObject({ status: 400 });
  });

  it.each(['2027-01-31', '2027-02-30T00:00:00Z', '2027-01-31T24:00:01Z', '2027-01-31T12:00:00', '1', 'now'])(
    'refuse %p as an instant',
    async (expires_at) => {
      await expect(body(NewSecretBody, { expires_at })).rejects.toMatchObject({ status: 400 });
    },
  );
});

describe('queries', () => {
  it('ask for fifty items unless they say how many', async () => {
    expect(await query(PageParameters, {})).toMatchObject({ limit: 50 });
    expect(await query(PageParameters, { limit: '200' })).toMatchObject({ limit: 200 });
  });

  it.each(['0', '201', '-1', '1.5', '1e2', '0x10', '', ' 1', 'x', ['1', '2'], { $gt: 1 }])(
    'refuse the limit %p (case 226)',
    async (limit) => {
      await expect(query(PageParameters, { limit })).rejects.toMatchObject(
        refusedWith([{ parameter: 'limit' }]),
      );
    },
  );

  it.each(['sort', 'order', 'where'])('refuse %s, which no list takes (case 225)', async (parameter) => {
    await expect(query(PageParameters, { [parameter]: 'name;drop' })).rejects.toMatchObject(
      refusedWith([{ parameter }]),
    );
  });

  it('refuse what a database cannot hold or compare', async () => {
    await expect(query(TokenParameters, { subject: 'a\0b' })).rejects.toMatchObject({ status: 400 });
    await expect(query(TokenParameters, { issued_from: 'yesterday' })).rejects.toMatchObject({ status: 400 });
  });
});

import type { ClaimCondition } from '#protocol';
import {
  ADMIN,
  createRegistrationServices,
  type RegistrationServices,
} from '../testing/registration-services.js';
import { MOST_TRUSTED_ISSUERS } from './trusted-issuers.js';

const EXACT: ClaimCondition = { claim: 'sub', match: 'exact', value: 'repo:acme/billing' };
const pattern = (value: string, claim = 'sub'): ClaimCondition => ({ claim, match: 'pattern', value });

describe('TrustedIssuers', () => {
  let services: RegistrationServices;
  let clientId: string;

  const createSet = async (grantType: string) => {
    const input = { applicationId: services.application.id, grantType, scopes: [] };
    return (await services.credentialSets.create(input, ADMIN)).set.clientId;
  };
  const add = (part: object = {}) =>
    services.trustedIssuers.add(
      clientId,
      { issuer: 'https://issuer.example', conditions: [EXACT], ...part },
      ADMIN,
    );
  const events = () => services.ports.events.all;

  beforeEach(async () => {
    services = await createRegistrationServices();
    clientId = await createSet('jwt-bearer');
  });

  it('adds a trust, whose tokens are for this server and good once, and records it in full', async () => {
    const trust = await add({ name: 'Deploy' });
    expect(trust).toMatchObject({
      id: expect.stringMatching(/^tru_[A-Za-z0-9]{22}$/),
      ...{ name: 'Deploy', issuer: 'https://issuer.example', jwksUri: null },
      ...{ audience: 'https://id.example', singleUse: true, conditions: [EXACT], status: 'enabled', uses: 0 },
    });
    expect((await services.credentialSets.get(clientId)).trustedIssuers).toEqual([trust]);
    expect(events().at(-1)).toMatchObject({
      kind: 'trusted-issuer.added',
      target: trust.id,
      clientId,
      detail: { before: null, after: { issuer: 'https://issuer.example', conditions: [EXACT] } },
    });
  });

  it.each([
    'https://sts.windows.net/00000000-0000-0000-0000-000000000000/',
    'https://oidc.eks.eu-central-1.amazonaws.com/id/ABC',
    'http://localhost:3001',
  ])('keeps an issuer as it is written: %s', async (issuer) => {
    expect((await add({ issuer, audience: 'api://legate' })).issuer).toBe(issuer);
  });

  it.each([
    'issuer.example',
    'http://issuer.example',
    'ftp://issuer.example',
    'https://issuer.example/?tenant=1',
    'https://issuer.example/#x',
    'https://user:secret@issuer.example',
    'https://issuer.example/a b',
    `https://issuer.example/${'x'.repeat(500)}`,
    'https://id.example',
    'https://id.example/',
    'https://ID.example',
  ])('refuses the issuer %.60s', async (issuer) => {
    await expect(add({ issuer })).rejects.toMatchObject({ code: 'invalid', field: 'issuer' });
  });

  it.each([
    ['jwksUri', 'http://issuer.example/jwks'],
    ['audience', ''],
    ['audience', 'two words'],
    ['expiresAt', 0],
    ['name', ''],
  ])('refuses the %s %j', async (field, value) => {
    await expect(add({ [field]: value })).rejects.toMatchObject({ code: 'invalid', field });
  });

  it.each([
    [[EXACT]],
    [[pattern('repo:acme/*')]],
    [[pattern('repo:acme/svc-*:ref:refs/heads/*')]],
    [[pattern('repo:acme@1234/*:environment:production')]],
    [[pattern('repository_owner:acme:environment:*')]],
    [[pattern('environment:production:repository_owner:acme:ref:*')]],
    [[pattern('project_path:acme/*:ref_type:branch:ref:main')]],
    [[pattern('organization:acme:project:*:workspace:*:run_phase:apply')]],
    [[pattern('system:serviceaccount:billing:*')]],
    [[pattern('spiffe://cluster.example/ns/billing/sa/*')]],
    [[pattern('arn:aws:iam::123456789012:role/*')]],
    [[pattern('pulumi:deploy:org:acme:project:*')]],
    [[pattern('modal:workspace_id:ac-1:environment_name:*')]],
    [[pattern('https://host.example/*')]],
    [[EXACT, { claim: 'environment', match: 'exact', value: 'Größe 1' } as const]],
    [[EXACT, pattern('refs/heads/release-*', 'ref'), pattern('prod-*', 'environment')]],
  ])('takes the conditions %j', async (conditions) => {
    expect((await add({ conditions })).conditions).toEqual(conditions);
  });

  it.each<[string, readonly ClaimCondition[]]>([
    ['none', []],
    ['none about sub', [{ claim: 'repository', match: 'exact', value: 'acme/billing' }]],
    ['two about one claim', [EXACT, EXACT]],
    ['a bare wildcard', [pattern('*')]],
    ['wildcards in every segment', [pattern('*:*')]],
    ['what anybody at the issuer may be called', [pattern('repo:*')]],
    ['a wildcard for the owner', [pattern('repo:*/*:ref:refs/heads/main')]],
    ['an owner whose name begins like ours', [pattern('repo:acme-*/billing')]],
    ['one literal segment', [pattern('project_path:*/*:ref_type:branch:ref:main')]],
    ['a wildcard for the group', [pattern('project_path:*/billing:ref_type:branch:ref:main')]],
    ['a group whose name begins like ours', [pattern('project_path:acme-*/billing:ref_type:tag:ref:v1')]],
    ['a wildcard for the namespace', [pattern('system:serviceaccount:*:deployer')]],
    ['wildcards for namespace and name', [pattern('system:serviceaccount:*:*')]],
    ['a namespace whose name begins like ours', [pattern('system:serviceaccount:billing-*:deployer')]],
    ['a namespace whose name ends like ours', [pattern('system:serviceaccount:*-billing:deployer')]],
    ['a wildcard for the namespace of a SPIFFE ID', [pattern('spiffe://cluster.example/ns/*/sa/deployer')]],
    ['a wildcard for its place in a SPIFFE ID', [pattern('spiffe://cluster.example/*/*/sa/deployer')]],
    ['a wildcard for the AWS account', [pattern('arn:aws:iam::*:role/deployer')]],
    ['a wildcard for the AWS service too', [pattern('arn:aws:*::*:role/deployer')]],
    ['a wildcard for the organisation', [pattern('pulumi:deploy:org:*:project:billing')]],
    ['a wildcard for its label too', [pattern('pulumi:deploy:*:*:project:billing')]],
    ['a wildcard for the workspace', [pattern('modal:workspace_id:*:environment_name:main')]],
    ['an environment of whoever has one', [pattern('environment:production:repository_owner:*')]],
    ['a branch of whoever has one', [pattern('ref:refs/heads/main:*:*')]],
    ['branches of whoever has them', [pattern('ref:refs/heads/*')]],
    ['a visibility that many have', [pattern('repository_visibility:private:repository_owner:*')]],
    ['a protected branch of whoever has one', [pattern('ref_protected:true:ref:refs/heads/*')]],
    ['who set it going, wherever', [pattern('actor:octocat:repository_owner:*')]],
    ['a scheme as its only beginning', [pattern('https://*')]],
    ['a wildcard at the beginning', [pattern('*:acme:billing')]],
    ['a wildcard that would reach over separators', [pattern('repo:acme/**')]],
    ['two wildcards in a segment', [pattern('repo:acme/a*b*')]],
    ['a pattern without a wildcard', [pattern('repo:acme/billing')]],
    ['a wildcard in an exact value', [{ ...EXACT, value: 'repo:acme/*' }]],
    ['an empty value', [{ ...EXACT, value: '' }]],
    ['a value with a line end', [{ ...EXACT, value: 'a\nb' }]],
    ['a value that is too long', [{ ...EXACT, value: 'x'.repeat(501) }]],
    ['a bare wildcard for another claim', [EXACT, pattern('*', 'ref')]],
    ['no more than punctuation for another claim', [EXACT, pattern('-/*', 'ref')]],
    ['a claim that is looked at anyway', [EXACT, { claim: 'aud', match: 'exact', value: 'x' }]],
    ['a claim without a name', [EXACT, { claim: '', match: 'exact', value: 'x' }]],
    ['another way to match', [{ ...EXACT, match: 'regex' as never }]],
    [
      'more than ten',
      [EXACT, ...Array.from({ length: 10 }, (_, index) => ({ ...EXACT, claim: `claim${index}` }))],
    ],
  ])('refuses conditions with %s', async (_, conditions) => {
    await expect(add({ conditions })).rejects.toMatchObject({ code: 'invalid', field: 'conditions' });
  });

  it('keeps at most ten that are live, several of one issuer', async () => {
    for (let count = 0; count < MOST_TRUSTED_ISSUERS; count += 1) await add();
    await expect(add()).rejects.toThrow('at most 10 live trusted issuers');
  });

  it('is for service accounts alone', async () => {
    clientId = await createSet('client_credentials');
    await expect(add()).rejects.toMatchObject({ code: 'conflict' });
  });

  it('disables, enables and retires, which is final', async () => {
    const { id } = await add();
    const trusts = services.trustedIssuers;
    expect((await trusts.disable(clientId, id, ADMIN)).status).toBe('disabled');
    expect((await trusts.enable(clientId, id, ADMIN)).status).toBe('enabled');
    expect((await trusts.retire(clientId, id, ADMIN)).status).toBe('retired');
    await expect(trusts.enable(clientId, id, ADMIN)).rejects.toThrow('retired; that is final');
    expect(
      events()
        .slice(-3)
        .map(({ kind }) => kind),
    ).toEqual(['trusted-issuer.disabled', 'trusted-issuer.enabled', 'trusted-issuer.retired']);
  });

  it('knows no trust of another set', async () => {
    const { id } = await add();
    const act = services.trustedIssuers.retire(await createSet('jwt-bearer'), id, ADMIN);
    await expect(act).rejects.toMatchObject({ code: 'not-found' });
  });
});

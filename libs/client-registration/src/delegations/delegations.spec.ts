import { OPERATOR, type Actor, type Delegation } from '#protocol';
import { aPerson } from '#protocol/testing';
import {
  ADMIN,
  createRegistrationServices,
  type RegistrationServices,
} from '../testing/registration-services.js';
import { sampleCredentialSet, sampleServiceAccount } from '../testing/samples.js';
import type { CredentialSetChanges } from '../credential-sets/new-credential-set.js';
import { MOST_DELEGATIONS } from './delegations.js';
import type { DelegationApproval, NewDelegation } from './new-delegation.js';

const DAY = 86_400_000;
const ROBOT = sampleServiceAccount().clientId;
const ROOT: Actor = { id: 'acc_root', context: null };
const RUTH: Actor = { id: 'acc_ruth', context: null };

let services: RegistrationServices;

/** One service account, three people of whom two are admins, and this rule about approval. */
async function open(approval?: DelegationApproval): Promise<void> {
  services = await createRegistrationServices(approval);
  const { ports, application } = services;
  const { id, name } = application;
  const sets = [
    sampleServiceAccount({ application: { id, name } }),
    sampleCredentialSet({ clientId: 'cc_other', application: { id, name } }),
    sampleServiceAccount({ clientId: 'sa_disabled', application: { id, name }, status: 'disabled' }),
    sampleServiceAccount({
      ...{ clientId: 'sa_twice', application: { id, name } },
      access: ['https://a.example', 'https://b.example'].map((audience) => ({
        ...{ audience, scope: 'read', byDefault: true },
      })),
    }),
  ];
  for (const set of sets) await ports.unitOfWork.run(() => ports.credentialSets.insert(set));
  ports.persons.push(
    aPerson(),
    aPerson({ id: 'acc_root', email: 'root@example.com', roles: ['admin'] }),
    aPerson({ id: 'acc_ruth', email: 'ruth@example.com', roles: ['auditor', 'admin'] }),
  );
}

beforeEach(() => open());

const now = () => services.ports.clock.now();
const create = (changes: Partial<NewDelegation> = {}, by: Actor = ADMIN): Promise<Delegation> =>
  services.delegations.create(
    {
      clientId: ROBOT,
      subjects: ['ada@example.com'],
      scopes: ['view_friends'],
      expiresAt: now() + DAY,
      reason: 'the calendar',
      ...changes,
    },
    by,
  );
const TRUST = {
  issuer: 'https://ci.example',
  audience: 'https://id.example',
  conditions: [{ claim: 'sub', match: 'exact', value: 'repo:acme/billing' }],
} as const;
const edit = async (changes: CredentialSetChanges) => {
  const { version } = await services.credentialSets.get(ROBOT);
  return services.credentialSets.update(ROBOT, changes, version, ROOT);
};
const events = () => services.ports.events.all.filter(({ kind }) => kind.startsWith('delegation.'));

describe('a new delegation', () => {
  it('is in force at once, and in the ledger with all that it says', async () => {
    const made = await create({ subjects: ['ada@example.com', '@sales.example.com'], reason: ' for sales ' });
    const access = [{ audience: 'https://friends.example', scope: 'view_friends' }];
    expect(made).toMatchObject({
      id: expect.stringMatching(/^dlg_[A-Za-z0-9]{22}$/),
      ...{ clientId: ROBOT, access, reason: 'for sales', createdAt: now(), createdBy: 'cc_admin' },
      ...{ needsApproval: false, approvedAt: null, removedAt: null },
    });
    expect(await services.delegations.get(made.id)).toEqual(made);
    expect(events()).toMatchObject([
      {
        ...{ kind: 'delegation.created', actor: 'cc_admin', target: made.id, clientId: ROBOT },
        applicationId: services.application.id,
        detail: { before: null, after: { subjects: made.subjects, access, reason: 'for sales' } },
      },
    ]);
  });

  it.each<[string, Partial<NewDelegation>, string]>([
    ['of nobody', { subjects: [] }, 'subjects: at least one'],
    ['of everybody', { subjects: ['*'] }, 'no wildcards'],
    ['of everybody of a domain, by a wildcard', { subjects: ['*@example.com'] }, 'no wildcards'],
    ['of every sub-domain', { subjects: ['@*.example.com'] }, 'no wildcards'],
    ['of a part of a name', { subjects: ['a*a@example.com'] }, 'no wildcards'],
    ['of a top-level domain', { subjects: ['@com'] }, 'is no domain'],
    ['of an @ alone', { subjects: ['@'] }, 'is no domain'],
    ['of a dot', { subjects: ['@.com'] }, 'is no domain'],
    ['of a domain with a dot at its end', { subjects: ['@example.com.'] }, 'is no domain'],
    ['of a domain after two @', { subjects: ['@@example.com'] }, 'is no domain'],
    ['of an address as a domain', { subjects: ['@127.0.0.1'] }, 'is no domain'],
    ['of an IPv6 address as a domain', { subjects: ['@[::1]'] }, 'is no domain'],
    ['of a domain with a port', { subjects: ['@example.com:25'] }, 'is no domain'],
    ['of a domain with a hyphen at its end', { subjects: ['@example-.com'] }, 'is no domain'],
    ['of a domain without its @', { subjects: ['example.com'] }, 'say @example.com'],
    ['of two addresses in one', { subjects: ['a@example.com,b@example.com'] }, 'is not an e-mail address'],
    ['of a text that runs to the left', { subjects: ['ada@example.com\u202e'] }, 'subjects: '],
    ['of an address twice', { subjects: ['ada@example.com', ' ada@example.com'] }, 'is there twice'],
    [
      'of more addresses than 100',
      { subjects: Array.from({ length: 101 }, (_, index) => `p${index}@example.com`) },
      'subjects: at most 100; these are 101',
    ],
    ['of an admin', { subjects: ['root@example.com'] }, 'nobody may act for an admin'],
    ['of an account that is written otherwise', { subjects: ['Ada@example.com'] }, 'as they are written'],
    ['without a scope', { scopes: [] }, 'scopes: at least one'],
    ['with a scope that the account does not have', { scopes: ['view_friend'] }, 'is not among the scopes'],
    ['with every scope', { scopes: ['*'] }, 'is not among the scopes'],
    ['with a scope twice', { scopes: ['view_friends', 'view_friends'] }, 'is there twice'],
    ['with a scope that administers', { scopes: ['legate:admin'] }, 'can never be delegated'],
    ['with a scope of people who sign in', { scopes: ['openid'] }, 'can never be delegated'],
    ['for an API that the account does not reach', { apis: ['https://b.example'] }, 'has no access to'],
    ['without an end', { expiresAt: null as never }, 'expiresAt: a time is needed'],
    ['that has ended', { expiresAt: 0 }, 'expiresAt: is in the past'],
    ['that never ends', { expiresAt: Number.MAX_SAFE_INTEGER }, 'at most 400 days'],
    ['without a reason', { reason: ' ' }, 'reason: must not be empty'],
    ['with a reason of two lines', { reason: 'a\nb' }, 'reason: '],
    ['of nobody’s', { clientId: 'sa_absent' }, 'clientId: there is no such credential set'],
    ['of an application that acts for itself', { clientId: 'cc_other' }, 'this is no service account'],
    [
      'of a service account that is disabled',
      { clientId: 'sa_disabled' },
      'this service account is disabled',
    ],
  ])('is refused: %s', async (_, changes, reason) => {
    await expect(create(changes)).rejects.toThrow(reason);
    expect(events()).toEqual([]);
    expect((await services.delegations.list({ limit: 9 })).items).toEqual([]);
  });

  it.each([
    'zo\u00eb@b\u00fccher.example',
    '@b\u00fccher.example',
    '@xn--bcher-kva.example',
    '@a-1.b2.example',
    'o+x@example.com',
  ])('may name %s, whom nobody is yet', async (subject) => {
    expect((await create({ subjects: [subject] })).subjects).toEqual([subject]);
  });

  it('may last 400 days', async () => {
    expect(await create({ expiresAt: now() + 400 * DAY })).toMatchObject({ expiresAt: now() + 400 * DAY });
    await expect(create({ expiresAt: now() + 400 * DAY + 1 })).rejects.toMatchObject({ field: 'expiresAt' });
  });

  it('names the API where the account has a scope of two', async () => {
    const twice = { clientId: 'sa_twice', scopes: ['read'] };
    await expect(create(twice)).rejects.toMatchObject({ field: 'apis' });
    const { access } = await create({ ...twice, apis: ['https://b.example'] });
    expect(access).toEqual([{ audience: 'https://b.example', scope: 'read' }]);
  });

  it('is refused where the account has 200 that are not over', async () => {
    for (let count = 1; count < MOST_DELEGATIONS; count++) await create();
    const last = await create({ expiresAt: now() + 1 });
    await expect(create()).rejects.toMatchObject({ code: 'conflict' });
    services.ports.clock.advance(1);
    await create();
    await services.delegations.remove(last.id, ADMIN);
    await expect(create()).rejects.toMatchObject({ code: 'conflict' });
  });
});

describe('removing a delegation', () => {
  it('is final and recorded once, however often it is done', async () => {
    const { id } = await create();
    services.ports.clock.advance(5);
    const removed = await services.delegations.remove(id, RUTH);
    expect(removed).toMatchObject({ removedAt: now(), removedBy: 'acc_ruth' });
    services.ports.clock.advance(5);
    expect(await services.delegations.remove(id, ADMIN)).toEqual(removed);
    expect(await services.delegations.get(id)).toEqual(removed);
    await expect(services.delegations.approve(id, RUTH)).rejects.toThrow('is removed; make a new one');
    expect(events().slice(1)).toMatchObject([
      {
        kind: 'delegation.removed',
        actor: 'acc_ruth',
        detail: {
          before: { removedAt: null, removedBy: null },
          after: { removedAt: removed.removedAt, removedBy: 'acc_ruth' },
        },
      },
    ]);
  });

  it('needs one that is there', async () => {
    for (const act of ['get', 'approve', 'remove'] as const) {
      await expect(services.delegations[act]('dlg_absent', ADMIN)).rejects.toThrow('no such delegation');
    }
  });
});

describe('where two people must agree', () => {
  beforeEach(() => open('two-person'));

  it('a delegation waits until another person approves it, which is recorded once', async () => {
    const { id, needsApproval, approvedAt } = await create({}, ROOT);
    expect({ needsApproval, approvedAt }).toEqual({ needsApproval: true, approvedAt: null });
    const approved = await services.delegations.approve(id, RUTH);
    expect(approved).toMatchObject({ approvedAt: now(), approvedBy: 'acc_ruth' });
    services.ports.clock.advance(1);
    expect(await services.delegations.approve(id, OPERATOR)).toEqual(approved);
    expect(events().map(({ kind, actor }) => [kind, actor])).toEqual([
      ['delegation.created', 'acc_root'],
      ['delegation.approved', 'acc_ruth'],
    ]);
  });

  it.each([
    ['a credential set', ADMIN],
    ['an account that is no admin', { id: 'acc_ada', context: null }],
    ['somebody who is gone', { id: 'acc_gone', context: null }],
  ])('%s neither makes nor approves one', async (_, by) => {
    const waiting = await create({}, OPERATOR);
    const refused = { code: 'forbidden', reason: expect.stringContaining('two people must agree') };
    await expect(create({}, by)).rejects.toMatchObject(refused);
    await expect(services.delegations.approve(waiting.id, by)).rejects.toMatchObject(refused);
    expect(events()).toHaveLength(1);
  });

  it.each([ROOT, OPERATOR])('who made it does not approve it: $id', async (by) => {
    const { id } = await create({}, by);
    await expect(services.delegations.approve(id, by)).rejects.toThrow('another person must approve it');
    expect(events()).toHaveLength(1);
  });

  it('whoever may write removes one, for what stops something waits for nobody', async () => {
    const { id } = await create({}, ROOT);
    expect(await services.delegations.remove(id, ADMIN)).toMatchObject({ removedBy: 'cc_admin' });
    await expect(services.delegations.approve(id, RUTH)).rejects.toMatchObject({ code: 'conflict' });
  });

  it('one that has expired meanwhile is not approved', async () => {
    const { id } = await create({ expiresAt: now() + 1 }, ROOT);
    services.ports.clock.advance(1);
    await expect(services.delegations.approve(id, RUTH)).rejects.toThrow('is expired; make a new one');
  });

  it.each<[string, () => Promise<unknown>]>([
    ['a key', () => services.keys.generate(ROBOT, {}, ROOT)],
    ['an issuer to trust', () => services.trustedIssuers.add(ROBOT, TRUST, ROOT)],
    ['a JWKS URL', () => edit({ jwksUri: 'https://robot.example/jwks' })],
    ['an audience', () => edit({ assertionAudiences: ['https://robot.example'] })],
    ['leave to sign without jti', () => edit({ requireJti: false })],
  ])('%s is not added by one person to an account for which they did', async (_, act) => {
    await edit({ requireJti: true });
    await create({}, ROOT);
    await expect(act()).rejects.toMatchObject({
      code: 'conflict',
      reason: expect.stringContaining('two people agreed on the delegations of this service account'),
    });
    const [{ id = '' } = {}] = (await services.delegations.list({ limit: 9 })).items;
    await services.delegations.remove(id, ROOT);
    await expect(act()).resolves.toBeDefined();
  });

  it('a key or a trust that was disabled when they agreed is not enabled by one of them', async () => {
    const { key } = await services.keys.generate(ROBOT, {}, ROOT);
    const trust = await services.trustedIssuers.add(ROBOT, TRUST, ROOT);
    await services.keys.disable(ROBOT, key.id, ROOT);
    await services.trustedIssuers.disable(ROBOT, trust.id, ROOT);
    const { id } = await create({}, ROOT);
    await services.delegations.approve(id, RUTH);
    const refused = { code: 'conflict', reason: expect.stringContaining('which is disabled') };
    await expect(services.keys.enable(ROBOT, key.id, ROOT)).rejects.toMatchObject(refused);
    await expect(services.trustedIssuers.enable(ROBOT, trust.id, ROOT)).rejects.toMatchObject(refused);
    await services.delegations.remove(id, ROOT);
    expect(await services.keys.enable(ROBOT, key.id, ROOT)).toMatchObject({ status: 'enabled' });
  });
});

import { OWN_AUDIENCE } from '../api.js';
import type { ConsentedScope } from '../consent.js';
import type { Delegation } from '../delegation.js';
import type { Person } from '../people.js';
import { aDelegation, aServiceAccount } from '../testing/a-delegation.js';
import {
  anApi,
  aPerson,
  createInMemoryPorts,
  START,
  type InMemoryPorts,
} from '../testing/in-memory-ports.js';
import { resolveDelegatedSubject } from './delegated-subject.js';

const FRIENDS = 'https://friends.example';
let ports: InMemoryPorts;

beforeEach(async () => {
  ports = await createInMemoryPorts();
});

/** Asks for an address, where these delegations and people are. */
const ask = (
  address: string,
  delegations: readonly Partial<Delegation>[],
  people: readonly Partial<Person>[] = [{}],
  scopes: readonly string[] = ['view_friends'],
) => {
  ports.tables.delegations.push(...delegations.map(aDelegation));
  for (const person of people.map(aPerson)) ports.tables.people.set(person.id, person);
  const target = { scopes, audience: [FRIENDS], api: anApi() };
  return resolveDelegatedSubject(aServiceAccount(), address, target, ports);
};

const ADA = 'ada@example.com';
const DOMAIN = { subjects: ['@example.com'] };
const access = (...scopes: readonly string[]) => ({
  access: scopes.map((scope) => ({ audience: FRIENDS, scope })),
});

describe('a service account may act for a person', () => {
  it.each<[string, readonly Partial<Delegation>[]]>([
    ['by their address', [{}]],
    ['by their domain', [DOMAIN]],
    [
      'by one of several',
      [{ id: 'dlg_1', ...access('other') }, { id: 'dlg_2', removedAt: START }, { id: 'dlg_ada' }],
    ],
    ['with less than it holds', [access('view_friends', 'more')]],
    ['once it is approved', [{ needsApproval: true, approvedAt: START }]],
  ])('%s', async (_, delegations) => {
    expect(await ask(ADA, delegations)).toMatchObject({
      person: { id: 'acc_ada' },
      delegation: { id: 'dlg_ada' },
    });
  });
});

describe('it is refused as unauthorized_client (case 174)', () => {
  it.each<[string, readonly Partial<Delegation>[], readonly string[], string]>([
    ['where there is none', [], ['view_friends'], 'no delegation lets'],
    ['where it is of another account', [{ clientId: 'sa_other' }], ['view_friends'], 'no delegation lets'],
    [
      'where it names somebody else',
      [{ subjects: ['eve@example.com'] }],
      ['view_friends'],
      'no delegation lets',
    ],
    ['where it waits', [{ needsApproval: true }], ['view_friends'], 'is pending'],
    ['where it is over', [{ expiresAt: START }], ['view_friends'], 'is expired'],
    ['where it was removed', [{ removedAt: START }], ['view_friends'], 'no delegation lets'],
    ['where a scope is not in it', [{}], ['view_friends', 'contacts'], 'contacts is not delegated'],
    ['where a scope begins the same', [access('view')], ['view_friends'], 'view_friends is not delegated'],
    ['where a scope looks like more', [access('*', 'view_friends.all')], ['view_friends'], 'not delegated'],
    [
      'where the scope is of another API',
      [{ access: [{ audience: 'https://b.example', scope: 'view_friends' }] }],
      ['view_friends'],
      'not delegated',
    ],
    [
      'where only two together hold what is asked',
      [access('view_friends'), { id: 'dlg_2', ...access('contacts') }],
      ['view_friends', 'contacts'],
      'contacts is not delegated',
    ],
  ])('%s', async (_, delegations, scopes, reason) => {
    await expect(ask(ADA, delegations, [{}], scopes)).rejects.toMatchObject({
      code: 'unauthorized_client',
      description: expect.stringContaining(reason) as string,
    });
  });
});

describe('it is refused as invalid_grant (case 175)', () => {
  it.each<[string, string, readonly Partial<Person>[]]>([
    ['for nobody', ADA, []],
    ['for who is disabled', ADA, [{ status: 'disabled' }]],
    ['for an admin', ADA, [{ roles: ['auditor', 'admin'] }]],
    ['for an address of another case', 'ADA@example.com', [{}]],
    ['for an address whose domain is of another case', 'ada@Example.com', [{}]],
    ['for a look-alike', '\u0430da@example.com', [{}]],
    ['for another service account', 'sa_other@example.com', [{}]],
  ])('%s', async (_, address, people) => {
    await expect(ask(address, [DOMAIN], people)).rejects.toMatchObject({ code: 'invalid_grant' });
  });

  it('for an auditor it is not', async () => {
    expect(await ask(ADA, [DOMAIN], [{ roles: ['auditor'] }])).toMatchObject({ person: { id: 'acc_ada' } });
  });
});

describe('a token for an API and for this server', () => {
  const [read, sync] = [
    { audience: FRIENDS, scope: 'read', byDefault: false },
    { audience: OWN_AUDIENCE, scope: 'sync', byDefault: false },
  ];
  const target = { scopes: ['read', 'sync'], audience: [FRIENDS, OWN_AUDIENCE], api: anApi() };

  const askBoth = (...delegated: readonly ConsentedScope[]) => {
    ports.tables.people.set('acc_ada', aPerson());
    ports.tables.delegations.push(aDelegation({ access: delegated }));
    return resolveDelegatedSubject(aServiceAccount({ access: [read, sync] }), ADA, target, ports);
  };

  it('needs each scope delegated where it opens something, not where another is called the same', async () => {
    const elsewhere = { audience: OWN_AUDIENCE, scope: 'read' };
    await expect(askBoth(elsewhere, sync)).rejects.toMatchObject({
      code: 'unauthorized_client',
      description: 'scope: read is not delegated for this sub',
    });
    expect(await askBoth(read, sync)).toMatchObject({ person: { id: 'acc_ada' } });
  });
});

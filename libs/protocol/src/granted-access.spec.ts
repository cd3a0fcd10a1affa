import { GrantedAccess } from './granted-access.js';
import { aFamily } from './testing/a-family.js';
import { aClient, createInMemoryPorts, type InMemoryPorts } from './testing/in-memory-ports.js';

const ADA = { id: 'acc_ada', context: null };
let ports: InMemoryPorts;
let access: GrantedAccess;

beforeEach(async () => {
  ports = await createInMemoryPorts();
  access = new GrantedAccess(ports);
  ports.tables.clients.set('ac_app', aClient({ clientId: 'ac_app', grantType: 'authorization_code' }));
  await allow('ac_app', 'fam_1');
});

/** Ada allows a credential set something, and it gets a token family. */
async function allow(clientId: string, familyId: string): Promise<void> {
  const now = ports.clock.now();
  const times = { grantedAt: now, updatedAt: now };
  await ports.unitOfWork.run(async () => {
    await ports.consents.save({ accountId: 'acc_ada', clientId, scopes: [], claims: [], ...times });
    await ports.families.insert(aFamily({ id: familyId, clientId, expiresAt: now + 60_000 }));
  });
}

const withdrawals = () => ports.events.all.filter(({ kind }) => kind === 'consent.withdrawn');

describe('the access that a person gave', () => {
  it('is listed with the application, what of it is live, and how far a token reaches', async () => {
    expect(await access.of('acc_ada')).toMatchObject([
      { client: { application: { name: 'Billing' } }, liveFamilies: 1, reach: 3600 },
    ]);
    expect(await access.of('acc_bob')).toEqual([]);
  });

  it('has no live family once that has expired', async () => {
    ports.clock.advance(60_000);
    expect(await access.of('acc_ada')).toMatchObject([{ liveFamilies: 0 }]);
  });

  it('is all that it can still do, also by a sign-in from before a narrower consent', async () => {
    const friends = { audience: 'https://friends.example', scope: 'view_friends' };
    expect(await access.of('acc_ada')).toMatchObject([{ scopes: [] }]);
    const { audience, scope } = friends;
    const wide = aFamily({ id: 'fam_wide', clientId: 'ac_app', audience: [audience], scopes: [scope] });
    await ports.unitOfWork.run(() =>
      ports.families.insert({ ...wide, expiresAt: ports.clock.now() + 60_000 }),
    );
    expect(await access.of('acc_ada')).toMatchObject([{ scopes: [friends], liveFamilies: 2 }]);
    ports.clock.advance(60_000);
    expect(await access.of('acc_ada')).toMatchObject([{ scopes: [] }]);
  });

  it('is gone with every token family when it is taken back (cases 36, 119, 134)', async () => {
    expect(await access.takeBack('acc_ada', 'ac_app', ADA)).toBe(true);
    expect(await access.of('acc_ada')).toEqual([]);
    expect(await ports.families.find('fam_1')).toMatchObject({ revokedAt: ports.clock.now() });
    expect(withdrawals()).toMatchObject([{ actor: 'acc_ada', clientId: 'ac_app', detail: { families: 1 } }]);
  });

  it('of one application is taken back alone', async () => {
    await allow('ac_other', 'fam_2');
    await access.takeBack('acc_ada', 'ac_app', ADA);
    expect(await access.of('acc_ada')).toMatchObject([
      { consent: { clientId: 'ac_other' }, liveFamilies: 1 },
    ]);
  });

  it('cannot be taken back twice', async () => {
    await access.takeBack('acc_ada', 'ac_app', ADA);
    expect(await access.takeBack('acc_ada', 'ac_app', ADA)).toBe(false);
    expect(withdrawals()).toHaveLength(1);
  });
});

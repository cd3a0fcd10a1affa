import { sampleAccount } from '#accounts/testing';
import {
  Apis,
  Applications,
  CredentialSets,
  Delegations,
  type RegistrationPorts,
} from '#client-registration';
import { SAMPLE_ADDRESSES } from '#client-registration/testing';
import { Ledger } from '#ledger';
import { delegationStateAt, OPERATOR, type Actor } from '#protocol';
import { OpenDatabases, bothEngines, type OpenPersistence } from '../testing/engines.js';

const ROUNDS = 20;

describe.each(bothEngines())('two instances that register at once on $name', (engine) => {
  const databases = new OpenDatabases();
  let one: ReturnType<typeof servicesOf>;
  let other: ReturnType<typeof servicesOf>;

  beforeAll(async () => {
    await engine.start();
    const url = await engine.newDatabase();
    const first = await databases.open(url);
    await first.migrate();
    one = servicesOf(first);
    other = servicesOf(await databases.open(url));
  });
  afterAll(async () => {
    await databases.closeAll();
    await engine.stop();
  });

  const settle = (...acts: readonly Promise<unknown>[]) => Promise.allSettled(acts);
  /** The names of what refused; empty where both were done. */
  const refusals = (outcomes: readonly PromiseSettledResult<unknown>[]) =>
    outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [(outcome.reason as Error).name] : []));

  it('never give a set an API that is gone (case 246)', async () => {
    const application = await one.applications.create({ name: 'Billing' }, OPERATOR);
    for (let round = 0; round < ROUNDS; round++) {
      const identifier = `https://${round}.example`;
      const scope = `read_${round}`;
      await one.apis.create({ identifier, name: 'A', scopes: [{ name: scope }] }, OPERATOR);
      const input = { applicationId: application.id, grantType: 'client_credentials', scopes: [scope] };
      const named = round % 2 === 0 ? { ...input, apis: [identifier] } : input;
      const outcomes = await settle(
        one.credentialSets.create(named, OPERATOR),
        other.apis.delete(identifier, 1, {}, OPERATOR),
      );
      const { items } = await one.credentialSets.list({ applicationId: application.id, limit: 1 });
      const gone = (await one.apis.list({ limit: 200 })).items.every((api) => api.identifier !== identifier);
      const names = items[0]?.access.some(({ audience }) => audience === identifier) ?? false;
      expect({ round, names, gone }).not.toEqual({ round, names: true, gone: true });
      expect(refusals(outcomes).filter((name) => name !== 'RegistrationError')).toEqual([]);
    }
  });

  it('never make a set for an application that is gone (case 246)', async () => {
    for (let round = 0; round < ROUNDS; round++) {
      const { id } = await one.applications.create({ name: `Short ${round}` }, OPERATOR);
      const input = { applicationId: id, grantType: 'client_credentials', scopes: [] };
      const outcomes = await settle(
        one.credentialSets.create(input, OPERATOR),
        other.applications.delete(id, 1, OPERATOR),
      );
      expect([round, refusals(outcomes)]).toEqual([round, ['RegistrationError']]);
    }
  });

  it('approve a delegation once, and never one that is removed', async () => {
    const admins: Actor[] = ['acc_root', 'acc_ruth'].map((id) => ({ id, context: null }));
    const [root = OPERATOR, ruth = OPERATOR] = admins;
    for (const { id } of admins) {
      const account = sampleAccount({ id, email: `${id}@example.com`, roles: ['admin'] });
      await one.unitOfWork.run(() => one.accounts.insert(account));
    }
    const { clientId } = await robotOf(one);
    for (let round = 0; round < ROUNDS; round++) {
      const { id } = await one.delegations.create(
        {
          ...{ clientId, subjects: ['ada@example.com'], scopes: ['act'], reason: 'a race' },
          expiresAt: one.clock.now() + 1000,
        },
        OPERATOR,
      );
      const outcomes = await settle(
        one.delegations.approve(id, root),
        other.delegations.approve(id, ruth),
        ...(round % 2 === 0 ? [] : [other.delegations.remove(id, OPERATOR)]),
      );
      expect(refusals(outcomes).filter((name) => name !== 'RegistrationError')).toEqual([]);
      const state = delegationStateAt(await other.delegations.get(id), one.clock.now());
      const kinds = (await one.events()).filter(({ target }) => target === id).map(({ kind }) => kind);
      const approvals = kinds.filter((kind) => kind === 'delegation.approved').length;
      expect([round, state]).toEqual([round, round % 2 === 0 ? 'live' : 'removed']);
      expect(approvals).toBeLessThanOrEqual(1);
      expect(approvals).toBe(outcomes.slice(0, 2).some(({ status }) => status === 'fulfilled') ? 1 : 0);
    }
  });
});

function servicesOf({ clock, unitOfWork, ledger, ...stores }: OpenPersistence) {
  const ports: RegistrationPorts = {
    issuer: 'https://id.example',
    addresses: SAMPLE_ADDRESSES,
    clock,
    unitOfWork,
    events: new Ledger({ ledger, unitOfWork }),
    applications: stores.applications,
    credentialSets: stores.credentialSets,
    consumerKeys: stores.consumerKeys,
    apis: stores.registeredApis,
    delegations: stores.recordedDelegations,
    people: stores.accounts,
    delegationApproval: 'two-person',
    exchangeRules: stores.recordedExchangeRules,
    expiries: stores.expiries,
  };
  return {
    applications: new Applications(ports),
    apis: new Apis(ports),
    credentialSets: new CredentialSets(ports, ['client_credentials']),
    delegations: new Delegations(ports),
    accounts: stores.accounts,
    ...{ clock, unitOfWork, events: () => ledger.listEvents({ limit: 200 }) },
  };
}

/** A service account that may ask for `act`, which no API defines. */
async function robotOf({ applications, credentialSets }: ReturnType<typeof servicesOf>) {
  const { id: applicationId } = await applications.create({ name: 'Robots' }, OPERATOR);
  const input = { applicationId, grantType: 'jwt-bearer', scopes: ['act'] };
  return (await credentialSets.create(input, OPERATOR)).set;
}

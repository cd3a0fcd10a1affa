import { Apis, Applications, CredentialSets, type RegistrationPorts } from '#client-registration';
import { SAMPLE_ADDRESSES } from '#client-registration/testing';
import { Ledger } from '#ledger';
import { OPERATOR } from '#protocol';
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
    apis: stores.registeredApis,
    delegations: stores.recordedDelegations,
    people: stores.accounts,
    delegationApproval: 'none',
  };
  return {
    applications: new Applications(ports),
    apis: new Apis(ports),
    credentialSets: new CredentialSets(ports, ['client_credentials']),
  };
}

import {
  describeApiStoreContract,
  describeApplicationStoreContract,
  describeCredentialSetStoreContract,
  sampleApi,
} from '#client-registration/testing';
import { describeLedgerStoreContract } from '#ledger/testing';
import {
  describeAssertionIdsContract,
  describeSigningKeyStoreContract,
  describeUnitOfWorkContract,
} from '#protocol/testing';
import { OpenDatabases, bothEngines } from '../testing/engines.js';

describe.each(bothEngines())('stores on $name', (engine) => {
  const databases = new OpenDatabases();
  const open = () => databases.openNew(engine);

  beforeAll(() => engine.start());
  afterEach(() => databases.closeAll());
  afterAll(() => engine.stop());

  const registration = async () => {
    const { unitOfWork, applications, credentialSets, registeredApis } = await open();
    return { unitOfWork, applications, credentialSets, apis: registeredApis };
  };
  describeApplicationStoreContract(engine.name, registration);
  describeApiStoreContract(engine.name, registration);
  describeCredentialSetStoreContract(engine.name, registration);
  describeLedgerStoreContract(engine.name, open);
  describeAssertionIdsContract(engine.name, open);
  describeSigningKeyStoreContract(engine.name, async () => (await open()).signingKeys);
  describeUnitOfWorkContract(engine.name, async () => {
    const { unitOfWork, registeredApis } = await open();
    return {
      unitOfWork,
      write: (identifier) => registeredApis.insert(sampleApi({ identifier })),
      has: async (identifier) => (await registeredApis.find(identifier)) !== undefined,
    };
  });
});

import {
  describeAccountStoreContract,
  describeAttemptsContract,
  describeSecondStepContract,
  describeSessionStoreContract,
  describeSetUpStoreContract,
  sampleAccount,
} from '#accounts/testing';
import {
  describeApiStoreContract,
  describeApplicationStoreContract,
  describeConsumerKeyStoreContract,
  describeCredentialSetStoreContract,
  describeDelegationStoreContract,
  describeExchangeRuleStoreContract,
  describeExpiryStoreContract,
  describeSearchContract,
  sampleApi,
} from '#client-registration/testing';
import { describeHourlyCountsContract, describeLedgerStoreContract } from '#ledger/testing';
import {
  describeAssertionIdsContract,
  describeSigningKeyStoreContract,
  describeUnitOfWorkContract,
} from '#protocol/testing';
import { EMPTY, OpenDatabases, bothEngines, type OpenPersistence } from '../testing/engines.js';

describe.each(bothEngines())('stores on $name', (engine) => {
  const databases = new OpenDatabases();
  let url = '';
  let persistence: OpenPersistence;
  const open = async () => {
    await engine.execute(url, EMPTY);
    return persistence;
  };

  beforeAll(async () => {
    await engine.start();
    url = await engine.newDatabase();
    persistence = await databases.open(url);
    await persistence.migrate();
  });
  afterAll(async () => {
    await databases.closeAll();
    await engine.stop();
  });

  const registration = async () => {
    const { registeredApis: apis, recordedDelegations: delegations, ...stores } = await open();
    const { unitOfWork, applications, credentialSets } = stores;
    return { unitOfWork, applications, credentialSets, apis, delegations };
  };
  describeApplicationStoreContract(engine.name, registration);
  describeApiStoreContract(engine.name, registration);
  describeCredentialSetStoreContract(engine.name, registration);
  describeDelegationStoreContract(engine.name, registration);
  describeExchangeRuleStoreContract(engine.name, async () => ({
    ...(await registration()),
    exchangeRules: persistence.recordedExchangeRules,
  }));
  describeExpiryStoreContract(engine.name, async () => {
    const { consumerKeys, expiries } = await open();
    return { ...(await registration()), consumerKeys, expiries };
  });
  describeSearchContract(engine.name, async () => {
    const { consumerKeys, search } = await open();
    return { ...(await registration()), consumerKeys, search };
  });
  describeConsumerKeyStoreContract(engine.name, async () => {
    const { consumerKeys, consumers } = await open();
    return { ...(await registration()), consumerKeys, consumers };
  });
  describeAccountStoreContract(engine.name, open);
  describeSessionStoreContract(engine.name, open);
  describeAttemptsContract(engine.name, open);
  describeLedgerStoreContract(engine.name, open);
  describeHourlyCountsContract(engine.name, open);
  describeAssertionIdsContract(engine.name, open);
  describeSigningKeyStoreContract(engine.name, async () => (await open()).signingKeys);
  describeSetUpStoreContract(engine.name, open);
  describeSecondStepContract(engine.name, async () => {
    const { unitOfWork, accounts, totps, recoveryCodes } = await open();
    const addAccount = (id: string) =>
      unitOfWork.run(() => accounts.insert(sampleAccount({ id, email: `${id}@example.com` })));
    return { unitOfWork, totps, recoveryCodes, addAccount };
  });
  describeUnitOfWorkContract(engine.name, async () => {
    const { unitOfWork, registeredApis } = await open();
    return {
      unitOfWork,
      write: (identifier) => registeredApis.insert(sampleApi({ identifier })),
      has: async (identifier) => (await registeredApis.find(identifier)) !== undefined,
    };
  });
});

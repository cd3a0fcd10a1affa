import { describeApiStoreContract } from './api-store.contract.js';
import { describeApplicationStoreContract } from './application-store.contract.js';
import { describeConsumerKeyStoreContract } from './consumer-key-store.contract.js';
import { describeCredentialSetStoreContract } from './credential-set-store.contract.js';
import { describeDelegationStoreContract } from './delegation-store.contract.js';
import { describeExchangeRuleStoreContract } from './exchange-rule-store.contract.js';
import { describeExpiryStoreContract } from './expiry-store.contract.js';
import { describeSearchContract } from './search.contract.js';
import { createInMemoryRegistration } from './in-memory-registration.js';

const open = async () => createInMemoryRegistration();

describeApplicationStoreContract('in memory', open);
describeApiStoreContract('in memory', open);
describeCredentialSetStoreContract('in memory', open);
describeDelegationStoreContract('in memory', open);
describeExchangeRuleStoreContract('in memory', open);
describeExpiryStoreContract('in memory', open);
describeSearchContract('in memory', open);
describeConsumerKeyStoreContract('in memory', async () => {
  const ports = createInMemoryRegistration();
  return { ...ports, consumers: ports.consumerKeys };
});

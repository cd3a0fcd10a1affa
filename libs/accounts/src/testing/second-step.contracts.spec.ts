import { createInMemoryAccountPorts } from './in-memory-account-ports.js';
import { describeSecondStepContract } from './second-step-stores.contract.js';
import { describeSetUpStoreContract } from './set-up-store.contract.js';

describeSecondStepContract('in memory', async () => ({
  ...createInMemoryAccountPorts(),
  addAccount: async () => undefined,
}));

describeSetUpStoreContract('in memory', async () => createInMemoryAccountPorts());

import { InMemoryUnitOfWork } from '#protocol/testing';
import { InMemoryRecoveryCodes } from './in-memory-recovery-codes.js';
import { InMemorySetUp } from './in-memory-set-up.js';
import { InMemoryTotps } from './in-memory-totps.js';
import { describeSecondStepContract } from './second-step-stores.contract.js';
import { describeSetUpStoreContract } from './set-up-store.contract.js';

describeSecondStepContract('in memory', async () => {
  const unitOfWork = new InMemoryUnitOfWork();
  return {
    unitOfWork,
    totps: new InMemoryTotps(unitOfWork),
    recoveryCodes: new InMemoryRecoveryCodes(unitOfWork),
    addAccount: async () => undefined,
  };
});

describeSetUpStoreContract('in memory', async () => {
  const unitOfWork = new InMemoryUnitOfWork();
  return { unitOfWork, setUp: new InMemorySetUp(unitOfWork) };
});

import { describeAssertionIdsContract } from './assertion-ids.contract.js';
import { InMemoryAssertionIds } from './in-memory-assertion-ids.js';
import { InMemorySigningKeys } from './in-memory-signing-keys.js';
import { InMemoryUnitOfWork } from './in-memory-unit-of-work.js';
import { SettableClock } from './settable-clock.js';
import { describeConsentsContract } from './consents.contract.js';
import { InMemoryConsents } from './in-memory-consents.js';
import { InMemoryFamilies } from './in-memory-families.js';
import { InMemoryInteractions } from './in-memory-interactions.js';
import { describeInteractionsContract } from './interactions.contract.js';
import { describeTokenFamiliesContract } from './token-families.contract.js';
import { describeSigningKeyStoreContract } from './signing-key-store.contract.js';
import { describeUnitOfWorkContract } from './unit-of-work.contract.js';

describeAssertionIdsContract('in memory', async () => {
  const clock = new SettableClock();
  return { clock, assertionIds: new InMemoryAssertionIds(clock) };
});

describeUnitOfWorkContract('in memory', async () => {
  const unitOfWork = new InMemoryUnitOfWork();
  const table = unitOfWork.table<true>();
  return {
    unitOfWork,
    write: async (key) => table.set(key, true),
    has: async (key) => table.get(key) !== undefined,
  };
});

describeSigningKeyStoreContract('in memory', async () => new InMemorySigningKeys());

describeTokenFamiliesContract('in memory', async () => {
  const unitOfWork = new InMemoryUnitOfWork();
  return { unitOfWork, families: new InMemoryFamilies(unitOfWork) };
});

describeConsentsContract('in memory', async () => {
  const unitOfWork = new InMemoryUnitOfWork();
  const nothing = async (): Promise<void> => undefined;
  return { unitOfWork, consents: new InMemoryConsents(unitOfWork), addAccount: nothing, addClient: nothing };
});

describeInteractionsContract('in memory', async () => {
  const unitOfWork = new InMemoryUnitOfWork();
  return { unitOfWork, interactions: new InMemoryInteractions(unitOfWork) };
});

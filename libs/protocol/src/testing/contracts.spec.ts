import { describeAssertionIdsContract } from './assertion-ids.contract.js';
import { InMemoryAssertionIds } from './in-memory-assertion-ids.js';
import { InMemorySigningKeys } from './in-memory-signing-keys.js';
import { InMemoryUnitOfWork } from './in-memory-unit-of-work.js';
import { SettableClock } from './settable-clock.js';
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

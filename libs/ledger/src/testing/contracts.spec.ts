import { InMemoryUnitOfWork } from '#protocol/testing';
import { InMemoryLedgerStore } from './in-memory-ledger-store.js';
import { describeLedgerStoreContract } from './ledger-store.contract.js';

describeLedgerStoreContract('in memory', async () => {
  const unitOfWork = new InMemoryUnitOfWork();
  return { unitOfWork, ledger: new InMemoryLedgerStore(unitOfWork) };
});

import { InMemoryUnitOfWork } from '#protocol/testing';
import { describeHourlyCountsContract } from './hourly-counts.contract.js';
import { InMemoryHourlyCounts } from './in-memory-hourly-counts.js';
import { InMemoryLedgerStore } from './in-memory-ledger-store.js';
import { describeLedgerStoreContract } from './ledger-store.contract.js';

const open = async () => {
  const unitOfWork = new InMemoryUnitOfWork();
  const ledger = new InMemoryLedgerStore(unitOfWork);
  return { unitOfWork, ledger, hourlyCounts: new InMemoryHourlyCounts(ledger) };
};

describeLedgerStoreContract('in memory', open);
describeHourlyCountsContract('in memory', open);

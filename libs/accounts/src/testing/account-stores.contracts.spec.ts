import { describeAccountStoreContract } from './account-store.contract.js';
import { describeAttemptsContract } from './attempts.contract.js';
import { createInMemoryAccountPorts } from './in-memory-account-ports.js';
import { describeSessionStoreContract } from './session-store.contract.js';

const open = async () => createInMemoryAccountPorts();

describeAccountStoreContract('in memory', open);
describeSessionStoreContract('in memory', open);
describeAttemptsContract('in memory', open);

export * from './hourly-counts.contract.js';
export * from './in-memory-ledger-store.js';
export * from './ledger-store.contract.js';
export * from './samples.js';

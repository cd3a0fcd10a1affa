export * from './ledger.js';
export * from './ports.js';

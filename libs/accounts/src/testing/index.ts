export * from './account-store.contract.js';
export * from './attempts.contract.js';
export * from './in-memory-account-ports.js';
export * from './people.js';
export * from './samples.js';
export * from './second-step-stores.contract.js';
export * from './session-store.contract.js';
export * from './set-up-store.contract.js';

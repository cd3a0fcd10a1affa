export * from './second-step-stores.contract.js';
export * from './set-up-store.contract.js';

export * from './assertion-ids.contract.js';
export * from './in-memory-assertion-ids.js';
export * from './in-memory-events.js';
export * from './in-memory-ports.js';
export * from './in-memory-unit-of-work.js';
export * from './settable-clock.js';
export * from './signing-key-store.contract.js';
export * from './unit-of-work.contract.js';

export * from './in-memory-events.js';
export * from './in-memory-ports.js';
export * from './in-memory-unit-of-work.js';
export * from './settable-clock.js';

export * from './in-memory-apis.js';
export * from './in-memory-applications.js';
export * from './in-memory-credential-sets.js';
export * from './in-memory-registration.js';

export * from './application.js';
export * from './credential-set.js';
export * from './cursor.js';
export * from './page.js';
export * from './ports.js';
export * from './registered-api.js';
export * from './registration-error.js';

export * from './local-issuer.js';
export * from './settable-time.js';

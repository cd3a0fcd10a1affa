export * from './local-issuer.js';
export * from './raw-request.js';
export * from './settable-time.js';

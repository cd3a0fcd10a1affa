export * from './issuance/hourly-count.js';
export * from './issuance/issuance.js';
export * from './issuance/roll-up.js';
export * from './issued-tokens.js';
export * from './ledger.js';
export * from './ledger-error.js';
export * from './ports.js';
export { TOKEN_STATES, type TokenState } from './token-state.js';

export * from './persistence-error.js';
export * from './persistence.js';

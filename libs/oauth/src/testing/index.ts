export * from './sample-pages.js';
export * from './serve-pages.js';
export * from './unsaid-messages.js';

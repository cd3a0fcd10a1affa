export * from './account-error.js';
export * from './accounts/account.js';
export * from './pages/page.js';
export * from './ports.js';
export * from './rules/email.js';
export * from './sessions/session.js';
export * from './sign-in/second-step.js';

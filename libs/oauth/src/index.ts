export * from './browser/anti-forgery.js';
export { BrowserCookies } from './browser/browser-cookies.js';
export { FailedAttempts } from './throttle/failed-attempts.js';
export { MinuteLimit } from './throttle/minute-limit.js';
export * from './errors/oauth-errors.js';
export * from './oauth.module.js';
export { acceptForms } from './request/form-body.js';
export { contextOf, type ProtocolRequest } from './request/protocol-request.js';

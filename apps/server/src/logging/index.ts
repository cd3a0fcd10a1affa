export { openLog, createLogger, type ServerLog } from './logger.js';
export { NestLog } from './nest-log.js';
export { logRequests } from './request-log.js';

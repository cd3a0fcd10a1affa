export { AccessToken } from './access-token.js';
export type { ConnectionOptions } from './connection.js';
export * from './create-token-source.js';
export type { KeyFile } from './credentials/key-file.js';
export type { PrivateKey } from './credentials/signing-key.js';
export { ClientModule } from './nest/client.module.js';
export { TokenRequestError } from './token-request-error.js';
export type { TokenRequest } from './token-request.js';
export { TokenSource } from './token-source.js';

import type { Ports } from '../ports.js';
import type { ClientAuthMethod } from './client-auth-method.js';
import { ClientSecretBasic } from './client-secret-basic.method.js';
import { ClientSecretPost } from './client-secret-post.method.js';
import { NoAuthentication } from './none.method.js';
import { PrivateKeyJwt } from './private-key-jwt.method.js';

/** The ways in which a client may authenticate. Adding one is its file, its line here, and its tests. */
const CLIENT_AUTH_METHODS = [
  ClientSecretBasic,
  ClientSecretPost,
  PrivateKeyJwt,
  NoAuthentication,
] as const satisfies readonly (new (ports: Ports) => ClientAuthMethod)[];

/** The methods, ready to work. */
export function createClientAuthMethods(ports: Ports): readonly ClientAuthMethod[] {
  return CLIENT_AUTH_METHODS.map((MethodClass) => new MethodClass(ports));
}

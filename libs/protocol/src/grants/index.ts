import type { Ports } from '../ports.js';
import { AuthorizationCodeGrant } from './authorization-code.grant.js';
import { ClientCredentialsGrant } from './client-credentials.grant.js';
import type { Grant } from './grant.js';
import { JwtBearerGrant } from './jwt-bearer.grant.js';
import { RefreshTokenGrant } from './refresh-token.grant.js';
import { TokenExchangeGrant } from './token-exchange.grant.js';

/** The grants this server serves. Adding one is its file, its line here, and its tests. */
const GRANTS = [
  ClientCredentialsGrant,
  AuthorizationCodeGrant,
  RefreshTokenGrant,
  JwtBearerGrant,
  TokenExchangeGrant,
] as const satisfies readonly (new (ports: Ports) => Grant)[];

/** The grants, ready to work. */
export function createGrants(ports: Ports): readonly Grant[] {
  return GRANTS.map((GrantClass) => new GrantClass(ports));
}

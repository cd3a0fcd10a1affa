import type { Ports } from '../ports.js';
import { AuthorizationCodeGrant } from './authorization-code.grant.js';
import { ClientCredentialsGrant } from './client-credentials.grant.js';
import type { Grant } from './grant.js';
import { JwtBearerGrant } from './jwt-bearer.grant.js';
import { OAuth1Grant } from './oauth1.grant.js';
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

/** Those that are served only where the operator switches them on. */
const SWITCHED_GRANTS = [OAuth1Grant] as const satisfies readonly (new (ports: Ports) => Grant)[];

/** The grants, ready to work. `switchedOn`: the `grant_type` values of those that the operator switched on. */
export function createGrants(ports: Ports, switchedOn: readonly string[] = []): readonly Grant[] {
  const switched = SWITCHED_GRANTS.map((GrantClass) => new GrantClass(ports));
  return [
    ...GRANTS.map((GrantClass) => new GrantClass(ports)),
    ...switched.filter(({ type }) => switchedOn.includes(type)),
  ];
}

import type { ClientAuthMethod, Endpoints, Grant } from '#protocol';

/** What this server serves: the registers of the protocol, built once, for guards, Passport and discovery. */
export class Registers {
  constructor(
    readonly grants: readonly Grant[],
    readonly clientAuthMethods: readonly ClientAuthMethod[],
  ) {}
}

/** The endpoints of this library. */
export const ENDPOINTS = {
  authorization: '/oauth/auth',
  token: '/oauth/token',
  introspection: '/oauth/introspect',
  revocation: '/oauth/revoke',
  jwks: '/oauth/jwks',
  userinfo: '/oauth/userinfo',
  logout: '/oauth/logout',
  certificates: '/oauth/certs',
} as const satisfies Endpoints & { readonly certificates: string };

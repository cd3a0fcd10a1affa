import { OWN_AUDIENCE } from '../api.js';
import { claimsOf, claimsOfScopes, claimsOpenTo } from '../claims/index.js';
import type { Client } from '../client.js';
import { insufficientScope, invalidToken } from '../errors.js';
import type { IssuedToken } from '../ledger-entries.js';
import type { Ports } from '../ports.js';
import { findActiveToken, type LiveToken } from '../tokens/find-token.js';
import type { LivenessPorts } from '../tokens/token-ground.js';

/** What userinfo says of a person: the token's subject, and the claims that were allowed. */
export type UserInfoClaims = Readonly<Record<string, unknown>> & { readonly sub: string };

/** A UserInfo response (OpenID Connect Core §5.3.2): claims, or the JWT that holds them where the client wants one. */
export type UserInfoResponse =
  | { readonly kind: 'json'; readonly claims: UserInfoClaims }
  | { readonly kind: 'jwt'; readonly jwt: string };

/** Tells an application about the person who signed in at it (OpenID Connect Core §5.3). */
export class UserInfo {
  constructor(private readonly ports: LivenessPorts & Pick<Ports, 'issuer' | 'signer'>) {}

  /** @throws OAuthError invalid_token, insufficient_scope */
  async describe(accessToken: string): Promise<UserInfoResponse> {
    const { record, client, ground } = await this.findToken(accessToken);
    const scopes = scopesNow(record, client);
    if (!scopes.includes('openid')) throw insufficientScope('this needs the scope openid');
    const { family, person } = ground;
    if (family === null || person === null) throw invalidToken('no person signed in for this access token');
    const open = claimsOpenTo(client);
    const named = Object.keys(family.claims.userinfo).filter((name) => open.includes(name));
    const names = [...claimsOfScopes(scopes), ...named];
    const claims = { ...claimsOf(person, names), sub: record.subject };
    if (client.userinfoAlgorithm === null) return { kind: 'json', claims };
    const signed = { ...claims, iss: this.ports.issuer, aud: client.clientId };
    return { kind: 'jwt', jwt: await this.ports.signer.sign(signed, 'JWT', client.userinfoAlgorithm) };
  }

  private async findToken(accessToken: string): Promise<LiveToken> {
    const live = await findActiveToken(accessToken, this.ports);
    if (live !== undefined) return live;
    throw invalidToken('the access token is unknown, expired or revoked, or its credential set is disabled');
  }
}

/** The token's scopes of this server; what was taken from the credential set since is no longer among them. */
function scopesNow({ audience, scopeGranted }: IssuedToken, { access }: Client): readonly string[] {
  if (!audience.includes(OWN_AUDIENCE)) return [];
  const held = new Set(access.filter((each) => each.audience === OWN_AUDIENCE).map(({ scope }) => scope));
  return scopeGranted.split(' ').filter((scope) => held.has(scope));
}

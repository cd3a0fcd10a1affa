import type { Client } from '../client.js';
import { invalidGrant, invalidRequest } from '../errors.js';
import type { Actor } from '../ledger-entries.js';
import type { Ports } from '../ports.js';
import { isHashOf } from '../sha256.js';
import type { RefreshToken, TokenFamily } from '../token-family.js';
import { endFamily, REFRESH_TOKEN_REUSED } from '../tokens/end-family.js';
import { resolveFamilyTarget } from '../tokens/family-target.js';
import { readOpaqueToken } from '../tokens/opaque-token.js';
import type { Authorization, Grant, GrantRequest } from './grant.js';
import type { CredentialGrantType } from './grant-types.js';
import { requireStandingAnswer } from './standing-answer.js';

type RefreshPorts = Pick<
  Ports,
  'clock' | 'families' | 'clients' | 'people' | 'apis' | 'events' | 'unitOfWork'
>;

/** What came of a person's answer before, renewed (RFC 6749 §6). Every refresh token is good once (RFC 9700 §2.2.2). */
export class RefreshTokenGrant implements Grant {
  readonly type = 'refresh_token';
  readonly credentialGrantTypes: readonly CredentialGrantType[] = ['authorization_code'];
  readonly parameters = ['refresh_token', 'scope', 'resource'];

  constructor(private readonly ports: RefreshPorts) {}

  async authorize(request: GrantRequest): Promise<Authorization> {
    const { client, params, context } = request;
    const by: Actor = { id: client.clientId, context };
    const refreshToken = await this.findToken(params.get('refresh_token'));
    const family = await this.findFamily(refreshToken, client);
    await this.requireUnused(refreshToken, family, by);
    const person = await requireStandingAnswer(family, this.ports);
    requireOfflineAccess(client);
    const target = await resolveFamilyTarget(family, client, params, this.ports);
    const answer = { family, person, refreshToken, spend: () => this.spend(refreshToken, family, by) };
    const scopeAsked = params.get('scope') ?? null;
    return { subject: family.subject, actors: [], target, scopeAsked, origin: family.id, answer };
  }

  private async findToken(token: string | undefined): Promise<RefreshToken> {
    if (token === undefined) throw invalidRequest('refresh_token is missing');
    const jti = readOpaqueToken('rt', token);
    const found = jti === undefined ? undefined : await this.ports.families.findRefreshToken(jti);
    if (found === undefined || !isHashOf(found.hash, token)) {
      throw invalidGrant('refresh_token: it was not issued here, is altered, or has expired long ago');
    }
    return found;
  }

  /** Another client's token stays good: a stranger who found it must not be able to end what is not his. */
  private async findFamily({ familyId }: RefreshToken, client: Client): Promise<TokenFamily> {
    const family = await this.ports.families.find(familyId);
    if (family?.clientId === client.clientId) return family;
    throw invalidGrant('refresh_token: it was issued to another client');
  }

  private async requireUnused(token: RefreshToken, family: TokenFamily, by: Actor): Promise<void> {
    if (token.usedAt !== null) {
      await endFamily(family, REFRESH_TOKEN_REUSED, by, this.ports);
      throw invalidGrant('refresh_token: it was used before; every token of its family is revoked');
    }
    const now = this.ports.clock.now();
    if (token.expiresAt <= now || family.expiresAt <= now) {
      throw invalidGrant('refresh_token: it has expired');
    }
  }

  /** The family alone decides, as in `AuthorizationCodeGrant`. */
  private async spend(token: RefreshToken, family: TokenFamily, by: Actor): Promise<boolean> {
    if (await this.ports.families.useRefreshToken(token, this.ports.clock.now())) return true;
    await endFamily(family, REFRESH_TOKEN_REUSED, by, this.ports);
    return false;
  }
}

/** @throws OAuthError invalid_grant: an admin took it from the set since */
function requireOfflineAccess({ access }: Client): void {
  if (access.some(({ scope }) => scope === 'offline_access')) return;
  throw invalidGrant('this credential set no longer has the scope offline_access');
}

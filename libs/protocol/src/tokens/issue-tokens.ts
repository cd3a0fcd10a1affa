import type { AuthenticatedClient } from '../client-auth/client-auth-method.js';
import { sha256 } from '../sha256.js';
import type { Authorization, Grant, TokenTarget } from '../grants/grant.js';
import type { IssuedToken, RequestContext } from '../ledger-entries.js';
import { DEFAULT_POLICY, type Policy } from '../policy.js';
import type { Ports } from '../ports.js';
import { createTimeOrderedId } from '../random.js';
import { ACCESS_TOKEN_TYPE, toClaims } from './access-token.js';
import { createOpaqueToken } from './opaque-token.js';

/** A successful token response (RFC 6749 §5.1). */
export interface TokenResponse {
  readonly access_token: string;
  readonly token_type: 'Bearer';
  /** Seconds. */
  readonly expires_in: number;
  readonly scope: string;
}

/** What a grant proved for whom, ready to become tokens. */
export interface IssueRequest {
  readonly grant: Grant;
  readonly authenticated: AuthenticatedClient;
  readonly authorization: Authorization;
  /** The `scope` parameter as it came. */
  readonly scopeAsked: string | undefined;
  readonly context: RequestContext;
}

/** The one pipeline from an `Authorization` to a token: lifetime, claims, signature, ledger, in this order. */
export class IssueTokens {
  constructor(
    private readonly ports: Pick<Ports, 'issuer' | 'clock' | 'signer' | 'ledger'>,
    private readonly policy: Policy = DEFAULT_POLICY,
  ) {}

  /** Resolves when the token's record is on disk. @throws OAuthError temporarily_unavailable */
  async issue(request: IssueRequest): Promise<TokenResponse> {
    const record = this.record(request);
    const token = await this.serialize(record, request.authorization.target);
    await this.ports.ledger.append({ ...record, tokenHash: sha256(token) });
    return {
      access_token: token,
      token_type: 'Bearer',
      expires_in: Math.round((record.expiresAt - record.issuedAt) / 1000),
      scope: record.scopeGranted,
    };
  }

  private record({ grant, authenticated, authorization, scopeAsked, context }: IssueRequest): IssuedToken {
    const { client, method, credentialId } = authenticated;
    const { subject, actor, target, origin } = authorization;
    const now = this.ports.clock.now();
    const issuedAt = Math.floor(now / 1000) * 1000;
    return {
      jti: createTimeOrderedId(now),
      tokenHash: '',
      kind: 'access_token',
      clientId: client.clientId,
      applicationId: client.application.id,
      authMethod: method,
      credentialId,
      grantType: grant.type,
      subject,
      actor,
      scopeAsked: scopeAsked ?? null,
      scopeGranted: target.scopes.join(' '),
      audience: target.audience,
      issuedAt,
      expiresAt: issuedAt + this.lifetime(authenticated, target) * 1000,
      ...context,
      origin,
    };
  }

  /** Seconds: the set's own or the policy's, and never more than the API allows. */
  private lifetime({ client }: AuthenticatedClient, { api }: TokenTarget): number {
    const own = client.accessTokenLifetime ?? this.policy.accessTokenLifetime;
    return Math.min(own, api?.accessTokenLifetime ?? own);
  }

  private serialize(record: IssuedToken, { api }: TokenTarget): Promise<string> | string {
    if (api?.tokenFormat === 'opaque') return createOpaqueToken('at', record.jti);
    const claims = toClaims(record, this.ports.issuer);
    return this.ports.signer.sign(claims, ACCESS_TOKEN_TYPE, api?.signatureAlgorithm ?? 'ES256');
  }
}

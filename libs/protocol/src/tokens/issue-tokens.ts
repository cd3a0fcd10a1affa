import { invalidGrant } from '../errors.js';
import type { PersonsAnswer } from '../grants/grant.js';
import { DEFAULT_POLICY, type Policy } from '../policy.js';
import type { Ports } from '../ports.js';
import {
  makeAccessToken,
  makeIdToken,
  makeRefreshToken,
  type IssueRequest,
  type MadeRefreshToken,
  type MadeToken,
} from './make-token.js';

/** A successful token response (RFC 6749 §5.1, OpenID Connect Core §3.1.3.3). */
export interface TokenResponse {
  readonly access_token: string;
  readonly token_type: 'Bearer';
  /** Seconds. */
  readonly expires_in: number;
  readonly scope: string;
  readonly refresh_token?: string;
  readonly id_token?: string;
  /** RFC 8693 §2.2.1. */
  readonly issued_token_type?: string;
}

/** The tokens of one answer of a person. They are issued together or not at all. */
interface MadeTokens {
  readonly access: MadeToken;
  readonly id: MadeToken | null;
  readonly refresh: MadeRefreshToken | null;
}

/** The one pipeline from an `Authorization` to tokens: lifetime, claims, signature, ledger, in this order. */
export class IssueTokens {
  constructor(
    private readonly ports: Pick<
      Ports,
      'issuer' | 'clock' | 'signer' | 'pairwiseKey' | 'ledger' | 'families' | 'unitOfWork'
    >,
    private readonly policy: Policy = DEFAULT_POLICY,
  ) {}

  /** Resolves when every token's record is on disk. @throws OAuthError invalid_grant, temporarily_unavailable */
  async issue(request: IssueRequest): Promise<TokenResponse> {
    const access = await makeAccessToken(request, this.policy, this.ports);
    const { answer } = request.authorization;
    if (answer !== null) return this.issueTogether(request, answer, access);
    // Two legs write one row, which needs no unit of work: the ledger commits many at once.
    await this.ports.ledger.append(access.record);
    return toResponse({ access, id: null, refresh: null }, request);
  }

  private async issueTogether(
    request: IssueRequest,
    answer: PersonsAnswer,
    access: MadeToken,
  ): Promise<TokenResponse> {
    const { scopes } = request.authorization.target;
    const made: MadeTokens = {
      access,
      id: scopes.includes('openid') ? await makeIdToken(request, answer, access, this.ports) : null,
      refresh:
        answer.refreshToken !== null || scopes.includes('offline_access')
          ? makeRefreshToken(request, answer, access, this.policy)
          : null,
    };
    const spent = await this.ports.unitOfWork.run(
      async () => (await answer.spend()) && (await this.enter(made)),
    );
    if (!spent)
      throw invalidGrant('it was used or revoked a moment ago; every token that came of it is revoked');
    return toResponse(made, request);
  }

  private async enter({ access, id, refresh }: MadeTokens): Promise<true> {
    for (const made of [access, id, refresh]) {
      if (made !== null) await this.ports.ledger.append(made.record);
    }
    if (refresh !== null) await this.ports.families.insertRefreshToken(refresh.kept);
    return true;
  }
}

function toResponse(
  { access: { token, record }, id, refresh }: MadeTokens,
  { authorization: { issuedTokenType } }: IssueRequest,
): TokenResponse {
  return {
    access_token: token,
    token_type: 'Bearer',
    expires_in: Math.round((record.expiresAt - record.issuedAt) / 1000),
    scope: record.scopeGranted,
    ...(refresh === null ? {} : { refresh_token: refresh.token }),
    ...(id === null ? {} : { id_token: id.token }),
    ...(issuedTokenType === undefined ? {} : { issued_token_type: issuedTokenType }),
  };
}

import type { Client } from '../client.js';
import type { IssuedToken, RequestContext } from '../ledger-entries.js';
import type { Ports } from '../ports.js';
import { endFamily } from './end-family.js';
import { findIssuedToken } from './find-token.js';

const REASON = 'revoked by its application (RFC 7009)';

/** Ends a token before its time (RFC 7009). */
export class RevokeToken {
  constructor(
    private readonly ports: Pick<Ports, 'clock' | 'ledger' | 'families' | 'events' | 'unitOfWork'>,
  ) {}

  /**
   * Revokes a token of the caller's own application. An unknown token, or a stranger's, is none of the caller's:
   * nothing happens and nothing is told (RFC 7009 §2.1, §2.2). An access token ends alone; a refresh token, used or
   * not, ends its family: the access tokens and the refresh tokens that came of the same answer of a person. Resolves
   * when the revocation is on disk.
   */
  async revoke(token: string, caller: Client, context: RequestContext): Promise<void> {
    const record = await findIssuedToken(token, this.ports);
    if (record === undefined || record.applicationId !== caller.application.id) return;
    if (record.kind === 'refresh_token') return this.endFamily(record, caller, context);
    if (record.revokedAt !== null) return;
    const at = this.ports.clock.now();
    await this.ports.ledger.revoke({ jti: record.jti, at, by: caller.clientId, reason: REASON }, context);
  }

  private async endFamily({ origin }: IssuedToken, caller: Client, context: RequestContext): Promise<void> {
    const family = origin === null ? undefined : await this.ports.families.find(origin);
    if (family === undefined) return;
    const by = { id: caller.clientId, context };
    await endFamily(family, { kind: 'family.revoked', reason: REASON }, by, this.ports);
  }
}

import type { Client } from '../client.js';
import type { RequestContext } from '../ledger-entries.js';
import type { Ports } from '../ports.js';
import { findIssuedToken } from './find-token.js';

/** Ends a token before its time (RFC 7009). */
export class RevokeToken {
  constructor(private readonly ports: Pick<Ports, 'clock' | 'ledger'>) {}

  /**
   * Revokes a token of the caller's own application. An unknown token, or a stranger's, is none of the caller's:
   * nothing happens and nothing is told (RFC 7009 §2.1, §2.2). Resolves when the revocation is on disk.
   */
  async revoke(token: string, caller: Client, context: RequestContext): Promise<void> {
    const record = await findIssuedToken(token, this.ports);
    if (record === undefined || record.applicationId !== caller.application.id) return;
    if (record.revokedAt !== null) return;
    const at = this.ports.clock.now();
    await this.ports.ledger.revoke(
      { jti: record.jti, at, by: caller.clientId, reason: 'revoked by its application (RFC 7009)' },
      context,
    );
  }
}

import type { IssuedToken, IssuedTokenState, Revocation } from '../ledger-entries.js';
import type { TokenLedger } from '../ports.js';

/** The token pipeline's part of the ledger over two lists. */
export function inMemoryTokenLedger(tables: {
  readonly tokens: IssuedToken[];
  readonly revocations: Revocation[];
}): TokenLedger {
  const withState = (token: IssuedToken): IssuedTokenState => ({
    ...token,
    revokedAt: tables.revocations.find(({ jti }) => jti === token.jti)?.at ?? null,
  });
  return {
    append: async (token) => void tables.tokens.push(token),
    find: async (jti) => tables.tokens.filter((token) => token.jti === jti).map(withState)[0],
    revoke: async (revocation) => void tables.revocations.push(revocation),
  };
}

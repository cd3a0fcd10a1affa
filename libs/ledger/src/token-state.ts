import type { IssuedTokenState } from '#protocol';

/** What became of a token. */
export type TokenState = (typeof TOKEN_STATES)[number];
export const TOKEN_STATES = ['active', 'expired', 'revoked'] as const;

/** What became of a token by `now` (milliseconds). A revoked one stays revoked when it expires. */
export function stateOf(
  { revokedAt, expiresAt }: Pick<IssuedTokenState, 'revokedAt' | 'expiresAt'>,
  now: number,
): TokenState {
  if (revokedAt !== null) return 'revoked';
  return expiresAt > now ? 'active' : 'expired';
}

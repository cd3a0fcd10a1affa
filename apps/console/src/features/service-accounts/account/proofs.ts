import type { ServiceAccount } from '../queries.js';

/** By what a service account can prove itself right now. */
export interface Proofs {
  readonly keys: number;
  readonly trusts: number;
  /** Whether its keys are also read from an address. */
  readonly isPublished: boolean;
}

type Credentials = Pick<ServiceAccount, 'keys' | 'trusted_issuers' | 'jwks_uri'>;

const isEnabled = ({ status }: { readonly status: string }): boolean => status === 'enabled';

/** Counts the keys and trusts that are enabled. */
export function proofsOf({ keys, trusted_issuers, jwks_uri }: Credentials): Proofs {
  return {
    keys: keys.filter(isEnabled).length,
    trusts: trusted_issuers.filter(isEnabled).length,
    isPublished: jwks_uri !== null,
  };
}

/** When any of its keys or trusts was last used; null: never. */
export function lastUseOf({ keys, trusted_issuers }: Credentials): string | null {
  const uses = [...keys, ...trusted_issuers].flatMap(({ last_used_at }) => last_used_at ?? []);
  return uses.sort().at(-1) ?? null;
}

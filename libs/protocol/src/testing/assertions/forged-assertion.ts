import type { SigningPairs } from './signing-pair.js';

/** Whoever signs assertions, as attackers know it. */
export interface Signer {
  readonly pairs: SigningPairs;
  /** Claims that are good, and those of `changes` in their place. */
  claims(changes?: object): Readonly<Record<string, unknown>>;
}

/** Whom attackers write to, and what they hold. */
export interface AttackedSigner extends Signer {
  /** Keys of another set. */
  readonly strangers: SigningPairs;
  readonly issuer: string;
  readonly tokenEndpoint: string;
  /** Where whoever followed a URL of a header would be seen. */
  readonly trap: string;
}

/** One attack on what reads assertions. */
export interface ForgedAssertion {
  /** What it is, with its case. */
  readonly name: string;
  /** A part of the reason that the ledger holds. */
  readonly check: string;
  forge(signer: AttackedSigner): string;
}

/** One attack. */
export const forged = (name: string, check: string, forge: ForgedAssertion['forge']): ForgedAssertion => ({
  name,
  check,
  forge,
});

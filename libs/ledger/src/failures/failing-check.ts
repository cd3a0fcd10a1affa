import type { LedgerEvent } from '#protocol';

/** One check that refuses requests, in the words of whoever has to mend it. */
export interface FailingCheck {
  /** Stable, for texts in other languages. */
  readonly id: string;
  /** What of a refusal's reason is its own. */
  readonly pattern: RegExp;
  /** Why it fails, in a sentence. */
  readonly cause: string;
  /** What to do about it, in a sentence. */
  readonly cure: string;
}

/** What a refusal says of itself. */
export interface Refusal {
  readonly error: string;
  /** What the client was told. */
  readonly description: string;
  /** What only the ledger knows, or else the description. */
  readonly reason: string;
}

/** What an event of a refusal says. */
export function readRefusal({ detail }: Pick<LedgerEvent, 'detail'>): Refusal {
  const text = (name: string): string | undefined => {
    const value = detail[name];
    return typeof value === 'string' ? value : undefined;
  };
  const description = text('description') ?? '';
  return { error: text('error') ?? 'unknown', description, reason: text('check') ?? description };
}

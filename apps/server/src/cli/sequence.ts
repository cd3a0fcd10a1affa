import { UsageError } from './command-host.js';

/** Reads where a page of the ledger ended: the sequence of its last entry. */
export function parseSequence(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^\d{1,15}$/.test(text)) return Number(text);
  throw new UsageError('--after: use the value that the page before gave as its next');
}

import { percentEncode } from './percent-encoding.js';

/** One parameter of a request, decoded. The same name may come more than once. */
export type Pair = readonly [name: string, value: string];

/** What a signature covers of a request (RFC 5849 §3.4.1.1). */
export interface SignedElements {
  readonly method: string;
  /** The base string URI (RFC 5849 §3.4.1.2): without a query, in its plain form. */
  readonly uri: string;
  /** All parameters but `oauth_signature` and `realm`. */
  readonly pairs: readonly Pair[];
}

/** The signature base string: what is signed (RFC 5849 §3.4.1.1). */
export function toBaseString({ method, uri, pairs }: SignedElements): string {
  return [method.toUpperCase(), uri, normalizeParameters(pairs)].map(percentEncode).join('&');
}

/** Each encoded, sorted by name and then by value, byte by byte, and joined (RFC 5849 §3.4.1.3.2). */
export function normalizeParameters(pairs: readonly Pair[]): string {
  return pairs
    .map(([name, value]): Pair => [percentEncode(name), percentEncode(value)])
    .sort(([a, first], [b, second]) => compare(a, b) || compare(first, second))
    .map((pair) => pair.join('='))
    .join('&');
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

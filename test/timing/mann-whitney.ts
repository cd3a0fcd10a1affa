/** Two samples of one thing, compared. */
export interface Comparison {
  /** By how much of the first's median the second's differs. */
  readonly medianDifference: number;
  /** How probable so great a difference of ranks is where there is none (Mann and Whitney, normal approximation). */
  readonly p: number;
}

/** Compares two samples by their medians and their ranks. */
export function compare(first: readonly number[], second: readonly number[]): Comparison {
  const [a, b] = [medianOf(first), medianOf(second)];
  return { medianDifference: Math.abs(a - b) / a, p: pOf(first, second) };
}

export function medianOf(sample: readonly number[]): number {
  const sorted = [...sample].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [lower = NaN, upper = NaN] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return (lower + upper) / 2;
}

function pOf(first: readonly number[], second: readonly number[]): number {
  const [n, m] = [first.length, second.length];
  const ranked = [
    ...first.map((value) => ({ value, own: true })),
    ...second.map((value) => ({ value, own: false })),
  ].sort((a, b) => a.value - b.value);
  const rankSum = ranked.reduce((sum, { own }, index) => (own ? sum + index + 1 : sum), 0);
  const u = rankSum - (n * (n + 1)) / 2;
  const z = (u - (n * m) / 2) / Math.sqrt((n * m * (n + m + 1)) / 12);
  return 2 * tailOf(Math.abs(z));
}

/** The area of the normal distribution beyond `z` (Abramowitz and Stegun 26.2.17; error below 1e-7). */
function tailOf(z: number): number {
  const t = 1 / (1 + 0.2316419 * z);
  const [a, b, c, d, e] = [0.31938153, -0.356563782, 1.781477937, -1.821255978, 1.330274429];
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  return density * t * (a + t * (b + t * (c + t * (d + t * e))));
}

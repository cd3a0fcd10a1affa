/** The candidate that was meant by a mistyped text: of those at most two letters away the nearest; undefined: none is. */
export function nearestOf(text: string, candidates: readonly string[]): string | undefined {
  const [nearest] = candidates
    .map((candidate) => ({ candidate, away: distance(candidate.toLowerCase(), text.toLowerCase()) }))
    .filter(({ away }) => away <= 2)
    .sort((one, other) => one.away - other.away);
  return nearest?.candidate;
}

/** How many letters must be added, removed or changed to turn `a` into `b` (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, change));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

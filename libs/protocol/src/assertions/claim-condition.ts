/** What a claim of an external issuer's token must be. */
export interface ClaimCondition {
  readonly claim: string;
  readonly match: (typeof CLAIM_MATCHES)[number];
  /** The whole value; of a pattern `*` stands for one or more characters within a segment. */
  readonly value: string;
}

/** How a claim is compared: letter by letter, or with `*` inside the segments that `:` and `/` part. */
export const CLAIM_MATCHES = ['exact', 'pattern'] as const;

const SEPARATORS = /([:/])/;

/** The segments of a text, and the separators between them. */
export const segmentsOf = (text: string): readonly string[] => text.split(SEPARATORS);

/** Whether a token meets a condition: the claim is there, is a text, and is what it must be. */
export function meetsCondition(
  claims: Readonly<Record<string, unknown>>,
  { claim, match, value }: ClaimCondition,
): boolean {
  const given = Object.hasOwn(claims, claim) ? claims[claim] : undefined;
  if (typeof given !== 'string') return false;
  return match === 'exact' ? given === value : matchesPattern(given, value);
}

/** From end to end, segment by segment: `*` never reaches over a separator. No regular expression is made of it. */
function matchesPattern(text: string, pattern: string): boolean {
  const [given, wanted] = [segmentsOf(text), segmentsOf(pattern)];
  return (
    given.length === wanted.length &&
    wanted.every((segment, index) => matchesSegment(given[index] ?? '', segment))
  );
}

function matchesSegment(text: string, segment: string): boolean {
  const [before = '', after, ...more] = segment.split('*');
  if (after === undefined) return text === segment;
  const isLongEnough = text.length > before.length + after.length;
  return more.length === 0 && isLongEnough && text.startsWith(before) && text.endsWith(after);
}

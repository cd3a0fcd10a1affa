/** What a token may rest on, in the words of the wire. */
export type OriginKind = (typeof ORIGIN_KINDS)[number];
export const ORIGIN_KINDS = ['family', 'delegation', 'assertion', 'external_assertion', 'token'] as const;

/** What the ledger writes before the id of each; a family has nothing before it. */
const PREFIXES: readonly (readonly [string, OriginKind])[] = [
  ['assertion:', 'assertion'],
  ['external:', 'external_assertion'],
  ['token:', 'token'],
];

/** The `origin` of a token, taken apart; null where it rests on nothing but its request. */
export function originToWire(origin: string | null): { kind: OriginKind; id: string } | null {
  if (origin === null) return null;
  const [prefix, kind] = PREFIXES.find(([each]) => origin.startsWith(each)) ?? [];
  if (prefix !== undefined && kind !== undefined) return { kind, id: origin.slice(prefix.length) };
  return { kind: origin.startsWith('dlg_') ? 'delegation' : 'family', id: origin };
}

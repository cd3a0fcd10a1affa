/** A moment as a field of the browser writes it, in the time zone of the reader: `2026-11-27T14:03`. */
export function toLocalField(iso: string | undefined): string {
  const at = iso === undefined ? Number.NaN : Date.parse(iso);
  if (Number.isNaN(at)) return '';
  return new Date(at - new Date(at).getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

/** The moment that such a field names; empty where it names none. */
export function fromLocalField(text: string): string {
  const at = Date.parse(text);
  return Number.isNaN(at) ? '' : new Date(at).toISOString();
}

/**
 * A text of its own. A parameter of a request is a slice of the whole body, and whoever keeps it, as the key of a map
 * say, keeps all of the body in memory.
 */
export function detachedCopy(text: string): string {
  return Buffer.from(text).toString();
}

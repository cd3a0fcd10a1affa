/** Three parts in the one spelling of base64url that encoding gives (RFC 7515 §2, §7.1): no padding, no stray bits. */
export function isCanonicalJws(jws: string): boolean {
  const parts = jws.split('.', 4);
  return parts.length === 3 && parts.every((part) => part === reencoded(part));
}

const reencoded = (part: string): string => Buffer.from(part, 'base64url').toString('base64url');

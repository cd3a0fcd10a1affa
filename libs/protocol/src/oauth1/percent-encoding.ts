/** Percent-encodes as OAuth 1.0 does (RFC 5849 §3.6): all but the unreserved characters of RFC 3986 §2.3, in upper case. */
export function percentEncode(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (character) => {
    return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
  });
}

/** Decodes what `percentEncode` made. `+` is itself. Undefined: bad encoding, bad UTF-8, or a NUL. */
export function percentDecode(text: string): string | undefined {
  try {
    const decoded = decodeURIComponent(text);
    return decoded.includes('\0') ? undefined : decoded;
  } catch {
    return undefined;
  }
}

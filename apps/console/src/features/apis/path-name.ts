/** The identifier of an API as a part of an address of the console: base64url, for an identifier holds `/` and `:`. */
export function toPathName(identifier: string): string {
  const bytes = String.fromCharCode(...new TextEncoder().encode(identifier));
  return btoa(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** The identifier that a part of an address stands for. What stands for nothing is an identifier that no API has. */
export function fromPathName(name: string): string {
  try {
    const bytes = atob(name.replaceAll('-', '+').replaceAll('_', '/'));
    return new TextDecoder().decode(Uint8Array.from(bytes, (each) => each.charCodeAt(0)));
  } catch {
    return name;
  }
}

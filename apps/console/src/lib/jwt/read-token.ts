/** A JSON object of a token: its header, or its claims. */
export type Members = Readonly<Record<string, unknown>>;

/** What a token tells whoever holds it, read without trust: nothing of it is proved (RFC 7519 §3, RFC 7515 §3.1). */
export type ReadToken =
  | { readonly kind: 'jwt'; readonly text: string; readonly header: Members; readonly claims: Members }
  | { readonly kind: 'opaque'; readonly text: string; readonly use: OpaqueUse; readonly id: string }
  | { readonly kind: 'unreadable'; readonly text: string };

/** What a token of this server is that says nothing to its bearer, by the letters at its beginning. */
const OPAQUE_USES = { at: 'access_token', rt: 'refresh_token', ac: 'code' } as const;
export type OpaqueUse = (typeof OPAQUE_USES)[keyof typeof OPAQUE_USES];

/** Reads what somebody pasted: a token, with or without `Bearer`, quotes and line breaks around and in it. */
export function readToken(pasted: string): ReadToken {
  const text = pasted.replace(/^\s*(?:authorization:\s*)?bearer\s/i, '').replace(/[\s"']/g, '');
  return readJwt(text) ?? readOpaque(text) ?? { kind: 'unreadable', text };
}

/** The id by which the ledger knows a token; undefined where it tells none. */
export function tokenIdOf(token: ReadToken): string | undefined {
  if (token.kind === 'jwt') return typeof token.claims['jti'] === 'string' ? token.claims['jti'] : undefined;
  return token.kind === 'opaque' && token.use !== 'code' ? token.id : undefined;
}

function readJwt(text: string): ReadToken | undefined {
  const [head = '', body = '', signature] = text.split('.');
  if (signature === undefined) return undefined;
  const [header, claims] = [readPart(head), readPart(body)];
  return header === undefined || claims === undefined ? undefined : { kind: 'jwt', text, header, claims };
}

/** The JSON object in one part (RFC 4648 §5). */
function readPart(part: string): Members | undefined {
  try {
    const bytes = Uint8Array.from(atob(part.replaceAll('-', '+').replaceAll('_', '/')), (each) =>
      each.charCodeAt(0),
    );
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return isMembers(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** `lgt_`, two letters for the kind, the id without its dashes, and what makes it a token. */
function readOpaque(text: string): ReadToken | undefined {
  const [, letters = '', hex = ''] = /^lgt_(at|rt|ac)_([0-9a-f]{32})[0-9A-Za-z]{43}$/.exec(text) ?? [];
  if (!isLetters(letters)) return undefined;
  const id = hex.replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, '$1-$2-$3-$4-$5');
  return { kind: 'opaque', text, use: OPAQUE_USES[letters], id };
}

const isLetters = (text: string): text is keyof typeof OPAQUE_USES => Object.hasOwn(OPAQUE_USES, text);

/** Whether a value of JSON is an object. */
export function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

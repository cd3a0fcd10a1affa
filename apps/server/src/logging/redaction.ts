const REDACTED = '[redacted]';

/** Members that hold a secret whatever their value is, in camel case, snake case or as a header. */
const SECRET_MEMBER = new RegExp(
  '^(?:' +
    [
      '(?:proxy[-_]?)?authorization',
      '(?:set[-_]?)?cookies?',
      'headers|rawheaders|body|query|params|parameters',
      '(?:client[-_]?|consumer[-_]?)?secrets?',
      'oauth[-_]?signature',
      '(?:new[-_]?)?password',
      '(?:client[-_]?|subject[-_]?|actor[-_]?)?assertion',
      '(?:access[-_]?|refresh[-_]?|id[-_]?|subject[-_]?|actor[-_]?)?token',
      'code[-_]?verifier',
      '(?:private|master)[-_]?key',
      'database[-_]?url',
    ].join('|') +
    ')$',
  'i',
);

/** Values that are a secret wherever they stand: our secrets and tokens, any JWT, credentials of a header or URL, signatures of OAuth 1.0, private
 * keys. */
const SECRET_VALUE = new RegExp(
  [
    String.raw`lgt_[a-z0-9]{2}_[A-Za-z0-9]{16,}`,
    String.raw`eyJ[\w-]{5,}\.[\w-]{5,}(?:\.[\w-]*)*`,
    String.raw`(?<=\b(?:basic|bearer)(?: |%20|\+))[\w.~+/=-]{8,}`,
    String.raw`(?<=\boauth_signature=(?:\\?"|%22)?)[\w%+/=-]{8,}`,
    String.raw`(?<=:\/\/)[^\s/@"\\:]*:[^\s/@"\\]+(?=@)`,
    String.raw`-----BEGIN [A-Z ]*PRIVATE KEY-----(?:[^"\\]|\\.)*`,
  ].join('|'),
  'gi',
);

/** Characters that JSON leaves alone and terminals or line readers do not: C1 controls, U+2028/9, bidirectional marks. */
const UNSAFE_CHARACTER = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/**
 * The object with the values of secret members replaced, at any depth; the same object where there is none. (Pino's
 * own redaction takes a path for each depth, and thirty microseconds a line where this takes one.)
 */
export function redactMembers(value: Record<string, unknown>): Record<string, unknown> {
  return holdsSecretMember(value, 0) ? copyWithout(value, 0) : value;
}

/** One finished log line without secret values and without characters that could pass for something else. */
export function redactLine(line: string): string {
  return line
    .replace(SECRET_VALUE, REDACTED)
    .replace(UNSAFE_CHARACTER, (each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Deeper than anything that is logged on purpose; ends cycles. */
const DEEPEST = 8;

function holdsSecretMember(value: object, depth: number): boolean {
  if (depth === DEEPEST) return true;
  return Object.entries(value).some(
    ([name, member]) =>
      SECRET_MEMBER.test(name) || (isWalked(member) && holdsSecretMember(member, depth + 1)),
  );
}

function copyWithout(value: object, depth: number): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => {
      if (SECRET_MEMBER.test(name) || (isWalked(member) && depth === DEEPEST)) return [name, REDACTED];
      return [name, isWalked(member) ? copyWithout(member, depth + 1) : member];
    }),
  );
}

/** Errors have a serializer of their own. */
function isWalked(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !(value instanceof Error);
}

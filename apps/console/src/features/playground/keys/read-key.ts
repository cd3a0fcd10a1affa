import { isMembers, type Members } from '../../../lib/jwt/read-token.js';

/** A private key that somebody pasted, and what came with it. Null: nothing said so. */
export interface PastedKey {
  readonly material: { readonly pem: string } | { readonly jwk: Members };
  /** The `kid` that it is known by. */
  readonly kid: string | null;
  readonly algorithm: string | null;
}

/** Why no key could be read of a text. */
export type KeyFault = 'empty' | 'public' | 'encrypted' | 'old-form' | 'unreadable';

/** Reads a key file in Google’s shape, a PKCS #8 PEM (RFC 5208, RFC 7468 §10), or a private JWK (RFC 7517). */
export function readKey(pasted: string): PastedKey | KeyFault {
  const text = pasted.trim();
  if (text === '') return 'empty';
  return text.startsWith('{') ? readJson(text) : readPem(text);
}

function readPem(text: string): PastedKey | KeyFault {
  const label = /-----BEGIN ([A-Z0-9 ]+)-----/.exec(text)?.[1];
  if (label === 'PRIVATE KEY') return { material: { pem: text.trim() }, kid: null, algorithm: null };
  if (label === 'PUBLIC KEY' || label === 'CERTIFICATE') return 'public';
  if (label === 'ENCRYPTED PRIVATE KEY') return 'encrypted';
  return label?.endsWith('PRIVATE KEY') === true ? 'old-form' : 'unreadable';
}

function readJson(text: string): PastedKey | KeyFault {
  const members = parse(text);
  if (members === undefined) return 'unreadable';
  const pem = members['private_key'];
  if (typeof pem === 'string') {
    const key = readPem(pem);
    return typeof key === 'string' ? key : { ...key, kid: textOf(members['private_key_id']) };
  }
  if (typeof members['kty'] !== 'string') return 'unreadable';
  if (members['d'] === undefined) return 'public';
  return { material: { jwk: members }, kid: textOf(members['kid']), algorithm: textOf(members['alg']) };
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

function parse(text: string): Members | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isMembers(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

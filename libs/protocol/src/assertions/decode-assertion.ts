import { SIGNATURE_ALGORITHMS, type SignatureAlgorithm } from '../client.js';
import { isCanonicalJws } from '../compact-jws.js';
import { parseStrictJson } from '../strict-json.js';
import { AssertionFault } from './assertion-fault.js';

/** A signed JWT that was read strictly, and that nobody believes yet (RFC 7515 §7.1, RFC 7519 §4.1). Times in seconds. */
export interface DecodedAssertion {
  readonly jwt: string;
  /** What the header says; a key decides whether it is true (RFC 8725 §3.1). */
  readonly algorithm: SignatureAlgorithm;
  readonly kid: string | undefined;
  readonly typ: string | undefined;
  readonly claims: AssertionClaims;
}

/** The claims that assertions are judged by, each of its type, and whatever else there is. */
export interface AssertionClaims {
  readonly iss: string;
  readonly aud: unknown;
  readonly exp: number;
  readonly sub?: string;
  readonly iat?: number;
  readonly nbf?: number;
  readonly jti?: string;
  readonly scope?: string;
  readonly [claim: string]: unknown;
}

/** Longer than any assertion of a client, and than the tokens of common issuers. */
const LONGEST_ASSERTION = 16_384;
/** The longest of any claim that names something: more is an attack. */
const LONGEST_NAME = 2048;
const LONGEST_JTI = 256;
/** The end of the year 9999, in seconds: no clock here goes further. */
const LAST_SECOND = 253_402_300_799;

type JsonObject = Readonly<Record<string, unknown>>;

/**
 * Reads a compact JWT without a doubt left: canonical base64url, UTF-8, no member twice, no extension that is not
 * understood, every known member of its type (RFC 7515 §4, §5.2; RFC 7519 §4; RFC 8725 §2.4 to §2.8).
 *
 * @throws AssertionFault naming what is wrong
 */
export function decodeAssertion(jwt: string): DecodedAssertion {
  if (jwt.length > LONGEST_ASSERTION) throw new AssertionFault('it is too long');
  if (!isCanonicalJws(jwt))
    throw new AssertionFault(
      'it is not a signed JWT in compact form: three parts of base64url without padding (RFC 7515 section 2)',
    );
  const [header, payload] = jwt.split('.').map((part) => Buffer.from(part, 'base64url'));
  const { alg, kid, typ } = checkHeader(readObject(header, 'header'));
  return { jwt, algorithm: alg, kid, typ, claims: checkClaims(readObject(payload, 'payload')) };
}

function readObject(bytes: Buffer | undefined, part: string): JsonObject {
  const json = parseStrictJson(readUtf8(bytes, part));
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    throw new AssertionFault(`its ${part} is not a JSON object, or names a member twice`);
  }
  if (!isPlainText(json)) throw new AssertionFault(`its ${part} holds text that is not Unicode, or a NUL`);
  return json as JsonObject;
}

function readUtf8(bytes: Buffer | undefined, part: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new AssertionFault(`its ${part} is not UTF-8`);
  }
}

/** JSON can escape what UTF-8 cannot hold, and what PostgreSQL does not store. */
function isPlainText(value: unknown): boolean {
  if (typeof value === 'string') return value.isWellFormed() && !value.includes('\0');
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(([name, member]) => isPlainText(name) && isPlainText(member));
}

/** Keys that the header brings along (`jwk`, `jku`, `x5u`, `x5c`) are nobody's word: they are not looked at. */
function checkHeader(header: JsonObject): {
  readonly alg: SignatureAlgorithm;
  readonly kid: string | undefined;
  readonly typ: string | undefined;
} {
  for (const extension of ['crit', 'b64', 'zip', 'enc']) {
    if (Object.hasOwn(header, extension)) throw new AssertionFault(`${extension}: it is not understood here`);
  }
  const alg = SIGNATURE_ALGORITHMS.find((each) => each === header['alg']);
  if (alg === undefined) throw new AssertionFault(`alg: one of ${SIGNATURE_ALGORITHMS.join(', ')} is needed`);
  return {
    alg,
    kid: optionalText(header, 'kid', LONGEST_NAME),
    typ: optionalText(header, 'typ', LONGEST_NAME),
  };
}

function checkClaims(claims: JsonObject): AssertionClaims {
  const iss = optionalText(claims, 'iss', LONGEST_NAME);
  if (iss === undefined) throw new AssertionFault('iss is missing');
  const exp = optionalTime(claims, 'exp');
  if (exp === undefined) throw new AssertionFault('exp is missing');
  optionalText(claims, 'sub', LONGEST_NAME);
  optionalText(claims, 'jti', LONGEST_JTI);
  // Libraries that were told no scope send an empty one.
  if (claims['scope'] !== '') optionalText(claims, 'scope', LONGEST_ASSERTION);
  for (const name of ['iat', 'nbf']) optionalTime(claims, name);
  return claims as AssertionClaims;
}

function optionalText(members: JsonObject, name: string, longest: number): string | undefined {
  if (!Object.hasOwn(members, name)) return undefined;
  const value = members[name];
  if (typeof value !== 'string' || value === '' || value.length > longest) {
    throw new AssertionFault(`${name}: a text of 1 to ${longest} characters is needed`);
  }
  return value;
}

function optionalTime(members: JsonObject, name: string): number | undefined {
  if (!Object.hasOwn(members, name)) return undefined;
  const value = members[name];
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0 || value > LAST_SECOND) {
    throw new AssertionFault(`${name}: a whole number of seconds since 1970 is needed`);
  }
  return value;
}

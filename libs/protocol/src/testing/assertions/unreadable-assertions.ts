import { forged, type AttackedSigner, type ForgedAssertion } from './forged-assertion.js';
import { encodePart, signClaims, signParts } from './signing-pair.js';

/** Signs a header and a payload as they are written, so that nothing but the reading can refuse them. */
const written = (
  { pairs: { rsa }, claims }: AttackedSigner,
  { header, payload }: { header?: string | Buffer | object; payload?: string | Buffer | object },
): string =>
  signParts(encodePart(header ?? { alg: 'RS256', kid: rsa.kid }), encodePart(payload ?? claims()), rsa);

/** The good claims as JSON, with more of it before the closing brace. */
const withMore = ({ claims }: AttackedSigner, more: string, without: object = {}): string =>
  JSON.stringify(claims(without)).replace(/\}$/, `,${more}}`);

const NOT_COMPACT = 'not a signed JWT in compact form';

const NO_JWT: readonly ForgedAssertion[] = [
  ...['x', 'a.b', 'a.b.c.d', 'eyJhbGciOiJSUzI1NiJ9'].map((text) =>
    forged(`what is no JWT: ${text} (case 148)`, NOT_COMPACT, () => text),
  ),
  forged('a JWE of five parts (case 148)', NOT_COMPACT, ({ pairs: { rsa }, claims }) =>
    [signClaims(rsa, claims(), { alg: 'RSA-OAEP', enc: 'A256GCM' }), 'aXY', 'dGFn'].join('.'),
  ),
  forged('20 kB (case 148)', 'too long', (signer) =>
    written(signer, { payload: signer.claims({ padding: 'x'.repeat(20_000) }) }),
  ),
];

const NO_JSON: readonly ForgedAssertion[] = [
  ...['', '[]', '"text"', '1', 'null', '{', '{}{}', "{'iss':'x'}", '{"iss":}'].map((payload) =>
    forged(`the payload ${payload} (case 160)`, 'payload', (signer) => written(signer, { payload })),
  ),
  ...['', '[]', 'null', '{"alg":"RS256"', '{"alg":"RS256",}'].map((header) =>
    forged(`the header ${header} (case 160)`, 'header', (signer) => written(signer, { header })),
  ),
  forged('a payload with a byte order mark (case 160)', 'payload', (signer) =>
    written(signer, { payload: `\ufeff${JSON.stringify(signer.claims())}` }),
  ),
  forged('a header with a byte order mark (case 160)', 'header', (signer) =>
    written(signer, { header: '\ufeff{"alg":"RS256"}' }),
  ),
  forged('a payload that is not UTF-8 (case 160)', 'payload is not UTF-8', (signer) =>
    written(signer, { payload: Buffer.from(withMore(signer, '"x":"\xff"'), 'latin1') }),
  ),
  forged('a payload in UTF-16 (case 160)', 'payload', (signer) =>
    written(signer, { payload: Buffer.from(JSON.stringify(signer.claims()), 'utf16le') }),
  ),
  forged('a lone surrogate (case 160)', 'not Unicode', (signer) =>
    written(signer, { payload: withMore(signer, '"x":"\\ud800"') }),
  ),
  forged('a NUL in the jti (case 160)', 'NUL', (signer) =>
    written(signer, { payload: signer.claims({ jti: 'a\0b' }) }),
  ),
  forged('a NUL in a name (case 160)', 'NUL', (signer) =>
    written(signer, { payload: withMore(signer, '"a\\u0000":1') }),
  ),
  forged('nesting of a thousand (case 160)', 'payload', (signer) =>
    written(signer, { payload: withMore(signer, `"x":${'['.repeat(1000)}${']'.repeat(1000)}`) }),
  ),
];

const TWICE: readonly ForgedAssertion[] = [
  ...[
    '"iss":"x"',
    '"aud":"https://evil.example"',
    '"exp":9999999999',
    '"\\u0069ss":"x"',
    '"__proto__":1,"__proto__":2',
  ].map((member) =>
    forged(`a payload that names twice: ${member} (case 159)`, 'names a member twice', (signer) =>
      written(signer, { payload: withMore(signer, member) }),
    ),
  ),
  forged('a nested member twice (case 159)', 'names a member twice', (signer) =>
    written(signer, { payload: withMore(signer, '"x":{"a":1,"a":2}') }),
  ),
  ...['"alg":"none"', '"alg":"RS256"', '"\\u0061lg":"HS256"'].map((member) =>
    forged(`a header that names twice: ${member} (case 159)`, 'names a member twice', (signer) =>
      written(signer, { header: `{"alg":"RS256",${member}}` }),
    ),
  ),
];

/** Another spelling of what one of the parts says. */
const respelled = (name: string, respell: (part: string) => string): readonly ForgedAssertion[] =>
  [0, 1, 2].map((index) =>
    forged(`${name} in part ${index + 1} (case 161)`, NOT_COMPACT, ({ pairs: { rsa }, claims }) =>
      signClaims(rsa, claims())
        .split('.')
        .map((part, at) => (at === index ? respell(part) : part))
        .join('.'),
    ),
  );

/** Bits that decoding drops: the last character of a part of `4n + 2` characters holds four. */
const strayBits = (part: string): string => {
  const padded = part.length % 4 === 0 ? part.slice(0, -1) : part;
  return `${padded.slice(0, -1)}${padded.endsWith('B') ? 'D' : 'B'}`;
};

const SPELLINGS: readonly ForgedAssertion[] = [
  ...respelled('padding', (part) => `${part}=`),
  ...respelled('the alphabet of base64', (part) => `${part.slice(0, -2)}+/`),
  ...respelled('a space', (part) => ` ${part}`),
  ...respelled('a line break', (part) => `${part.slice(0, 8)}\n${part.slice(8)}`),
  ...respelled('a character of another script', (part) => `${part}\u0430`),
  ...respelled('stray bits', strayBits),
];

const HEADERS: readonly ForgedAssertion[] = [
  ...['None', 'none', 'nOnE', 'NONE', '', null, undefined, ['RS256'], [], {}, 1, true, 'rs256', 'RS256 '].map(
    (alg) =>
      forged(`alg ${JSON.stringify(alg)}, signed all the same (case 149)`, 'alg: one of', (signer) =>
        written(signer, { header: { alg } }),
      ),
  ),
  forged('alg none without a signature (case 149)', 'alg: one of', ({ claims }) =>
    [encodePart({ alg: 'none' }), encodePart(claims()), ''].join('.'),
  ),
  ...['HS256', 'HS384', 'PS256', 'RS384', 'RS512', 'ES384', 'ES512', 'ES256K', 'Ed448', 'RSA1_5'].map((alg) =>
    forged(`alg ${alg} (case 152)`, 'alg: one of', (signer) => written(signer, { header: { alg } })),
  ),
  ...[{ crit: ['exp'] }, { crit: [] }, { b64: false }, { b64: true }, { zip: 'DEF' }, { enc: 'A256GCM' }].map(
    (extension) =>
      forged(`${JSON.stringify(extension)} (case 156)`, 'not understood here', (signer) =>
        written(signer, { header: { alg: 'RS256', ...extension } }),
      ),
  ),
  ...['', 1, null, ['a'], {}, 'x'.repeat(3000)].map((kid) =>
    forged(`the kid ${JSON.stringify(kid).slice(0, 20)} (case 154)`, 'kid:', (signer) =>
      written(signer, { header: { alg: 'RS256', kid } }),
    ),
  ),
  forged('a kid with a NUL (case 154)', 'NUL', (signer) =>
    written(signer, { header: { alg: 'RS256', kid: 'a\0' } }),
  ),
  forged('a kid of 20 kB (case 154)', 'too long', (signer) =>
    written(signer, { header: { alg: 'RS256', kid: 'x'.repeat(20_000) } }),
  ),
  ...['', 1, null, ['JWT']].map((typ) =>
    forged(`the typ ${JSON.stringify(typ)} (case 156)`, 'typ:', (signer) =>
      written(signer, { header: { alg: 'RS256', typ } }),
    ),
  ),
];

/** By claim, what it may not be. */
const FAULTY_CLAIMS: readonly [string, readonly string[]][] = [
  ['exp', ['"9999999999"', '1e400', '1799999999.5', '-1', '9223372036854775808', 'null', 'true', '[]', '{}']],
  ['iat', ['"1"', '1e400', '1.5', '-1', 'null', '[]']],
  ['nbf', ['"1"', '1e400', '1.5', '-1', 'null', '[]']],
  ['iss', ['1', 'null', '""', '[]', '{}', `"${'x'.repeat(3000)}"`]],
  ['sub', ['1', 'null', '""', '[]', '{}']],
  ['jti', ['1', 'null', '""', '[]', '{}', `"${'x'.repeat(10_000)}"`]],
  ['scope', ['1', 'null', '["a"]', '{}']],
];

const CLAIM_TYPES: readonly ForgedAssertion[] = [
  ...FAULTY_CLAIMS.flatMap(([claim, values]) =>
    values.map((value) =>
      forged(`${claim} ${value.slice(0, 24)} (cases 160, 165, 169)`, `${claim}:`, (signer) =>
        written(signer, { payload: withMore(signer, `"${claim}":${value}`, { [claim]: undefined }) }),
      ),
    ),
  ),
  ...['iss', 'exp'].map((claim) =>
    forged(`no ${claim} (cases 162, 165)`, `${claim} is missing`, (signer) =>
      written(signer, { payload: signer.claims({ [claim]: undefined }) }),
    ),
  ),
];

/** What is refused before anybody is asked for a key, each signed by the right one where it can be. */
export const UNREADABLE_ASSERTIONS: readonly ForgedAssertion[] = [
  ...NO_JWT,
  ...NO_JSON,
  ...TWICE,
  ...SPELLINGS,
  ...HEADERS,
  ...CLAIM_TYPES,
];

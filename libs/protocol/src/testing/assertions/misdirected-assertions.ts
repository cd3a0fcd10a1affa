import { forged, type AttackedSigner, type ForgedAssertion } from './forged-assertion.js';
import { signClaims } from './signing-pair.js';

/** Well signed, with other claims or another header. */
const saying = ({ pairs: { rsa }, claims }: AttackedSigner, changes: object, header: object = {}): string =>
  signClaims(rsa, claims(changes), header);

/** The time of the good claims, in seconds. */
const nowOf = ({ claims }: AttackedSigner): number => Number(claims()['iat']);

/** Times that no assertion may have: more than a minute wrong, whoever reads it. */
const TIMES: readonly ForgedAssertion[] = [
  forged('an exp in the past (case 165)', 'in the past', (signer) =>
    saying(signer, { iat: nowOf(signer) - 200, exp: nowOf(signer) - 100 }),
  ),
  forged('the exp 0 (case 165)', 'exp is', (signer) => saying(signer, { iat: undefined, exp: 0 })),
  forged('an exp in two hours (case 165)', 's is allowed', (signer) =>
    saying(signer, { exp: nowOf(signer) + 7200 }),
  ),
  forged('an exp in ten years (case 165)', 's is allowed', (signer) =>
    saying(signer, { exp: nowOf(signer) + 315_360_000 }),
  ),
  forged('an exp before its iat (case 165)', 'exp is before iat', (signer) =>
    saying(signer, { iat: nowOf(signer) + 30, exp: nowOf(signer) + 20 }),
  ),
  forged('an iat in the future (case 166)', 'iat is', (signer) =>
    saying(signer, { iat: nowOf(signer) + 100, exp: nowOf(signer) + 200 }),
  ),
  forged('an nbf in the future (case 167)', 'nbf is', (signer) =>
    saying(signer, { nbf: nowOf(signer) + 100 }),
  ),
];

/** What is signed for another kind of use (RFC 8725 §3.11). */
const typed = (types: readonly string[]): readonly ForgedAssertion[] =>
  types.map((typ) =>
    forged(`the typ ${typ} (cases 156, 158)`, 'typ:', (signer) => saying(signer, {}, { typ })),
  );

const OTHER_TYPES = ['at+jwt', 'dpop+jwt', 'logout+jwt', 'JWT2', 'application/jwt', 'JOSE'];

/** By name, what is no audience of here, alone as one string. */
const AUDIENCES: readonly [string, (signer: AttackedSigner) => unknown][] = [
  ['missing', () => undefined],
  ['null', () => null],
  ['a number', () => 1],
  ['empty', () => ''],
  ['an empty array', () => []],
  ['the token endpoint in an array', ({ tokenEndpoint }) => [tokenEndpoint]],
  ['the issuer in an array', ({ issuer }) => [issuer]],
  ['both in an array', ({ issuer, tokenEndpoint }) => [issuer, tokenEndpoint]],
  ['the issuer beside another', ({ issuer }) => [issuer, 'https://evil.example']],
  ['the introspection endpoint', ({ issuer }) => `${issuer}/oauth/introspect`],
  ['another host', () => 'https://evil.example/oauth/token'],
  ['a host that only begins alike', ({ issuer }) => `${issuer}.evil.example`],
  ['user information before the host', ({ issuer }) => issuer.replace('://', '://evil@')],
  [
    'another scheme',
    ({ issuer }) => issuer.replace(/^https?/, (scheme) => (scheme === 'http' ? 'https' : 'http')),
  ],
  ['a slash at the end of the issuer', ({ issuer }) => `${issuer}/`],
  ['a slash at the end of the token endpoint', ({ tokenEndpoint }) => `${tokenEndpoint}/`],
  ['another port', ({ issuer }) => `${issuer.replace(/:\d+$/, '')}:1`],
  ['the usual port, written out', ({ issuer }) => `${issuer.replace(/:\d+$/, '')}:443`],
  ['a query', ({ tokenEndpoint }) => `${tokenEndpoint}?x=1`],
  ['a fragment', ({ tokenEndpoint }) => `${tokenEndpoint}#`],
  ['a space', ({ tokenEndpoint }) => `${tokenEndpoint} `],
  ['another case', ({ issuer }) => issuer.toUpperCase()],
  ['the path alone', () => '/oauth/token'],
];

const audiences = (attackCase: string): readonly ForgedAssertion[] =>
  AUDIENCES.map(([name, audienceOf]) =>
    forged(`an aud that is ${name} (case ${attackCase})`, 'aud: exactly', (signer) =>
      saying(signer, { aud: audienceOf(signer) }),
    ),
  );

/** What a service account signed, and what is no grant here and now. */
export const MISDIRECTED_GRANTS: readonly ForgedAssertion[] = [
  ...TIMES,
  forged('an iat of six minutes ago and more (case 166)', 'iat is', (signer) =>
    saying(signer, { iat: nowOf(signer) - 400 }),
  ),
  ...typed([...OTHER_TYPES, 'client-authentication+jwt']),
  ...audiences('164'),
];

/** What a client signed, and what does not authenticate it here and now. */
export const MISDIRECTED_CLIENT_ASSERTIONS: readonly ForgedAssertion[] = [
  ...TIMES,
  ...typed([...OTHER_TYPES, 'authorization-grant+jwt']),
  ...audiences('107'),
  forged('the token endpoint as aud (case 107)', 'aud: exactly', (signer) =>
    saying(signer, { aud: signer.tokenEndpoint }),
  ),
  ...[undefined, 'cc_somebodyelse', 'CC_BILLING'].map((sub) =>
    forged(`the sub ${sub} (case 106)`, 'iss and sub', (signer) => saying(signer, { sub })),
  ),
  forged('no jti (case 106)', 'jti is missing', (signer) => saying(signer, { jti: undefined })),
];

/** By name, an `iss` for which no key is looked up, or none found. The answer to all is the same (case 162). */
export function strangersTo(clientId: string, email: string): readonly [string, string][] {
  return [
    ['an unknown account', `sa_${'0'.repeat(22)}`],
    ['another case', clientId.toUpperCase()],
    ['a space at its end', `${clientId} `],
    ['a space before', ` ${email}`],
    ['the account at another host', `${clientId}@evil.example`],
    ['the account at two hosts', `${email}${email.slice(email.indexOf('@'))}`],
    ['the host alone', email.slice(email.indexOf('@'))],
    ['a person', 'ada@example.com'],
    ['a look-alike', clientId.replace('a', '\u0430')],
    ['SQL', `${clientId}' OR '1'='1`],
    ['a pattern', 'sa_%'],
    ['a name of the prototype', '__proto__'],
  ];
}

import { createHmac, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { forged, type AttackedSigner, type ForgedAssertion } from './forged-assertion.js';
import { encodePart, publicJwkOf, signClaims, signParts, type SigningPair } from './signing-pair.js';

const CHECK = 'verifies';

/** A good header and payload of a pair, with any bytes for a signature. */
const withSignature = (
  { claims }: AttackedSigner,
  { algorithm, kid }: SigningPair,
  signature: (input: Buffer) => Buffer,
): string => {
  const input = `${encodePart({ alg: algorithm, kid })}.${encodePart(claims())}`;
  return `${input}.${signature(Buffer.from(input)).toString('base64url')}`;
};

const spki = (key: KeyObject): string => key.export({ type: 'spki', format: 'pem' }).toString();

/** What an attacker may take for the secret of an HMAC: all that is public of a key. */
const PUBLIC_BYTES: readonly [string, (pair: SigningPair) => string | Buffer][] = [
  ['PEM', ({ publicKey }) => spki(publicKey)],
  ['PEM without its last line break', ({ publicKey }) => spki(publicKey).trimEnd()],
  ['DER', ({ publicKey }) => publicKey.export({ type: 'spki', format: 'der' })],
  ['JWK', (pair) => JSON.stringify(publicJwkOf(pair))],
];

/** HS256 in truth, with a header that says it, or that says what the key is for. */
const CONFUSED: readonly ForgedAssertion[] = (['rsa', 'ec', 'ed'] as const).flatMap((kind) =>
  PUBLIC_BYTES.map(([form, bytesOf]) =>
    forged(`an HMAC with the ${kind} key as ${form}, under its algorithm (case 150)`, CHECK, (signer) => {
      const pair = signer.pairs[kind];
      return withSignature(signer, pair, (input) =>
        createHmac('sha256', bytesOf(pair)).update(input).digest(),
      );
    }),
  ),
);

const P384 = generateKeyPairSync('ec', { namedCurve: 'P-384' });

const SIGNATURES: readonly ForgedAssertion[] = [
  ...(['rsa', 'ec', 'ed'] as const).flatMap((kind) => [
    forged(`no signature under ${kind} (case 151)`, CHECK, (signer) =>
      withSignature(signer, signer.pairs[kind], () => Buffer.alloc(0)),
    ),
    forged(`a signature of zeros under ${kind} (case 151)`, CHECK, (signer) =>
      withSignature(signer, signer.pairs[kind], () => Buffer.alloc(kind === 'rsa' ? 256 : 64)),
    ),
    forged(`a signature of the same key over something else, ${kind} (case 151)`, CHECK, (signer) => {
      const other = signClaims(signer.pairs[kind], signer.claims({ jti: 'other' })).split('.')[2];
      return withSignature(signer, signer.pairs[kind], () => Buffer.from(other ?? '', 'base64url'));
    }),
    forged(`a signature that is one byte longer, ${kind} (case 151)`, CHECK, ({ pairs, claims }) => {
      const [header, payload, signature] = signClaims(pairs[kind], claims()).split('.');
      const longer = Buffer.concat([Buffer.from(signature ?? '', 'base64url'), Buffer.alloc(1)]);
      return [header, payload, longer.toString('base64url')].join('.');
    }),
  ]),
  forged('an ES256 signature in DER (case 151)', CHECK, (signer) =>
    withSignature(signer, signer.pairs.ec, (input) => sign('sha256', input, signer.pairs.ec.privateKey)),
  ),
  forged('an ES256 signature of the curve P-384 (case 151)', CHECK, (signer) =>
    withSignature(signer, signer.pairs.ec, (input) =>
      sign('sha256', input, { key: P384.privateKey, dsaEncoding: 'ieee-p1363' }),
    ),
  ),
  forged('r and s that are the order of the curve (case 151)', CHECK, (signer) => {
    const order = Buffer.from('ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551', 'hex');
    return withSignature(signer, signer.pairs.ec, () => Buffer.concat([order, order]));
  }),
  forged('an RSA signature over SHA-1 (case 151)', CHECK, (signer) =>
    withSignature(signer, signer.pairs.rsa, (input) => sign('sha1', input, signer.pairs.rsa.privateKey)),
  ),
];

/** Each algorithm under the kid of a key that is for another. */
const PINNED: readonly ForgedAssertion[] = (['rsa', 'ec', 'ed'] as const).flatMap((signing) =>
  (['rsa', 'ec', 'ed'] as const)
    .filter((named) => named !== signing)
    .map((named) =>
      forged(`${signing} under the kid of ${named} (case 152)`, CHECK, ({ pairs, claims }) =>
        signClaims(pairs[signing], claims(), { kid: pairs[named].kid }),
      ),
    ),
);

const KIDS: readonly ForgedAssertion[] = [
  ...[
    '../../dev/null',
    '/dev/null',
    "' OR 1=1--",
    '"; DROP TABLE clients;--',
    '\u043a\u043b\u044e\u0447',
    '__proto__',
    '0',
  ].map((kid) =>
    forged(`the kid ${kid}, by the right key (case 154)`, CHECK, ({ pairs, claims }) =>
      signClaims(pairs.rsa, claims(), { kid }),
    ),
  ),
  forged('the key of another set, under its kid (case 154)', CHECK, ({ strangers, claims }) =>
    signClaims(strangers.rsa, claims()),
  ),
  forged('the key of another set, under ours (case 154)', CHECK, ({ strangers, pairs, claims }) =>
    signClaims(strangers.rsa, claims(), { kid: pairs.rsa.kid }),
  ),
  forged('the key of another set, without a kid (case 154)', CHECK, ({ strangers, claims }) =>
    signParts(encodePart({ alg: 'RS256' }), encodePart(claims()), strangers.rsa),
  ),
];

/** A header that brings the attacker's own key along, or says where it is. */
const BROUGHT_KEYS: readonly ForgedAssertion[] = [
  forged('a jwk of its own (case 155)', CHECK, ({ strangers, claims }) =>
    signClaims(strangers.rsa, claims(), { jwk: publicJwkOf(strangers.rsa), kid: undefined }),
  ),
  ...['jku', 'x5u'].map((member) =>
    forged(`a ${member} of its own (case 155)`, CHECK, ({ strangers, claims, trap }) =>
      signClaims(strangers.rsa, claims(), { [member]: trap }),
    ),
  ),
  forged('an x5c of its own (case 155)', CHECK, ({ strangers, claims }) =>
    signClaims(strangers.rsa, claims(), {
      x5c: [strangers.rsa.publicKey.export({ type: 'spki', format: 'der' }).toString('base64')],
    }),
  ),
];

/** What is readable, and what no key of the set signed. */
export const UNVERIFIED_ASSERTIONS: readonly ForgedAssertion[] = [
  ...CONFUSED,
  ...SIGNATURES,
  ...PINNED,
  ...KIDS,
  ...BROUGHT_KEYS,
];

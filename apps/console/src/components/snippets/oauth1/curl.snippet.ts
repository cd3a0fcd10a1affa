import { program, shellQuoted } from '../snippet-language.js';
import { oauthParameters, type SignedRequest } from './signed-request.js';

/** curl in bash, with OpenSSL for the signature. */
export const curl = {
  id: 'curl',
  name: 'curl',
  write: (request: SignedRequest): string =>
    program('# OAUTH_CONSUMER_SECRET: the secret of the consumer key', ENCODE, sign(request), send(request)),
} as const;

/** Byte by byte, as RFC 5849 §3.6 wants it. */
const ENCODE = `encode() {
  local LC_ALL=C text=$1 sign
  while [ -n "$text" ]; do
    sign=\${text:0:1} text=\${text:1}
    case "$sign" in
      [A-Za-z0-9._~-]) printf '%s' "$sign" ;;
      *) printf '%%%02X' "$(($(printf '%d' "'$sign") & 255))" ;;
    esac
  done
}`;

const encode = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** What is known is encoded here; what is new each time, letters and digits alone, the shell puts in. */
function sign(request: SignedRequest): string {
  const made = [
    ['oauth_nonce', 'NONCE'],
    ['oauth_timestamp', 'TIMESTAMP'],
  ] as const;
  const pairs = [...request.form, ...oauthParameters(request)].map((pair) => pair.map(encode).join('='));
  const all = [...pairs, ...made.map(([name, value]) => `${name}=${value}`)].sort().join('&');
  const base = ['POST', encode(request.url), encode(all)].join('&');
  return [
    'nonce=$(openssl rand -hex 16)',
    'timestamp=$(date +%s)',
    `base=${shellQuoted(base)}`,
    'base=${base/oauth_nonce%3DNONCE/oauth_nonce%3D$nonce}',
    'base=${base/oauth_timestamp%3DTIMESTAMP/oauth_timestamp%3D$timestamp}',
    'signature=$(printf \'%s\' "$base" | openssl dgst -sha256 -hmac "$(encode "$OAUTH_CONSUMER_SECRET")&" -binary | openssl base64 -A)',
  ].join('\n');
}

function send(request: SignedRequest): string {
  const known = oauthParameters(request).map(([name, value]) => `${name}="${encode(value)}"`);
  return [
    `authorization=${shellQuoted(`OAuth ${known.join(', ')}`)}`,
    'authorization+=", oauth_nonce=\\"$nonce\\", oauth_timestamp=\\"$timestamp\\", oauth_signature=\\"$(encode "$signature")\\""',
    [
      `curl --silent --show-error --fail-with-body ${shellQuoted(request.url)}`,
      '--header "Authorization: $authorization"',
      ...request.form.map((pair) => `--data-urlencode ${shellQuoted(pair.join('='))}`),
    ].join(' \\\n  '),
  ].join('\n');
}

import type { Assertion, Recipe, Value } from '../recipe.js';
import { program, shellQuoted, type SnippetLanguage } from '../snippet-language.js';

/** curl in bash, with OpenSSL for what has to be signed. */
export const curl: SnippetLanguage = {
  id: 'curl',
  name: 'curl',
  write: (recipe) => {
    if (recipe.assertion?.algorithm === 'EdDSA') return undefined;
    return program(
      variables(recipe),
      recipe.authorize === null ? undefined : authorize(recipe.authorize),
      recipe.assertion === null ? undefined : sign(recipe.assertion),
      request(recipe),
    );
  },
};

function variables({ basic, assertion, fields }: Recipe): string | undefined {
  const has = (member: string): boolean => fields.some(([name]) => name === member);
  const lines = [
    ...(basic !== null || has('client_secret')
      ? ['# OAUTH_CLIENT_SECRET: the secret of this credential set']
      : []),
    ...(assertion === null ? [] : ['# OAUTH_PRIVATE_KEY: the private key, as PEM']),
    ...(has('subject_token') ? ['# SUBJECT_TOKEN: the token to exchange'] : []),
  ];
  return lines.length === 0 ? undefined : lines.join('\n');
}

function request({ tokenEndpoint, basic, fields }: Recipe): string {
  return [
    `curl --silent --show-error --fail-with-body ${shellQuoted(tokenEndpoint)}`,
    ...(basic === null ? [] : [`--user "${basic.clientId}:$OAUTH_CLIENT_SECRET"`]),
    ...fields.map(([name, value]) => `--data-urlencode ${field(name, value)}`),
  ].join(' \\\n  ');
}

function field(name: string, value: Value): string {
  if ('literal' in value) return shellQuoted(`${name}=${value.literal}`);
  return `"${name}=$${'variable' in value ? value.variable : value.made}"`;
}

const BASE64URL = `base64url() { openssl base64 -A | tr '+/' '-_' | tr -d '='; }`;

/** OpenSSL writes an ECDSA signature as DER; a JWT has its two numbers (RFC 7518 §3.4). As bash escapes bytes. */
const RAW = String.raw`openssl asn1parse -inform DER | awk -F: '/INTEGER/ { printf "%64s", $4 }' | tr ' ' 0 | sed 's/../\\x&/g'`;

function sign({ algorithm, keyId, clientId, audience }: Assertion): string {
  const header = JSON.stringify({ alg: algorithm, kid: keyId, typ: 'JWT' });
  const claims = JSON.stringify({ iss: clientId, sub: clientId, aud: audience }).slice(0, -1);
  const der = `printf '%s' "$header.$claims" | openssl dgst -sha256 -binary -sign <(printf '%s' "$OAUTH_PRIVATE_KEY")`;
  const signature = algorithm === 'ES256' ? `printf "$(${der} | ${RAW})"` : der;
  return [
    BASE64URL,
    'now=$(date +%s)',
    `header=$(printf '%s' ${shellQuoted(header)} | base64url)`,
    `claims=$(printf '%s,"iat":%s,"exp":%s,"jti":"%s"}' ${shellQuoted(claims)} "$now" "$((now + 300))" "$(openssl rand -hex 16)" | base64url)`,
    `signature=$(${signature} | base64url)`,
    'assertion="$header.$claims.$signature"',
  ].join('\n');
}

function authorize({ endpoint, parameters }: NonNullable<Recipe['authorize']>): string {
  const query = new URLSearchParams(parameters).toString();
  return [
    '# 1. A proof that only this program can redeem the code (PKCE, RFC 7636)',
    BASE64URL,
    'verifier=$(openssl rand 32 | base64url)',
    'challenge=$(printf \'%s\' "$verifier" | openssl dgst -sha256 -binary | base64url)',
    'state=$(openssl rand -hex 16)',
    '',
    '# 2. Open this page, sign in, and paste the address you come back to',
    `echo ${shellQuoted(`${endpoint}?${query}`)}"&code_challenge=$challenge&code_challenge_method=S256&state=$state"`,
    'read -r -p "Address: " address',
    'case "$address" in *"state=$state"*) ;; *) echo "wrong state" >&2; exit 1 ;; esac',
    'case "$address" in *[?\\&]code=*) ;; *) echo "no code: $address" >&2; exit 1 ;; esac',
    "code=$(printf '%s' \"$address\" | sed -E 's/.*[?&]code=([^&]*).*/\\1/')",
    '',
    '# 3. Redeem the code',
  ].join('\n');
}

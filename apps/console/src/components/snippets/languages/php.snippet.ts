import type { Assertion, Recipe, Value } from '../recipe.js';
import { program, type SnippetLanguage } from '../snippet-language.js';

/** PHP 8 with its extensions for curl and, to sign, for OpenSSL. */
export const php: SnippetLanguage = {
  id: 'php',
  name: 'PHP',
  write: (recipe) => {
    const { authorize: page, assertion } = recipe;
    if (assertion?.algorithm === 'EdDSA') return undefined;
    return program(
      '<?php',
      page === null && assertion === null ? undefined : BASE64URL,
      page === null ? undefined : authorize(page),
      assertion === null ? undefined : sign(assertion, assertion.algorithm),
      request(recipe),
    );
  },
};

/** In single quotes PHP reads everything but these two as it stands. */
const phpQuoted = (text: string): string => `'${text.replaceAll(/[\\']/g, String.raw`\$&`)}'`;

const BASE64URL = `function base64url(string $bytes): string
{
    return rtrim(strtr(base64_encode($bytes), '+/', '-_'), '=');
}`;

const SIGNATURE = {
  RS256: "openssl_sign($statement, $signature, getenv('OAUTH_PRIVATE_KEY'), OPENSSL_ALGO_SHA256) or exit(1);",
  ES256: `openssl_sign($statement, $der, getenv('OAUTH_PRIVATE_KEY'), OPENSSL_ALGO_SHA256) or exit(1);
// OpenSSL wraps the two numbers of the signature in DER; a JWT has them alone, 32 bytes each (RFC 7518).
$length = ord($der[3]);
$numbers = [substr($der, 4, $length), substr($der, 4 + $length + 2)];
$signature = '';
foreach ($numbers as $number) {
    $signature .= str_pad(ltrim($number, "\\0"), 32, "\\0", STR_PAD_LEFT);
}`,
};

function sign(
  { keyId, clientId, audience }: Assertion,
  algorithm: Exclude<Assertion['algorithm'], 'EdDSA'>,
): string {
  return `$header = ['alg' => ${phpQuoted(algorithm)}, 'kid' => ${phpQuoted(keyId)}, 'typ' => 'JWT'];
$claims = [
    'iss' => ${phpQuoted(clientId)},
    'sub' => ${phpQuoted(clientId)},
    'aud' => ${phpQuoted(audience)},
    'iat' => time(),
    'exp' => time() + 300,
    'jti' => bin2hex(random_bytes(16)),
];
$statement = base64url(json_encode($header)) . '.' . base64url(json_encode($claims));
${SIGNATURE[algorithm]}
$assertion = $statement . '.' . base64url($signature);`;
}

function request({ tokenEndpoint, basic, fields }: Recipe): string {
  const user =
    basic === null
      ? ''
      : `\n    CURLOPT_USERPWD => ${phpQuoted(`${basic.clientId}:`)} . getenv('OAUTH_CLIENT_SECRET'),`;
  return `$request = curl_init(${phpQuoted(tokenEndpoint)});
curl_setopt_array($request, [
    CURLOPT_RETURNTRANSFER => true,${user}
    CURLOPT_POSTFIELDS => http_build_query([
${fields.map(([name, value]) => `        ${phpQuoted(name)} => ${written(value)},`).join('\n')}
    ]),
]);
$answer = curl_exec($request);
if (curl_getinfo($request, CURLINFO_RESPONSE_CODE) !== 200) {
    fwrite(STDERR, ($answer ?: curl_error($request)) . PHP_EOL);
    exit(1);
}
$token = json_decode($answer, true);
echo $token['access_token'], ' ', $token['expires_in'], PHP_EOL;`;
}

function written(value: Value): string {
  if ('literal' in value) return phpQuoted(value.literal);
  return 'variable' in value ? `getenv(${phpQuoted(value.variable)})` : `$${value.made}`;
}

function authorize({ endpoint, parameters }: NonNullable<Recipe['authorize']>): string {
  return `// In a web application let a library do this: league/oauth2-client.
$verifier = base64url(random_bytes(32));
$state = base64url(random_bytes(16));
$page = ${phpQuoted(`${endpoint}?`)} . http_build_query([
${Object.entries(parameters)
  .map(([name, value]) => `    ${phpQuoted(name)} => ${phpQuoted(value)},`)
  .join('\n')}
    'code_challenge' => base64url(hash('sha256', $verifier, true)),
    'code_challenge_method' => 'S256',
    'state' => $state,
]);
echo "Open this page and sign in:\\n$page\\nThe address you came back to: ";

parse_str(parse_url(trim(fgets(STDIN)), PHP_URL_QUERY), $back);
if (!hash_equals($state, $back['state'] ?? '')) {
    fwrite(STDERR, 'wrong state' . PHP_EOL);
    exit(1);
}
if (!isset($back['code'])) {
    fwrite(STDERR, "{$back['error']}: {$back['error_description']}" . PHP_EOL);
    exit(1);
}
$code = $back['code'];`;
}

import type { Assertion, Recipe, Value } from '../recipe.js';
import { program, type SnippetLanguage } from '../snippet-language.js';

/** PHP 8 with its curl extension; assertions are signed by firebase/php-jwt. */
export const php: SnippetLanguage = {
  id: 'php',
  name: 'PHP',
  needs: ({ assertion }) => (assertion === null ? undefined : 'composer require firebase/php-jwt'),
  write: (recipe) => {
    if (recipe.assertion?.algorithm === 'EdDSA') return undefined;
    return program(
      recipe.assertion === null ? '<?php' : "<?php\nrequire 'vendor/autoload.php';",
      recipe.authorize === null ? undefined : authorize(recipe.authorize),
      recipe.assertion === null ? undefined : sign(recipe.assertion),
      request(recipe),
    );
  },
};

/** In single quotes PHP reads everything but these two as it stands. */
const phpQuoted = (text: string): string => `'${text.replaceAll(/[\\']/g, String.raw`\$&`)}'`;

function sign({ algorithm, keyId, clientId, audience }: Assertion): string {
  return `$assertion = Firebase\\JWT\\JWT::encode([
    'iss' => ${phpQuoted(clientId)},
    'sub' => ${phpQuoted(clientId)},
    'aud' => ${phpQuoted(audience)},
    'iat' => time(),
    'exp' => time() + 300,
    'jti' => bin2hex(random_bytes(16)),
], getenv('OAUTH_PRIVATE_KEY'), ${phpQuoted(algorithm)}, ${phpQuoted(keyId)});`;
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
echo curl_exec($request), PHP_EOL;`;
}

function written(value: Value): string {
  if ('literal' in value) return phpQuoted(value.literal);
  return 'variable' in value ? `getenv(${phpQuoted(value.variable)})` : `$${value.made}`;
}

function authorize({ endpoint, parameters }: NonNullable<Recipe['authorize']>): string {
  return `// In a web application let a library do this: league/oauth2-client.
$verifier = bin2hex(random_bytes(32));
$state = bin2hex(random_bytes(16));
$challenge = rtrim(strtr(base64_encode(hash('sha256', $verifier, true)), '+/', '-_'), '=');
$page = ${phpQuoted(`${endpoint}?`)} . http_build_query([
${Object.entries(parameters)
  .map(([name, value]) => `    ${phpQuoted(name)} => ${phpQuoted(value)},`)
  .join('\n')}
    'code_challenge' => $challenge,
    'code_challenge_method' => 'S256',
    'state' => $state,
]);
echo "Open this page and sign in:\\n$page\\n";

parse_str(parse_url(trim(readline('The address you came back to: ')), PHP_URL_QUERY), $back);
if (!hash_equals($state, $back['state'] ?? '')) exit('wrong state');
$code = $back['code'];`;
}

import type { Assertion, Recipe, Value } from '../recipe.js';
import { program, quoted, type SnippetLanguage } from '../snippet-language.js';

/** JavaScript for Node, with nothing but the platform; assertions are signed by jose. */
export const javascript: SnippetLanguage = {
  id: 'javascript',
  name: 'JavaScript',
  needs: ({ assertion }) => (assertion === null ? undefined : 'npm install jose'),
  write: (recipe) =>
    program(
      imports(recipe),
      recipe.authorize === null ? undefined : authorize(recipe.authorize),
      recipe.assertion === null ? undefined : sign(recipe.assertion),
      request(recipe),
    ),
};

function imports({ assertion, authorize: page }: Recipe): string {
  return [
    ...(page === null ? [] : ["import { createHash, randomBytes } from 'node:crypto';"]),
    ...(page === null ? [] : ["import { createInterface } from 'node:readline/promises';"]),
    ...(assertion === null ? [] : ["import { importPKCS8, SignJWT } from 'jose';"]),
  ].join('\n');
}

function sign({ algorithm, keyId, clientId, audience }: Assertion): string {
  return `const key = await importPKCS8(process.env.OAUTH_PRIVATE_KEY, ${quoted(algorithm)});
const assertion = await new SignJWT()
  .setProtectedHeader({ alg: ${quoted(algorithm)}, kid: ${quoted(keyId)} })
  .setIssuer(${quoted(clientId)})
  .setSubject(${quoted(clientId)})
  .setAudience(${quoted(audience)})
  .setIssuedAt()
  .setExpirationTime('5 minutes')
  .setJti(crypto.randomUUID())
  .sign(key);`;
}

function request({ tokenEndpoint, basic, fields }: Recipe): string {
  const header =
    basic === null
      ? ''
      : `\n  headers: { Authorization: \`Basic \${btoa(\`${basic.clientId}:\${process.env.OAUTH_CLIENT_SECRET}\`)}\` },`;
  return `const answer = await fetch(${quoted(tokenEndpoint)}, {
  method: 'POST',${header}
  body: new URLSearchParams({
${fields.map(([name, value]) => `    ${name}: ${written(value)},`).join('\n')}
  }),
});
if (!answer.ok) throw new Error(await answer.text());
const { access_token, expires_in } = await answer.json();
console.log(access_token, expires_in);`;
}

function written(value: Value): string {
  if ('literal' in value) return quoted(value.literal);
  return 'variable' in value ? `process.env.${value.variable}` : value.made;
}

function authorize({ endpoint, parameters }: NonNullable<Recipe['authorize']>): string {
  return `// In a web application let a library do this: openid-client.
const verifier = randomBytes(32).toString('base64url');
const state = randomBytes(16).toString('base64url');
const page = new URL(${quoted(endpoint)});
page.search = new URLSearchParams({
${Object.entries(parameters)
  .map(([name, value]) => `  ${name}: ${quoted(value)},`)
  .join('\n')}
  code_challenge: createHash('sha256').update(verifier).digest('base64url'),
  code_challenge_method: 'S256',
  state,
}).toString();
console.log(\`Open this page and sign in:\\n\${page}\`);

const terminal = createInterface({ input: process.stdin, output: process.stdout });
const back = new URL(await terminal.question('The address you came back to: ')).searchParams;
terminal.close();
if (back.get('state') !== state) throw new Error('wrong state');
if (!back.has('code')) throw new Error(\`\${back.get('error')}: \${back.get('error_description')}\`);
const code = back.get('code');`;
}

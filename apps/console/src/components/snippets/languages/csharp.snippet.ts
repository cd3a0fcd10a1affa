import type { Assertion, Recipe, Value } from '../recipe.js';
import { program, quoted, type SnippetLanguage } from '../snippet-language.js';

/** C# with its own HTTP client; assertions are signed by Microsoft.IdentityModel. */
export const csharp: SnippetLanguage = {
  id: 'csharp',
  name: 'C#',
  needs: ({ assertion }) =>
    assertion === null ? undefined : 'dotnet add package Microsoft.IdentityModel.JsonWebTokens',
  write: (recipe) => {
    if (recipe.assertion?.algorithm === 'EdDSA') return undefined;
    return program(
      imports(recipe),
      recipe.authorize === null ? undefined : authorize(recipe.authorize),
      recipe.assertion === null ? undefined : sign(recipe.assertion),
      request(recipe),
    );
  },
};

function imports({ basic, assertion, authorize: page }: Recipe): string {
  return [
    ...(basic === null ? [] : ['System.Net.Http.Headers']),
    ...(assertion === null && page === null ? [] : ['System.Security.Cryptography']),
    ...(basic === null && page === null ? [] : ['System.Text']),
    ...(page === null ? [] : ['System.Web']),
    ...(assertion === null
      ? []
      : ['Microsoft.IdentityModel.JsonWebTokens', 'Microsoft.IdentityModel.Tokens']),
  ]
    .map((name) => `using ${name};`)
    .join('\n');
}

const KEY = {
  RS256: { type: 'RSA', made: 'RsaSecurityKey' },
  ES256: { type: 'ECDsa', made: 'ECDsaSecurityKey' },
  EdDSA: { type: '', made: '' },
};

function sign({ algorithm, keyId, clientId, audience }: Assertion): string {
  const { type, made } = KEY[algorithm];
  return `using var pair = ${type}.Create();
pair.ImportFromPem(Environment.GetEnvironmentVariable("OAUTH_PRIVATE_KEY"));
var key = new ${made}(pair) { KeyId = ${quoted(keyId)} };
var assertion = new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
{
    Issuer = ${quoted(clientId)},
    Audience = ${quoted(audience)},
    IssuedAt = DateTime.UtcNow,
    Expires = DateTime.UtcNow.AddMinutes(5),
    Claims = new Dictionary<string, object> { ["sub"] = ${quoted(clientId)}, ["jti"] = Guid.NewGuid().ToString() },
    SigningCredentials = new SigningCredentials(key, ${quoted(algorithm)}),
});`;
}

function request({ tokenEndpoint, basic, fields }: Recipe): string {
  const header =
    basic === null
      ? []
      : [
          `var credentials = ${quoted(`${basic.clientId}:`)} + Environment.GetEnvironmentVariable("OAUTH_CLIENT_SECRET");`,
          'http.DefaultRequestHeaders.Authorization =',
          '    new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.ASCII.GetBytes(credentials)));',
        ];
  return [
    'using var http = new HttpClient();',
    ...header,
    'var form = new Dictionary<string, string>',
    '{',
    ...fields.map(([name, value]) => `    [${quoted(name)}] = ${written(value)},`),
    '};',
    `var answer = await http.PostAsync(${quoted(tokenEndpoint)}, new FormUrlEncodedContent(form));`,
    'Console.WriteLine(await answer.Content.ReadAsStringAsync());',
  ].join('\n');
}

function written(value: Value): string {
  if ('literal' in value) return quoted(value.literal);
  return 'variable' in value ? `Environment.GetEnvironmentVariable(${quoted(value.variable)})!` : value.made;
}

function authorize({ endpoint, parameters }: NonNullable<Recipe['authorize']>): string {
  return `// In a web application let a library do this: AddOpenIdConnect of ASP.NET Core.
string RandomText(int bytes) => Convert.ToHexString(RandomNumberGenerator.GetBytes(bytes));
var (verifier, state) = (RandomText(32), RandomText(16));
var hash = SHA256.HashData(Encoding.ASCII.GetBytes(verifier));
var page = HttpUtility.ParseQueryString("");
${Object.entries(parameters)
  .map(([name, value]) => `page[${quoted(name)}] = ${quoted(value)};`)
  .join('\n')}
page["code_challenge"] = Convert.ToBase64String(hash).TrimEnd('=').Replace('+', '-').Replace('/', '_');
page["code_challenge_method"] = "S256";
page["state"] = state;
Console.WriteLine("Open this page and sign in:\\n" + ${quoted(`${endpoint}?`)} + page);

Console.Write("The address you came back to: ");
var back = HttpUtility.ParseQueryString(new Uri(Console.ReadLine()!).Query);
if (back["state"] != state) throw new InvalidOperationException("wrong state");
var code = back["code"]!;`;
}

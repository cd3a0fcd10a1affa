import type { Assertion, Recipe, Value } from '../recipe.js';
import { program, quoted, type SnippetLanguage } from '../snippet-language.js';

/** C# for .NET 6 or later, with nothing but its own library, which knows no EdDSA. */
export const csharp: SnippetLanguage = {
  id: 'csharp',
  name: 'C#',
  write: (recipe) => {
    const { authorize: page, assertion } = recipe;
    if (assertion?.algorithm === 'EdDSA') return undefined;
    return program(
      imports(recipe),
      page === null && assertion === null ? undefined : BASE64URL,
      page === null ? undefined : authorize(page),
      assertion === null ? undefined : sign(assertion, assertion.algorithm),
      request(recipe),
    );
  },
};

function imports({ basic, assertion, authorize: page }: Recipe): string {
  return [
    ...(basic === null ? [] : ['System.Net.Http.Headers']),
    ...(assertion === null && page === null ? [] : ['System.Security.Cryptography']),
    ...(basic === null && assertion === null && page === null ? [] : ['System.Text']),
    'System.Text.Json',
    ...(page === null ? [] : ['System.Web']),
  ]
    .map((name) => `using ${name};`)
    .join('\n');
}

const BASE64URL = `string Base64Url(byte[] bytes) =>
    Convert.ToBase64String(bytes).TrimEnd('=').Replace('+', '-').Replace('/', '_');`;

const KEY = {
  RS256: { type: 'RSA', how: ', RSASignaturePadding.Pkcs1' },
  ES256: { type: 'ECDsa', how: '' },
};

function sign(
  { keyId, clientId, audience }: Assertion,
  algorithm: Exclude<Assertion['algorithm'], 'EdDSA'>,
): string {
  const { type, how } = KEY[algorithm];
  return `using var key = ${type}.Create();
key.ImportFromPem(Environment.GetEnvironmentVariable("OAUTH_PRIVATE_KEY"));
var now = DateTimeOffset.UtcNow.ToUnixTimeSeconds();
var header = new { alg = ${quoted(algorithm)}, kid = ${quoted(keyId)}, typ = "JWT" };
var claims = new
{
    iss = ${quoted(clientId)},
    sub = ${quoted(clientId)},
    aud = ${quoted(audience)},
    iat = now,
    exp = now + 300,
    jti = Guid.NewGuid(),
};
var statement = Base64Url(JsonSerializer.SerializeToUtf8Bytes(header))
    + "." + Base64Url(JsonSerializer.SerializeToUtf8Bytes(claims));
var signature = key.SignData(Encoding.ASCII.GetBytes(statement), HashAlgorithmName.SHA256${how});
var assertion = statement + "." + Base64Url(signature);`;
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
    'var body = await answer.Content.ReadAsStringAsync();',
    'if (!answer.IsSuccessStatusCode) throw new HttpRequestException(body);',
    'var token = JsonDocument.Parse(body).RootElement;',
    'Console.WriteLine(token.GetProperty("access_token") + " " + token.GetProperty("expires_in"));',
  ].join('\n');
}

function written(value: Value): string {
  if ('literal' in value) return quoted(value.literal);
  return 'variable' in value ? `Environment.GetEnvironmentVariable(${quoted(value.variable)})!` : value.made;
}

function authorize({ endpoint, parameters }: NonNullable<Recipe['authorize']>): string {
  return `// In a web application let a library do this: AddOpenIdConnect of ASP.NET Core.
var verifier = Base64Url(RandomNumberGenerator.GetBytes(32));
var state = Base64Url(RandomNumberGenerator.GetBytes(16));
var page = HttpUtility.ParseQueryString("");
${Object.entries(parameters)
  .map(([name, value]) => `page[${quoted(name)}] = ${quoted(value)};`)
  .join('\n')}
page["code_challenge"] = Base64Url(SHA256.HashData(Encoding.ASCII.GetBytes(verifier)));
page["code_challenge_method"] = "S256";
page["state"] = state;
Console.WriteLine("Open this page and sign in:\\n" + ${quoted(`${endpoint}?`)} + page);

Console.Write("The address you came back to: ");
var back = HttpUtility.ParseQueryString(new Uri(Console.ReadLine()!.Trim()).Query);
if (back["state"] != state) throw new InvalidOperationException("wrong state");
var code = back["code"] ?? throw new InvalidOperationException(back["error"] + ": " + back["error_description"]);`;
}

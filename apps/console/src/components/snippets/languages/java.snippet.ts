import type { Assertion, Recipe, Value } from '../recipe.js';
import { program, quoted, type SnippetLanguage } from '../snippet-language.js';

/** Java 17 or later, with nothing but its own library, which has no JSON: the answer is printed as it came. */
export const java: SnippetLanguage = {
  id: 'java',
  name: 'Java',
  write: (recipe) => program(imports(recipe), main(recipe)),
};

function imports({ basic, assertion, authorize: page }: Recipe): string {
  const names = [
    'java.net.URI',
    'java.net.URLEncoder',
    'java.net.http.HttpClient',
    'java.net.http.HttpRequest',
    'java.net.http.HttpResponse.BodyHandlers',
    'java.nio.charset.StandardCharsets',
    'java.util.LinkedHashMap',
    'java.util.Map',
    'java.util.stream.Collectors',
    ...(basic === null && assertion === null && page === null ? [] : ['java.util.Base64']),
    ...(assertion === null ? [] : SIGNS),
    ...(page === null ? [] : ASKS),
  ];
  return [...names]
    .sort()
    .map((name) => `import ${name};`)
    .join('\n');
}

const SIGNS = [
  'java.security.KeyFactory',
  'java.security.Signature',
  'java.security.spec.PKCS8EncodedKeySpec',
  'java.time.Instant',
  'java.util.UUID',
];

const ASKS = [
  'java.net.URLDecoder',
  'java.security.MessageDigest',
  'java.security.SecureRandom',
  'java.util.Arrays',
  'java.util.Scanner',
];

function main(recipe: Recipe): string {
  const { authorize: page, assertion } = recipe;
  const parts = [
    ...(page === null && assertion === null
      ? []
      : ['var base64url = Base64.getUrlEncoder().withoutPadding();']),
    ...(page === null ? [] : [authorize(page)]),
    ...(assertion === null ? [] : [sign(assertion)]),
    request(recipe),
  ];
  return `public class GetToken {
    public static void main(String[] args) throws Exception {
${indent(parts.join('\n\n'), 8)}
    }

    static String encode(Map<String, String> fields) {
        return fields.entrySet().stream()
            .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    }
}`;
}

const indent = (text: string, by: number): string => text.replaceAll(/^(?=.)/gm, ' '.repeat(by));

/** As the JDK names them. By the name that ends in P1363 an ECDSA signature is as a JWT has it (RFC 7518 §3.4). */
const SIGNING = {
  RS256: { key: 'RSA', signature: 'SHA256withRSA' },
  ES256: { key: 'EC', signature: 'SHA256withECDSAinP1363Format' },
  EdDSA: { key: 'Ed25519', signature: 'Ed25519' },
};

function sign({ algorithm, keyId, clientId, audience }: Assertion): string {
  const { key, signature } = SIGNING[algorithm];
  const header = JSON.stringify({ alg: algorithm, kid: keyId, typ: 'JWT' });
  const claims = JSON.stringify({ iss: clientId, sub: clientId, aud: audience }).slice(0, -1);
  const format = `${claims.replaceAll('%', '%%')},"iat":%d,"exp":%d,"jti":"%s"}`;
  return `var pem = System.getenv("OAUTH_PRIVATE_KEY").replaceAll("-----[A-Z ]+-----|\\\\s", "");
var key = KeyFactory.getInstance("${key}")
    .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(pem)));
var now = Instant.now().getEpochSecond();
var header = ${textBlock(header)};
var claims = ${textBlock(format)}.formatted(now, now + 300, UUID.randomUUID());
var statement = base64url.encodeToString(header.getBytes()) + "." + base64url.encodeToString(claims.getBytes());
var signature = Signature.getInstance("${signature}");
signature.initSign(key);
signature.update(statement.getBytes());
var assertion = statement + "." + base64url.encodeToString(signature.sign());`;
}

/** JSON as it stands, on a line of its own. */
const textBlock = (json: string): string => `"""\n    ${json.replaceAll('\\', '\\\\')}"""`;

function request({ tokenEndpoint, basic, fields }: Recipe): string {
  const header =
    basic === null
      ? ''
      : '\n    .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes()))';
  const credentials =
    basic === null
      ? []
      : [`var credentials = ${quoted(`${basic.clientId}:`)} + System.getenv("OAUTH_CLIENT_SECRET");`];
  return [
    'var form = new LinkedHashMap<String, String>();',
    ...fields.map(([name, value]) => `form.put(${quoted(name)}, ${written(value)});`),
    ...credentials,
    `var request = HttpRequest.newBuilder(URI.create(${quoted(tokenEndpoint)}))
    .header("Content-Type", "application/x-www-form-urlencoded")${header}
    .POST(HttpRequest.BodyPublishers.ofString(encode(form)))
    .build();
var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
if (answer.statusCode() != 200) throw new IllegalStateException(answer.body());
System.out.println(answer.body());`,
  ].join('\n');
}

function written(value: Value): string {
  if ('literal' in value) return quoted(value.literal);
  return 'variable' in value ? `System.getenv(${quoted(value.variable)})` : value.made;
}

function authorize({ endpoint, parameters }: NonNullable<Recipe['authorize']>): string {
  return `// In a web application let a library do this: Spring Security.
var random = new byte[48];
new SecureRandom().nextBytes(random);
var verifier = base64url.encodeToString(Arrays.copyOf(random, 32));
var state = base64url.encodeToString(Arrays.copyOfRange(random, 32, 48));
var challenge = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes());
var page = new LinkedHashMap<String, String>();
${Object.entries(parameters)
  .map(([name, value]) => `page.put(${quoted(name)}, ${quoted(value)});`)
  .join('\n')}
page.put("code_challenge", base64url.encodeToString(challenge));
page.put("code_challenge_method", "S256");
page.put("state", state);
System.out.println("Open this page and sign in:\\n" + ${quoted(`${endpoint}?`)} + encode(page));

System.out.print("The address you came back to: ");
var back = Arrays.stream(URI.create(new Scanner(System.in).nextLine().trim()).getRawQuery().split("&"))
    .map(pair -> pair.split("=", 2))
    .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
if (!state.equals(back.get("state"))) throw new IllegalStateException("wrong state");
if (!back.containsKey("code"))
    throw new IllegalStateException(back.get("error") + ": " + back.get("error_description"));
var code = back.get("code");`;
}

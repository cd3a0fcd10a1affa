import type { Assertion, Recipe, Value } from '../recipe.js';
import { program, quoted, type SnippetLanguage } from '../snippet-language.js';

/** Java 17 with its own HTTP client; assertions are signed by Nimbus JOSE + JWT. */
export const java: SnippetLanguage = {
  id: 'java',
  name: 'Java',
  needs: ({ assertion }) =>
    assertion === null ? undefined : 'com.nimbusds:nimbus-jose-jwt, org.bouncycastle:bcpkix-jdk18on',
  write: (recipe) =>
    recipe.assertion?.algorithm === 'EdDSA' ? undefined : program(imports(recipe), main(recipe)),
};

function imports({ basic, assertion, authorize: page }: Recipe): string {
  const names = [
    ...(assertion === null ? [] : NIMBUS),
    'java.net.URI',
    'java.net.URLDecoder',
    'java.net.URLEncoder',
    'java.net.http.HttpClient',
    'java.net.http.HttpRequest',
    'java.net.http.HttpResponse.BodyHandlers',
    'java.nio.charset.StandardCharsets',
    ...(page === null ? [] : ['java.security.MessageDigest', 'java.security.SecureRandom']),
    ...(basic === null && page === null ? [] : ['java.util.Base64']),
    ...(assertion === null ? [] : ['java.util.Date']),
    'java.util.LinkedHashMap',
    'java.util.Map',
    ...(page === null ? [] : ['java.util.Arrays', 'java.util.Scanner']),
    ...(assertion === null ? [] : ['java.util.UUID']),
    'java.util.stream.Collectors',
  ].filter((name) => page !== null || name !== 'java.net.URLDecoder');
  return names.map((name) => `import ${name};`).join('\n');
}

const NIMBUS = [
  'com.nimbusds.jose.JWSAlgorithm',
  'com.nimbusds.jose.JWSHeader',
  'com.nimbusds.jose.crypto.ECDSASigner',
  'com.nimbusds.jose.crypto.RSASSASigner',
  'com.nimbusds.jose.jwk.JWK',
  'com.nimbusds.jwt.JWTClaimsSet',
  'com.nimbusds.jwt.SignedJWT',
];

function main(recipe: Recipe): string {
  const { authorize: page, assertion } = recipe;
  const parts = [
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

const SIGNER = { RS256: 'RSASSASigner(key.toRSAKey())', ES256: 'ECDSASigner(key.toECKey())', EdDSA: '' };

function sign({ algorithm, keyId, clientId, audience }: Assertion): string {
  return `var key = JWK.parseFromPEMEncodedObjects(System.getenv("OAUTH_PRIVATE_KEY"));
var claims = new JWTClaimsSet.Builder()
    .issuer(${quoted(clientId)})
    .subject(${quoted(clientId)})
    .audience(${quoted(audience)})
    .issueTime(new Date())
    .expirationTime(new Date(System.currentTimeMillis() + 300_000))
    .jwtID(UUID.randomUUID().toString())
    .build();
var statement = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.${algorithm}).keyID(${quoted(keyId)}).build(), claims);
statement.sign(new ${SIGNER[algorithm]});
var assertion = statement.serialize();`;
}

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
System.out.println(answer.statusCode() + " " + answer.body());`,
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
var base64 = Base64.getUrlEncoder().withoutPadding();
var verifier = base64.encodeToString(Arrays.copyOf(random, 32));
var state = base64.encodeToString(Arrays.copyOfRange(random, 32, 48));
var challenge = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes());
var page = new LinkedHashMap<String, String>();
${Object.entries(parameters)
  .map(([name, value]) => `page.put(${quoted(name)}, ${quoted(value)});`)
  .join('\n')}
page.put("code_challenge", base64.encodeToString(challenge));
page.put("code_challenge_method", "S256");
page.put("state", state);
System.out.println("Open this page and sign in:\\n" + ${quoted(`${endpoint}?`)} + encode(page));

System.out.print("The address you came back to: ");
var back = Arrays.stream(URI.create(new Scanner(System.in).nextLine().trim()).getRawQuery().split("&"))
    .map(pair -> pair.split("=", 2))
    .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
if (!state.equals(back.get("state"))) throw new IllegalStateException("wrong state");
var code = back.get("code");`;
}

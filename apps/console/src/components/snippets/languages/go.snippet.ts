import type { Assertion, Recipe, Value } from '../recipe.js';
import { program, quoted, type SnippetLanguage } from '../snippet-language.js';

/** Go with its own library; assertions are signed by golang-jwt. */
export const go: SnippetLanguage = {
  id: 'go',
  name: 'Go',
  needs: ({ assertion }) =>
    assertion === null ? undefined : 'go get github.com/golang-jwt/jwt/v5 github.com/google/uuid',
  write: (recipe) => program('package main', imports(recipe), main(recipe), MUST),
};

const MUST = `func must[T any](value T, err error) T {
	if err != nil {
		log.Fatal(err)
	}
	return value
}`;

function imports(recipe: Recipe): string {
  const { authorize: page, assertion } = recipe;
  const own = [
    ...(page === null ? [] : ['bufio', 'crypto/rand', 'crypto/sha256', 'encoding/base64']),
    ...['fmt', 'io', 'log', 'net/http', 'net/url'],
    ...(usesEnvironment(recipe) || page !== null ? ['os'] : []),
    'strings',
    ...(assertion === null ? [] : ['time']),
  ].map((name) => `\t"${name}"`);
  const others =
    assertion === null ? [] : ['', '\t"github.com/golang-jwt/jwt/v5"', '\t"github.com/google/uuid"'];
  return `import (\n${[...own, ...others].join('\n')}\n)`;
}

const usesEnvironment = ({ basic, assertion, fields }: Recipe): boolean =>
  basic !== null || assertion !== null || fields.some(([, value]) => 'variable' in value);

function main(recipe: Recipe): string {
  const { authorize: page, assertion } = recipe;
  const parts = [
    ...(page === null ? [] : [authorize(page)]),
    ...(assertion === null ? [] : [sign(assertion)]),
    request(recipe),
  ];
  const body = parts.join('\n\n').replaceAll(/^(?=.)/gm, '\t');
  return `func main() {\n${body}\n}`;
}

const PARSE = {
  RS256: 'ParseRSAPrivateKeyFromPEM',
  ES256: 'ParseECPrivateKeyFromPEM',
  EdDSA: 'ParseEdPrivateKeyFromPEM',
};

function sign({ algorithm, keyId, clientId, audience }: Assertion): string {
  return `key := must(jwt.${PARSE[algorithm]}([]byte(os.Getenv("OAUTH_PRIVATE_KEY"))))
statement := jwt.NewWithClaims(jwt.SigningMethod${algorithm}, jwt.MapClaims{
	"iss": ${quoted(clientId)},
	"sub": ${quoted(clientId)},
	"aud": ${quoted(audience)},
	"iat": time.Now().Unix(),
	"exp": time.Now().Add(5 * time.Minute).Unix(),
	"jti": uuid.NewString(),
})
statement.Header["kid"] = ${quoted(keyId)}
assertion := must(statement.SignedString(key))`;
}

function request({ tokenEndpoint, basic, fields }: Recipe): string {
  const header =
    basic === null
      ? ''
      : `\nrequest.SetBasicAuth(${quoted(basic.clientId)}, os.Getenv("OAUTH_CLIENT_SECRET"))`;
  return `form := url.Values{}
${fields.map(([name, value]) => `form.Set(${quoted(name)}, ${written(value)})`).join('\n')}
request := must(http.NewRequest("POST", ${quoted(tokenEndpoint)}, strings.NewReader(form.Encode())))
request.Header.Set("Content-Type", "application/x-www-form-urlencoded")${header}
answer := must(http.DefaultClient.Do(request))
defer answer.Body.Close()
fmt.Println(string(must(io.ReadAll(answer.Body))))`;
}

function written(value: Value): string {
  if ('literal' in value) return quoted(value.literal);
  return 'variable' in value ? `os.Getenv(${quoted(value.variable)})` : value.made;
}

function authorize({ endpoint, parameters }: NonNullable<Recipe['authorize']>): string {
  return `// In a web application let a library do this: golang.org/x/oauth2.
random := make([]byte, 48)
must(rand.Read(random))
verifier := base64.RawURLEncoding.EncodeToString(random[:32])
state := base64.RawURLEncoding.EncodeToString(random[32:])
challenge := sha256.Sum256([]byte(verifier))
page := url.Values{}
${Object.entries(parameters)
  .map(([name, value]) => `page.Set(${quoted(name)}, ${quoted(value)})`)
  .join('\n')}
page.Set("code_challenge", base64.RawURLEncoding.EncodeToString(challenge[:]))
page.Set("code_challenge_method", "S256")
page.Set("state", state)
fmt.Println("Open this page and sign in:\\n" + ${quoted(`${endpoint}?`)} + page.Encode())

fmt.Print("The address you came back to: ")
address := must(bufio.NewReader(os.Stdin).ReadString('\\n'))
back := must(url.Parse(strings.TrimSpace(address))).Query()
if back.Get("state") != state {
	log.Fatal("wrong state")
}
code := back.Get("code")`;
}

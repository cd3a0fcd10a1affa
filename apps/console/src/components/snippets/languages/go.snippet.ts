import type { Assertion, Recipe, Value } from '../recipe.js';
import { program, quoted, type SnippetLanguage } from '../snippet-language.js';

/** Go 1.18 or later, with nothing but its own library. */
export const go: SnippetLanguage = {
  id: 'go',
  name: 'Go',
  write: (recipe) =>
    program('package main', imports(recipe), main(recipe), makesText(recipe) ? TEXTS : undefined, MUST),
};

const MUST = `func must[T any](value T, err error) T {
	if err != nil {
		log.Fatal(err)
	}
	return value
}`;

const TEXTS = `func encode(bytes []byte) string {
	return base64.RawURLEncoding.EncodeToString(bytes)
}

func randomText(size int) string {
	bytes := make([]byte, size)
	must(rand.Read(bytes))
	return encode(bytes)
}`;

/** Whether it makes something that is random, and encodes it. */
const makesText = ({ authorize: page, assertion }: Recipe): boolean => page !== null || assertion !== null;

const SIGNING = {
  RS256: {
    packages: ['crypto', 'crypto/rsa', 'crypto/sha256'],
    key: '*rsa.PrivateKey',
    signature: `digest := sha256.Sum256([]byte(statement))
signature := must(rsa.SignPKCS1v15(rand.Reader, key, crypto.SHA256, digest[:]))`,
  },
  ES256: {
    packages: ['crypto/ecdsa', 'crypto/sha256'],
    key: '*ecdsa.PrivateKey',
    signature: `digest := sha256.Sum256([]byte(statement))
r, s, err := ecdsa.Sign(rand.Reader, key, digest[:])
if err != nil {
	log.Fatal(err)
}
signature := append(r.FillBytes(make([]byte, 32)), s.FillBytes(make([]byte, 32))...)`,
  },
  EdDSA: {
    packages: ['crypto/ed25519'],
    key: 'ed25519.PrivateKey',
    signature: 'signature := ed25519.Sign(key, []byte(statement))',
  },
};

function imports(recipe: Recipe): string {
  const { authorize: page, assertion } = recipe;
  const packages = [
    ...['encoding/json', 'fmt', 'io', 'log', 'net/http', 'net/url', 'strings'],
    ...(makesText(recipe) ? ['crypto/rand', 'encoding/base64'] : []),
    ...(page === null ? [] : ['bufio', 'crypto/sha256']),
    ...(usesEnvironment(recipe) || page !== null ? ['os'] : []),
    ...(assertion === null ? [] : ['crypto/x509', 'encoding/pem', 'time']),
    ...(assertion === null ? [] : SIGNING[assertion.algorithm].packages),
  ];
  const lines = [...new Set(packages)].sort().map((name) => `\t"${name}"`);
  return `import (\n${lines.join('\n')}\n)`;
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

function sign({ algorithm, keyId, clientId, audience }: Assertion): string {
  const { key, signature } = SIGNING[algorithm];
  return `block, _ := pem.Decode([]byte(os.Getenv("OAUTH_PRIVATE_KEY")))
if block == nil {
	log.Fatal("OAUTH_PRIVATE_KEY is no PEM")
}
key := must(x509.ParsePKCS8PrivateKey(block.Bytes)).(${key})
now := time.Now().Unix()
header := must(json.Marshal(map[string]string{"alg": ${quoted(algorithm)}, "kid": ${quoted(keyId)}, "typ": "JWT"}))
claims := must(json.Marshal(map[string]any{
	"iss": ${quoted(clientId)},
	"sub": ${quoted(clientId)},
	"aud": ${quoted(audience)},
	"iat": now,
	"exp": now + 300,
	"jti": randomText(16),
}))
statement := encode(header) + "." + encode(claims)
${signature}
assertion := statement + "." + encode(signature)`;
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
body := must(io.ReadAll(answer.Body))
if answer.StatusCode != http.StatusOK {
	log.Fatal(string(body))
}
var token struct {
	AccessToken string \`json:"access_token"\`
	ExpiresIn   int    \`json:"expires_in"\`
}
if err := json.Unmarshal(body, &token); err != nil {
	log.Fatal(err)
}
fmt.Println(token.AccessToken, token.ExpiresIn)`;
}

function written(value: Value): string {
  if ('literal' in value) return quoted(value.literal);
  return 'variable' in value ? `os.Getenv(${quoted(value.variable)})` : value.made;
}

function authorize({ endpoint, parameters }: NonNullable<Recipe['authorize']>): string {
  return `// In a web application let a library do this: golang.org/x/oauth2.
verifier, state := randomText(32), randomText(16)
challenge := sha256.Sum256([]byte(verifier))
page := url.Values{}
${Object.entries(parameters)
  .map(([name, value]) => `page.Set(${quoted(name)}, ${quoted(value)})`)
  .join('\n')}
page.Set("code_challenge", encode(challenge[:]))
page.Set("code_challenge_method", "S256")
page.Set("state", state)
fmt.Println("Open this page and sign in:\\n" + ${quoted(`${endpoint}?`)} + page.Encode())

fmt.Print("The address you came back to: ")
address := must(bufio.NewReader(os.Stdin).ReadString('\\n'))
back := must(url.Parse(strings.TrimSpace(address))).Query()
if back.Get("state") != state {
	log.Fatal("wrong state")
}
if !back.Has("code") {
	log.Fatal(back.Get("error"), ": ", back.Get("error_description"))
}
code := back.Get("code")`;
}

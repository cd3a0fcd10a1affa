import type { Assertion, Recipe, Value } from '../recipe.js';
import { program, quoted, type SnippetLanguage } from '../snippet-language.js';

/** Python 3 with its own library; assertions are signed by PyJWT. */
export const python: SnippetLanguage = {
  id: 'python',
  name: 'Python',
  needs: ({ assertion }) => (assertion === null ? undefined : 'pip install "PyJWT[crypto]"'),
  write: (recipe) =>
    program(
      imports(recipe),
      recipe.authorize === null ? undefined : authorize(recipe.authorize),
      recipe.assertion === null ? undefined : sign(recipe.assertion),
      request(recipe),
    ),
};

function imports(recipe: Recipe): string {
  const { basic, assertion, authorize: page } = recipe;
  const modules = [
    ...(basic !== null || page !== null ? ['base64'] : []),
    ...(page === null ? [] : ['hashlib']),
    'json',
    ...(usesEnvironment(recipe) ? ['os'] : []),
    ...(page === null ? [] : ['secrets']),
    ...(assertion === null ? [] : ['time', 'uuid']),
    'urllib.error',
    'urllib.parse',
    'urllib.request',
  ];
  const own = modules.map((module) => `import ${module}`).join('\n');
  return assertion === null ? own : `${own}\n\nimport jwt`;
}

const usesEnvironment = ({ basic, assertion, fields }: Recipe): boolean =>
  basic !== null || assertion !== null || fields.some(([, value]) => 'variable' in value);

function sign({ algorithm, keyId, clientId, audience }: Assertion): string {
  return `now = int(time.time())
assertion = jwt.encode(
    {
        "iss": ${quoted(clientId)},
        "sub": ${quoted(clientId)},
        "aud": ${quoted(audience)},
        "iat": now,
        "exp": now + 300,
        "jti": str(uuid.uuid4()),
    },
    os.environ["OAUTH_PRIVATE_KEY"],
    algorithm=${quoted(algorithm)},
    headers={"kid": ${quoted(keyId)}},
)`;
}

function request({ tokenEndpoint, basic, fields }: Recipe): string {
  const members = fields.map(([name, value]) => `    ${quoted(name)}: ${written(value)},`).join('\n');
  const header =
    basic === null
      ? []
      : [
          `credentials = ${quoted(`${basic.clientId}:`)} + os.environ["OAUTH_CLIENT_SECRET"]`,
          'request.add_header("Authorization", "Basic " + base64.b64encode(credentials.encode()).decode())',
        ];
  return [
    `form = urllib.parse.urlencode({\n${members}\n})`,
    `request = urllib.request.Request(${quoted(tokenEndpoint)}, form.encode())`,
    ...header,
    'try:',
    '    with urllib.request.urlopen(request) as answer:',
    '        token = json.load(answer)',
    'except urllib.error.HTTPError as refusal:',
    '    raise SystemExit(refusal.read().decode())',
    'print(token["access_token"], token["expires_in"])',
  ].join('\n');
}

function written(value: Value): string {
  if ('literal' in value) return quoted(value.literal);
  return 'variable' in value ? `os.environ[${quoted(value.variable)}]` : value.made;
}

function authorize({ endpoint, parameters }: NonNullable<Recipe['authorize']>): string {
  return `# In a web application let a library do this: Authlib.
verifier = secrets.token_urlsafe(32)
challenge = base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()
state = secrets.token_urlsafe(16)
page = ${quoted(endpoint)} + "?" + urllib.parse.urlencode({
${Object.entries(parameters)
  .map(([name, value]) => `    ${quoted(name)}: ${quoted(value)},`)
  .join('\n')}
    "code_challenge": challenge,
    "code_challenge_method": "S256",
    "state": state,
})
print("Open this page and sign in:\\n" + page)

address = input("The address you came back to: ")
back = dict(urllib.parse.parse_qsl(urllib.parse.urlsplit(address).query))
if back.get("state") != state:
    raise SystemExit("wrong state")
if "code" not in back:
    raise SystemExit(f"{back.get('error')}: {back.get('error_description')}")
code = back["code"]`;
}

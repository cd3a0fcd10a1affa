import { program, quoted } from '../snippet-language.js';
import { oauthParameters, type SignedRequest } from './signed-request.js';

/** Signs in Python 3 with its own library. */
export const python = {
  id: 'python',
  name: 'Python',
  write: (request: SignedRequest): string => program(IMPORTS, values(request), SIGN, SEND),
} as const;

const IMPORTS = [
  'base64',
  'hashlib',
  'hmac',
  'json',
  'os',
  'secrets',
  'time',
  'urllib.error',
  'urllib.parse',
  'urllib.request',
]
  .map((module) => `import ${module}`)
  .join('\n');

const member = ([name, value]: readonly [string, string]): string => `    ${quoted(name)}: ${quoted(value)},`;

const values = (request: SignedRequest): string => `url = ${quoted(request.url)}
form = {
${request.form.map(member).join('\n')}
}
oauth = {
${oauthParameters(request).map(member).join('\n')}
    "oauth_nonce": secrets.token_hex(16),
    "oauth_timestamp": str(int(time.time())),
}`;

const SIGN = `def encode(text):
    return urllib.parse.quote(text, safe="")


pairs = sorted((encode(name), encode(value)) for name, value in {**form, **oauth}.items())
base = "&".join(["POST", encode(url), encode("&".join(f"{name}={value}" for name, value in pairs))])
key = encode(os.environ["OAUTH_CONSUMER_SECRET"]) + "&"
signature = hmac.new(key.encode(), base.encode(), hashlib.sha256).digest()
oauth["oauth_signature"] = base64.b64encode(signature).decode()`;

const SEND = `request = urllib.request.Request(url, urllib.parse.urlencode(form).encode())
header = ", ".join(f'{name}="{encode(value)}"' for name, value in oauth.items())
request.add_header("Authorization", "OAuth " + header)
try:
    with urllib.request.urlopen(request) as answer:
        token = json.load(answer)
except urllib.error.HTTPError as refusal:
    raise SystemExit(refusal.read().decode())
print(token["access_token"], token["expires_in"])`;

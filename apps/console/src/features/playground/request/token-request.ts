/** A parameter of a form: its name and its value. */
export type Parameter = readonly [name: string, value: string];

/** How a token request proves who sends it (RFC 6749 §2.3, RFC 7523 §2.2). */
export type ClientAuthentication =
  | { readonly method: 'client_secret_basic' | 'client_secret_post'; readonly secret: string }
  | { readonly method: 'private_key_jwt'; readonly assertion: string }
  /** A public client: it only says who it is. */
  | { readonly method: 'none' }
  /** The grant is the proof: a service account says nothing beside its assertion (RFC 7521 §4.1). */
  | { readonly method: 'grant' };

/** A token request, before it is written in any form (RFC 6749 §3.2). */
export interface TokenRequest {
  readonly endpoint: string;
  readonly clientId: string;
  readonly authentication: ClientAuthentication;
  readonly parameters: readonly Parameter[];
}

/** The value of `client_assertion_type` (RFC 7523 §2.2). */
const ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

/** What stands in place of a secret while it is not shown: the variable of a shell. */
const STAND_INS: Readonly<Record<string, string>> = {
  subject_token: '$SUBJECT_TOKEN',
  refresh_token: '$REFRESH_TOKEN',
};
const SECRET = '$CLIENT_SECRET';

/** The same request with variables in place of what is secret. */
export function withoutSecrets(request: TokenRequest): TokenRequest {
  const { authentication, parameters } = request;
  return {
    ...request,
    authentication: 'secret' in authentication ? { ...authentication, secret: SECRET } : authentication,
    parameters: parameters.map(([name, value]) => [name, STAND_INS[name] ?? value]),
  };
}

/** Everything in the body, with what a client says of itself there. */
export function bodyOf({ clientId, authentication, parameters }: TokenRequest): readonly Parameter[] {
  switch (authentication.method) {
    case 'client_secret_post':
      return [...parameters, ['client_id', clientId], ['client_secret', authentication.secret]];
    case 'private_key_jwt':
      return [
        ...parameters,
        ['client_id', clientId],
        ['client_assertion_type', ASSERTION_TYPE],
        ['client_assertion', authentication.assertion],
      ];
    case 'none':
      return [...parameters, ['client_id', clientId]];
    default:
      return parameters;
  }
}

/** Id and secret as HTTP Basic wants them: each encoded as a form first (RFC 6749 §2.3.1); undefined: none is sent. */
export function basicOf({ clientId, authentication }: TokenRequest): string | undefined {
  if (authentication.method !== 'client_secret_basic') return undefined;
  const { secret } = authentication;
  if (secret === SECRET) return `Basic base64(${clientId}:${SECRET})`;
  return `Basic ${btoa(`${encodeURIComponent(clientId)}:${encodeURIComponent(secret)}`)}`;
}

/** The request as it goes over the wire (RFC 9112). */
export function toHttp(request: TokenRequest): string {
  const { host, pathname } = new URL(request.endpoint);
  const basic = basicOf(request);
  return [
    `POST ${pathname} HTTP/1.1`,
    `Host: ${host}`,
    'Content-Type: application/x-www-form-urlencoded',
    ...(basic === undefined ? [] : [`Authorization: ${basic}`]),
    '',
    bodyOf(request).map(toPair).join('\n&'),
  ].join('\n');
}

const isVariable = (value: string): boolean => /^\$[A-Z_]+$/.test(value);

const toPair = ([name, value]: Parameter): string =>
  `${name}=${isVariable(value) ? value : encodeURIComponent(value)}`;

/** The request as a line for a shell. */
export function toCurl(request: TokenRequest): string {
  const { endpoint, clientId, authentication } = request;
  const user =
    authentication.method === 'client_secret_basic'
      ? [`--user ${quote(`${clientId}:`)}${quote(authentication.secret)}`]
      : [];
  const data = bodyOf(request).map(([name, value]) =>
    isVariable(value)
      ? `--data-urlencode "${name}=${value}"`
      : `--data-urlencode ${quote(`${name}=${value}`)}`,
  );
  return [`curl ${quote(endpoint)}`, ...user, ...data].join(' \\\n  ');
}

/** For a shell of Unix: whatever stands inside means itself, but a variable is a variable. */
const quote = (text: string): string =>
  isVariable(text) ? `"${text}"` : `'${text.replaceAll("'", String.raw`'\''`)}'`;

import type { ServerMetadata } from '../../lib/server/server-metadata.js';
import type { CredentialSet } from '../credential-sets/credential-set.js';
import { targetOf } from './token-target.js';

/** The environment variables that snippets read: the same names as in the files that are handed out. */
export type Variable = 'OAUTH_CLIENT_SECRET' | 'OAUTH_PRIVATE_KEY' | 'SUBJECT_TOKEN';

/** Where the value of a field comes from: it is known, secret, or made by the snippet itself. */
export type Value =
  | { readonly literal: string }
  | { readonly variable: Variable }
  | { readonly made: 'assertion' | 'code' | 'verifier' };

/** An assertion to sign (RFC 7523 §3). */
export interface Assertion {
  readonly algorithm: SignatureAlgorithm;
  readonly keyId: string;
  /** `iss` and `sub`. */
  readonly clientId: string;
  readonly audience: string;
}

/** How a token is got with a credential set, in no particular language. */
export interface Recipe {
  readonly tokenEndpoint: string;
  /** By HTTP Basic, with the secret (RFC 6749 §2.3.1); null: otherwise. */
  readonly basic: { readonly clientId: string } | null;
  /** Where a person is sent first (RFC 6749 §4.1.1), less `state` and the challenge. */
  readonly authorize: {
    readonly endpoint: string;
    readonly parameters: Readonly<Record<string, string>>;
  } | null;
  readonly assertion: Assertion | null;
  /** The members of the token request. */
  readonly fields: readonly (readonly [name: string, value: Value])[];
}

type SignatureAlgorithm = CredentialSet['keys'][number]['algorithm'];

const ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
const ACCESS_TOKEN = 'urn:ietf:params:oauth:token-type:access_token';
/** Stands where a set has no key yet. */
const NO_KEY = { algorithm: 'RS256', kid: 'KEY_ID' } as const;

/** The recipe of a set. Undefined: its grant is none that a few lines of a program can show. */
export function recipeOf(set: CredentialSet, server: ServerMetadata): Recipe | undefined {
  const target = toFields(targetOf(set));
  const common = { tokenEndpoint: server.token_endpoint, authorize: null };
  switch (set.grant_type) {
    case 'client_credentials':
      return { ...common, ...authenticated(set, server, [grantType(set), ...target]) };
    case 'urn:ietf:params:oauth:grant-type:token-exchange':
      return { ...common, ...authenticated(set, server, exchangeFields(set)) };
    case 'urn:ietf:params:oauth:grant-type:jwt-bearer': {
      const fields = [grantType(set), ['assertion', { made: 'assertion' }], ...target] as const;
      return { ...common, basic: null, assertion: assertionOf(set, server), fields };
    }
    case 'authorization_code':
      return {
        ...common,
        authorize: authorizeOf(set, server),
        ...authenticated(set, server, codeFields(set)),
      };
    default:
      return undefined;
  }
}

type Fields = Recipe['fields'];

const literal = (text: string): Value => ({ literal: text });
const grantType = (set: CredentialSet) => ['grant_type', literal(set.grant_type)] as const;

const SUBJECT: Fields = [
  ['subject_token', { variable: 'SUBJECT_TOKEN' }],
  ['subject_token_type', literal(ACCESS_TOKEN)],
];

/** By a secret among the fields (RFC 6749 §2.3.1). */
const SECRET: Fields[number] = ['client_secret', { variable: 'OAUTH_CLIENT_SECRET' }];

/** By an assertion (RFC 7523 §2.2). */
const PROOF: Fields = [
  ['client_assertion_type', literal(ASSERTION_TYPE)],
  ['client_assertion', { made: 'assertion' }],
];

const toFields = (target: ReturnType<typeof targetOf>): Fields =>
  target.map(([name, value]) => [name, literal(value)] as const);

/** An exchange names the API that the new token is for, though there is but one (RFC 8693 §2.1). */
const exchangeFields = (set: CredentialSet): Fields => [
  grantType(set),
  ...SUBJECT,
  ...toFields(targetOf(set, true)),
];

function codeFields(set: CredentialSet): Fields {
  return [
    grantType(set),
    ['code', { made: 'code' }],
    ['redirect_uri', literal(redirectUriOf(set))],
    ['code_verifier', { made: 'verifier' }],
  ];
}

/** The fields, and what proves the client: a secret in the header or among them, an assertion, or nothing but its id. */
function authenticated(
  set: CredentialSet,
  server: ServerMetadata,
  fields: Fields,
): Pick<Recipe, 'basic' | 'assertion' | 'fields'> {
  const methods = set.token_endpoint_auth_methods;
  const id = ['client_id', literal(set.client_id)] as const;
  if (methods.includes('none')) return { basic: null, assertion: null, fields: [...fields, id] };
  if (signs(set)) return { basic: null, assertion: assertionOf(set, server), fields: [...fields, ...PROOF] };
  if (methods.includes('client_secret_basic')) {
    return { basic: { clientId: set.client_id }, assertion: null, fields };
  }
  return { basic: null, assertion: null, fields: [...fields, id, SECRET] };
}

/** Whether it proves itself by a key: where it may use a secret as well, only once it has a key. */
function signs({ token_endpoint_auth_methods: methods, keys, jwks_uri: address }: CredentialSet): boolean {
  if (!methods.includes('private_key_jwt')) return false;
  return methods.length === 1 || address !== null || keys.some(({ status }) => status === 'enabled');
}

function assertionOf(set: CredentialSet, { issuer }: ServerMetadata): Assertion {
  const { algorithm, kid } = set.keys.find(({ status }) => status === 'enabled') ?? NO_KEY;
  return { algorithm, keyId: kid, clientId: set.client_id, audience: issuer };
}

function authorizeOf(set: CredentialSet, server: ServerMetadata): Recipe['authorize'] {
  return {
    endpoint: server.authorization_endpoint,
    parameters: {
      response_type: 'code',
      client_id: set.client_id,
      redirect_uri: redirectUriOf(set),
      ...Object.fromEntries(targetOf(set)),
    },
  };
}

const redirectUriOf = ({ redirect_uris: [first = ''] }: CredentialSet): string => first;

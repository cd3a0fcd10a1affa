/**
 * The grant types a credential set can be made for: the values of the column `clients.grant_type`. Which of them
 * the token endpoint serves is the register's to say (`index.ts`).
 */
export const CREDENTIAL_GRANT_TYPES = {
  client_credentials: { prefix: 'cc', name: 'client_credentials', specification: 'RFC 6749 §4.4' },
  authorization_code: { prefix: 'ac', name: 'authorization_code', specification: 'RFC 6749 §4.1' },
  'urn:ietf:params:oauth:grant-type:jwt-bearer': {
    prefix: 'sa',
    name: 'jwt-bearer',
    specification: 'RFC 7523 §2.1',
  },
  'urn:ietf:params:oauth:grant-type:device_code': {
    prefix: 'dc',
    name: 'device_code',
    specification: 'RFC 8628',
  },
  'urn:ietf:params:oauth:grant-type:token-exchange': {
    prefix: 'tx',
    name: 'token-exchange',
    specification: 'RFC 8693',
  },
  'urn:legate:grant-type:oauth1': { prefix: 'o1', name: 'oauth1', specification: 'RFC 5849' },
} as const satisfies Record<string, CredentialGrantTypeInfo>;

interface CredentialGrantTypeInfo {
  /** Begins every `client_id` of the kind, so that the grant can be read off the id. */
  readonly prefix: string;
  /** The short name that people and the command line use. */
  readonly name: string;
  readonly specification: string;
}

/** The grant of service accounts (RFC 7523 §2.1). */
export const JWT_BEARER = 'urn:ietf:params:oauth:grant-type:jwt-bearer' satisfies CredentialGrantType;

/** The grant of those who exchange a token for another (RFC 8693 §2.1). */
export const TOKEN_EXCHANGE = 'urn:ietf:params:oauth:grant-type:token-exchange' satisfies CredentialGrantType;
/** The grant of callers that sign as by OAuth 1.0 (RFC 5849). */
export const OAUTH1 = 'urn:legate:grant-type:oauth1' satisfies CredentialGrantType;

/** The one grant type a credential set is made for. */
export type CredentialGrantType = keyof typeof CREDENTIAL_GRANT_TYPES;

/** The grant type that `text` names, by its `grant_type` value or its short name. */
export function toCredentialGrantType(text: string): CredentialGrantType | undefined {
  const types = Object.keys(CREDENTIAL_GRANT_TYPES) as CredentialGrantType[];
  return types.find((type) => type === text || CREDENTIAL_GRANT_TYPES[type].name === text);
}

const CLIENT_ID = new RegExp(
  `^(?:${Object.values(CREDENTIAL_GRANT_TYPES)
    .map(({ prefix }) => prefix)
    .join('|')})_[A-Za-z0-9]{22}$`,
);

/** Whether `text` has the form of every `client_id` made here. */
export function isClientId(text: string): boolean {
  return CLIENT_ID.test(text);
}

import type { Schema } from '../../lib/api/client.js';

/** The one grant type that a credential set is made for: the value of `grant_type`. */
export type GrantType = Schema<'CredentialSet'>['grant_type'];

/** What the console knows of a grant type. Its words are texts: `grant.<name>.…`. */
export interface GrantInfo {
  /** The short name, which names its texts too. */
  readonly name: GrantName;
  /** Two: no person takes part. Three: a person signs in and consents. */
  readonly legs: 2 | 3;
  readonly specification: { readonly label: string; readonly href: string };
  /** How much it takes to use it safely. */
  readonly risk: 'low' | 'medium' | 'high';
}

/** The short names of grant types. */
export type GrantName =
  | 'client_credentials'
  | 'authorization_code'
  | 'jwt-bearer'
  | 'device_code'
  | 'token-exchange'
  | 'oauth1';

/** The grant types there are, by their value. Which of them are served is the server's to say. */
export const GRANTS: Readonly<Record<GrantType, GrantInfo>> = {
  client_credentials: {
    name: 'client_credentials',
    legs: 2,
    specification: { label: 'RFC 6749 §4.4', href: 'https://www.rfc-editor.org/rfc/rfc6749#section-4.4' },
    risk: 'low',
  },
  authorization_code: {
    name: 'authorization_code',
    legs: 3,
    specification: { label: 'RFC 6749 §4.1', href: 'https://www.rfc-editor.org/rfc/rfc6749#section-4.1' },
    risk: 'low',
  },
  'urn:ietf:params:oauth:grant-type:jwt-bearer': {
    name: 'jwt-bearer',
    legs: 2,
    specification: { label: 'RFC 7523 §2.1', href: 'https://www.rfc-editor.org/rfc/rfc7523#section-2.1' },
    risk: 'medium',
  },
  'urn:ietf:params:oauth:grant-type:device_code': {
    name: 'device_code',
    legs: 3,
    specification: { label: 'RFC 8628', href: 'https://www.rfc-editor.org/rfc/rfc8628' },
    risk: 'medium',
  },
  'urn:ietf:params:oauth:grant-type:token-exchange': {
    name: 'token-exchange',
    legs: 2,
    specification: { label: 'RFC 8693', href: 'https://www.rfc-editor.org/rfc/rfc8693' },
    risk: 'medium',
  },
  'urn:legate:grant-type:oauth1': {
    name: 'oauth1',
    legs: 2,
    specification: { label: 'RFC 5849', href: 'https://www.rfc-editor.org/rfc/rfc5849' },
    risk: 'high',
  },
};

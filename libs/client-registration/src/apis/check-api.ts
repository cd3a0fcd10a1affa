import {
  isScopeToken,
  SIGNATURE_ALGORITHMS,
  TOKEN_FORMATS,
  type Api,
  type ApiScope,
  type Policy,
} from '#protocol';
import type { ApiChanges, NewApiScope } from './new-api.js';
import { checkLifetime } from '../rules/lifetime.js';
import { invalid } from '../registration-error.js';
import { isReservedScope } from '../rules/reserved-scopes.js';
import { checkList, checkText } from '../rules/text.js';

/** What of an API can be edited. */
export type ApiText = Omit<Api, 'identifier'>;

/** An API as it is before anything was said of it. */
export const PLAIN_API: ApiText = {
  name: '',
  scopes: [],
  tokenFormat: 'jwt',
  signatureAlgorithm: 'ES256',
  accessTokenLifetime: null,
  applicationId: null,
};

const LONGEST_IDENTIFIER = 500;
/** The characters of RFC 3986 §2, after a scheme. */
const ABSOLUTE_URI = /^[A-Za-z][A-Za-z0-9+.-]*:[A-Za-z0-9\-._~:/?[\]@!$&'()*+,;=%]+$/;
const OWN_NAMESPACE = /^urn:legate:/i;
const MOST_SCOPES = 200;
const LONGEST_SCOPE = 128;
const LONGEST_SCOPE_DESCRIPTION = 500;

/**
 * Holds an API's identifier to an absolute URI without fragment (RFC 8707 §2) outside of Legate's own namespace.
 *
 * @throws RegistrationError invalid, of `identifier`
 */
export function checkIdentifier(identifier: string): string {
  const refuse = (reason: string) => invalid('identifier', reason);
  if (identifier.length > LONGEST_IDENTIFIER) throw refuse(`at most ${LONGEST_IDENTIFIER} characters`);
  if (identifier.includes('#')) throw refuse('no fragment is allowed (RFC 8707 §2)');
  if (!ABSOLUTE_URI.test(identifier) || !URL.canParse(identifier)) {
    throw refuse('an absolute URI is needed, such as https://friends.example/api');
  }
  if (OWN_NAMESPACE.test(identifier)) throw refuse('urn:legate: is for Legate itself');
  return identifier;
}

/**
 * What was written of an API, over what was there before.
 *
 * @throws RegistrationError invalid, of the member that was wrong
 */
export function checkApi(input: ApiChanges, before: ApiText, policy: Policy): ApiText {
  const lifetime = input.accessTokenLifetime;
  return {
    name: checkText(input.name ?? before.name, 'name'),
    scopes: input.scopes === undefined ? before.scopes : checkScopes(input.scopes),
    tokenFormat: oneOf(TOKEN_FORMATS, input.tokenFormat ?? before.tokenFormat, 'tokenFormat'),
    signatureAlgorithm: oneOf(
      SIGNATURE_ALGORITHMS,
      input.signatureAlgorithm ?? before.signatureAlgorithm,
      'signatureAlgorithm',
    ),
    accessTokenLifetime:
      lifetime === undefined ? before.accessTokenLifetime : checkLifetime(lifetime, policy),
    applicationId: input.applicationId === undefined ? before.applicationId : input.applicationId,
  };
}

function checkScopes(scopes: readonly NewApiScope[]): readonly ApiScope[] {
  checkList(
    scopes.map(({ name }) => name),
    'scopes',
    MOST_SCOPES,
  );
  return scopes.map(({ name, description }) => ({
    name: checkScopeName(name),
    description: checkText(description ?? '', 'scopes', {
      longest: LONGEST_SCOPE_DESCRIPTION,
      optional: true,
    }),
  }));
}

function checkScopeName(name: string): string {
  if (name.length > LONGEST_SCOPE || !isScopeToken(name)) {
    const shown = name.slice(0, LONGEST_SCOPE);
    throw invalid(
      'scopes',
      `“${shown}” is no scope: 1 to ${LONGEST_SCOPE} printable ASCII characters but space, " and \\`,
    );
  }
  if (isReservedScope(name)) throw invalid('scopes', `“${name}” is reserved for the server itself`);
  return name;
}

function oneOf<T extends string>(values: readonly T[], value: T, field: string): T {
  if (!values.includes(value)) throw invalid(field, `one of ${values.join(', ')} is needed`);
  return value;
}

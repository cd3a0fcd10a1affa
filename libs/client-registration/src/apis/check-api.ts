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
import { LIMITS } from '../rules/limits.js';
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

/** The characters of RFC 3986 §2, after a scheme. */
const ABSOLUTE_URI = /^[A-Za-z][A-Za-z0-9+.-]*:[A-Za-z0-9\-._~:/?[\]@!$&'()*+,;=%]+$/;
const OWN_NAMESPACE = /^urn:legate:/i;

/**
 * Holds an API's identifier to an absolute URI without fragment (RFC 8707 §2) that names neither Legate's own namespace
 * nor the server itself: tokens for the issuer open what is the server's own.
 *
 * @throws RegistrationError invalid, of `identifier`
 */
export function checkIdentifier(identifier: string, issuer: string): string {
  const refuse = (reason: string) => invalid('identifier', reason);
  if (identifier.length > LIMITS.identifier) throw refuse(`at most ${LIMITS.identifier} characters`);
  if (identifier.includes('#')) throw refuse('no fragment is allowed (RFC 8707 §2)');
  if (!ABSOLUTE_URI.test(identifier) || !URL.canParse(identifier)) {
    throw refuse('an absolute URI is needed, such as https://friends.example/api');
  }
  if (OWN_NAMESPACE.test(identifier)) throw refuse('urn:legate: is for Legate itself');
  if (isOriginOf(issuer, identifier))
    throw refuse('this is the issuer itself; name the API, such as by its path');
  return identifier;
}

/** However the origin is spelled: with a slash, in capitals, with its default port. */
function isOriginOf(issuer: string, identifier: string): boolean {
  const { origin, pathname } = new URL(identifier);
  return origin === new URL(issuer).origin && /^\/*$/.test(pathname);
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
    LIMITS.scopes,
  );
  return scopes.map(({ name, description }) => ({
    name: checkScopeName(name),
    description: checkText(description ?? '', 'scopes', {
      longest: LIMITS.scopeDescription,
      optional: true,
    }),
  }));
}

function checkScopeName(name: string): string {
  if (name.length > LIMITS.scope || !isScopeToken(name)) {
    const shown = name.slice(0, LIMITS.scope);
    throw invalid(
      'scopes',
      `“${shown}” is no scope: 1 to ${LIMITS.scope} printable ASCII characters but space, " and \\`,
    );
  }
  if (isReservedScope(name)) throw invalid('scopes', `“${name}” is reserved for the server itself`);
  return name;
}

function oneOf<T extends string>(values: readonly T[], value: T, field: string): T {
  if (!values.includes(value)) throw invalid(field, `one of ${values.join(', ')} is needed`);
  return value;
}

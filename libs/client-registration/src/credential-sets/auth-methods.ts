import {
  CLIENT_AUTH_METHOD_NAMES,
  CREDENTIAL_GRANT_TYPES,
  JWT_BEARER,
  OAUTH1,
  type ClientAuthMethodName,
  type CredentialGrantType,
} from '#protocol';
import { invalid } from '../registration-error.js';
import { isThreeLegged } from '../rules/reserved-scopes.js';
import { checkList } from '../rules/text.js';

/** What an admin said of how a new credential set authenticates. */
export interface WantedAuthentication {
  readonly grantType: CredentialGrantType;
  readonly public?: boolean | undefined;
  readonly authMethods?: readonly ClientAuthMethodName[] | undefined;
  readonly publicKey?: string | undefined;
  readonly jwksUri?: string | null | undefined;
}

/** Whether one of the methods needs a secret. */
export function usesSecret(methods: readonly ClientAuthMethodName[]): boolean {
  return methods.includes('client_secret_basic') || methods.includes('client_secret_post');
}

/** Whether a set can do anything with a public key: authenticate with it, or sign its grant (RFC 7523 §2). */
export function usesKey(grantType: CredentialGrantType, methods: readonly ClientAuthMethodName[]): boolean {
  return methods.includes('private_key_jwt') || grantType === JWT_BEARER;
}

/**
 * How a new credential set authenticates. Unless said: `none` where it is public, `private_key_jwt` where there is a
 * public key or it is a service account, whose keys may come later, and otherwise a secret in either place.
 *
 * @throws RegistrationError invalid: `public`, `authMethods` or `publicKey` contradict one another or the grant
 */
export function chooseAuthMethods(wanted: WantedAuthentication): readonly ClientAuthMethodName[] {
  if (wanted.grantType === OAUTH1) return requireSignaturesAlone(wanted);
  const methods = checkAuthMethods(wanted.authMethods ?? usualMethods(wanted));
  const isPublic = methods.includes('none');
  if (wanted.public !== undefined && wanted.public !== isPublic) {
    throw invalid('public', 'a public client authenticates with none, and no other does');
  }
  if (isPublic) requireMayBePublic(wanted.grantType);
  requireAssertionsAlone(wanted.grantType, methods);
  const hasKeySource = wanted.publicKey !== undefined || typeof wanted.jwksUri === 'string';
  if (!hasKeySource && methods.includes('private_key_jwt') && wanted.grantType !== JWT_BEARER) {
    throw invalid('publicKey', 'private_key_jwt needs a public key, or the URL of a key set');
  }
  if (wanted.publicKey !== undefined && !usesKey(wanted.grantType, methods)) {
    throw invalid(
      'publicKey',
      'a public key is for private_key_jwt, and this client authenticates otherwise',
    );
  }
  return methods;
}

/**
 * A service account has no secret: whoever holds one could act for everybody that its delegations name.
 *
 * @throws RegistrationError invalid, of `authMethods`
 */
export function requireAssertionsAlone(
  grantType: CredentialGrantType,
  methods: readonly ClientAuthMethodName[],
): void {
  if (grantType !== JWT_BEARER || methods.every((each) => each === 'private_key_jwt')) return;
  throw invalid('authMethods', 'a service account authenticates with private_key_jwt alone');
}

/**
 * A caller of OAuth 1.0 signs every request, which proves it: of the methods of OAuth 2.0 it has none (RFC 5849 §3).
 *
 * @throws RegistrationError invalid, of the member that says otherwise
 */
export function requireSignaturesAlone(wanted: Omit<WantedAuthentication, 'grantType'>): readonly [] {
  const { authMethods = [], publicKey } = wanted;
  const said = {
    public: wanted.public === true,
    authMethods: authMethods.length > 0,
    publicKey: publicKey !== undefined,
  };
  const member = Object.entries(said).find(([, isSaid]) => isSaid)?.[0];
  if (member === undefined) return [];
  throw invalid(
    member,
    'an oauth1 set signs its requests with consumer keys, and authenticates in no other way',
  );
}

/**
 * Holds a list of methods to what a client may combine: known ones, each once, and `none` alone.
 *
 * @throws RegistrationError invalid, of `authMethods`
 */
export function checkAuthMethods(methods: readonly ClientAuthMethodName[]): readonly ClientAuthMethodName[] {
  const known = CLIENT_AUTH_METHOD_NAMES.join(', ');
  if (methods.length === 0 || !methods.every((each) => CLIENT_AUTH_METHOD_NAMES.includes(each))) {
    throw invalid('authMethods', `some of ${known} are needed`);
  }
  checkList(methods, 'authMethods', CLIENT_AUTH_METHOD_NAMES.length);
  if (methods.includes('none') && methods.length > 1) throw invalid('authMethods', '“none” stands alone');
  return methods;
}

function usualMethods(wanted: WantedAuthentication): readonly ClientAuthMethodName[] {
  if (wanted.public === true) return ['none'];
  if (wanted.grantType === JWT_BEARER || typeof wanted.jwksUri === 'string') return ['private_key_jwt'];
  return wanted.publicKey === undefined ? ['client_secret_basic', 'client_secret_post'] : ['private_key_jwt'];
}

function requireMayBePublic(grantType: CredentialGrantType): void {
  if (isThreeLegged(grantType)) return;
  const { name, specification } = CREDENTIAL_GRANT_TYPES[grantType];
  throw invalid('public', `${name} is for clients that can keep a secret or a key (${specification})`);
}

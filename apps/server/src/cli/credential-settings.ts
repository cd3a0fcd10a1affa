import type { CredentialSetChanges } from '#client-registration';
import {
  CLIENT_AUTH_METHOD_NAMES,
  SIGNATURE_ALGORITHMS,
  SUBJECT_TYPES,
  type ClientAuthMethodName,
  type SignatureAlgorithm,
  type SubjectType,
} from '#protocol';
import { InvalidArgumentError, Option, type Command } from 'commander';
import { collect, parseSeconds, readScopes } from './command-host.js';

/** The options that make a credential set and change one. */
export interface SettingOptions {
  readonly name?: string;
  readonly scope?: string;
  readonly defaultScope?: string;
  readonly api?: readonly string[];
  readonly redirectUri?: readonly string[];
  readonly lifetime?: number;
  readonly authMethod?: readonly ClientAuthMethodName[];
  readonly pkce?: boolean;
  readonly subjectType?: SubjectType;
  readonly idTokenAlg?: SignatureAlgorithm;
  readonly userinfoAlg?: SignatureAlgorithm;
  readonly postLogoutRedirectUri?: readonly string[];
  readonly backchannelLogoutUri?: string;
  readonly refreshLifetime?: number;
  readonly refreshIdleLifetime?: number;
  readonly assertionAudience?: readonly string[];
  readonly requireJti?: boolean;
  readonly jwksUri?: string;
  readonly allowTokenEndpointAudience?: boolean;
}

/** Adds the options of every set, of one at which people sign in, and of one that signs assertions. */
export function addSettingOptions(command: Command): Command {
  command
    .option('--name <name>', 'its name')
    .option('--scope <scopes>', 'what it may ask for, separated by spaces: the whole list')
    .option('--default-scope <scopes>', 'what it gets when it asks for nothing (a new one: all)')
    .option('--api <uri>', 'an API the scopes belong to; may be repeated', collect)
    .option('--redirect-uri <uri>', 'where an authorization response may go; may be repeated', collect)
    .option('--lifetime <seconds>', 'how long its access tokens live', parseSeconds)
    .option('--auth-method <method>', 'how it may authenticate; may be repeated', collectAuthMethods);
  return addAssertionOptions(addThreeLegOptions(command));
}

function addThreeLegOptions(command: Command): Command {
  return command
    .option('--pkce', 'ask PKCE of it, as is usual')
    .option('--no-pkce', 'exempt a confidential set from PKCE')
    .addOption(new Option('--subject-type <type>', 'how people are named to it').choices(SUBJECT_TYPES))
    .addOption(new Option('--id-token-alg <alg>', 'what signs ID tokens').choices(SIGNATURE_ALGORITHMS))
    .addOption(new Option('--userinfo-alg <alg>', 'sign userinfo too').choices(SIGNATURE_ALGORITHMS))
    .option(
      '--post-logout-redirect-uri <uri>',
      'where people may go after signing out; may be repeated',
      collect,
    )
    .option('--backchannel-logout-uri <uri>', 'where logout tokens are sent')
    .option('--refresh-lifetime <seconds>', 'after which people are asked again', parseSeconds)
    .option('--refresh-idle-lifetime <seconds>', 'after which an unused refresh token is dead', parseSeconds);
}

function addAssertionOptions(command: Command): Command {
  return command
    .option(
      '--assertion-audience <uri>',
      'an audience its assertions may have beside the usual ones; may be repeated',
      collect,
    )
    .option('--require-jti', 'refuse assertions without a jti')
    .option('--no-require-jti', 'take them, as is usual')
    .option('--jwks-uri <url>', 'where its public keys are published')
    .option(
      '--allow-token-endpoint-audience',
      'let private_key_jwt name the token endpoint, as older clients do',
    )
    .option('--no-allow-token-endpoint-audience', 'let it name the issuer alone, as is usual');
}

function collectAuthMethods(
  text: string,
  before: readonly ClientAuthMethodName[] = [],
): readonly ClientAuthMethodName[] {
  const method = CLIENT_AUTH_METHOD_NAMES.find((each) => each === text);
  if (method !== undefined) return [...before, method];
  throw new InvalidArgumentError(`Give one of ${CLIENT_AUTH_METHOD_NAMES.join(', ')}.`);
}

/** What the options say, in the words of registration; undefined where they say nothing. */
export function toSettings(options: SettingOptions): CredentialSetChanges {
  const { scope, defaultScope } = options;
  return {
    name: options.name,
    scopes: scope === undefined ? undefined : readScopes(scope, 'scopes'),
    defaultScopes: defaultScope === undefined ? undefined : readScopes(defaultScope, 'defaultScopes'),
    apis: options.api,
    redirectUris: options.redirectUri,
    accessTokenLifetime: options.lifetime,
    authMethods: options.authMethod,
    requirePkce: options.pkce,
    subjectType: options.subjectType,
    idTokenAlgorithm: options.idTokenAlg,
    userinfoAlgorithm: options.userinfoAlg,
    postLogoutRedirectUris: options.postLogoutRedirectUri,
    backchannelLogoutUri: options.backchannelLogoutUri,
    refreshTokenLifetime: options.refreshLifetime,
    refreshTokenIdleLifetime: options.refreshIdleLifetime,
    assertionAudiences: options.assertionAudience,
    requireJti: options.requireJti,
    jwksUri: options.jwksUri,
    allowTokenEndpointAudience: options.allowTokenEndpointAudience,
  };
}

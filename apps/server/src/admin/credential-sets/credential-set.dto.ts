import {
  LIMITS,
  parseScopes,
  type CredentialSetChanges,
  type CredentialSetQuery,
  type NewCredentialSet,
} from '#client-registration';
import {
  CLIENT_AUTH_METHOD_NAMES,
  CREDENTIAL_GRANT_TYPES,
  SIGNATURE_ALGORITHMS,
  STATUSES,
  SUBJECT_TYPES,
  toCredentialGrantType,
  type ClientAuthMethodName,
  type SignatureAlgorithm,
  type Status,
  type SubjectType,
} from '#protocol';
import { ApiSchema } from '@nestjs/swagger';
import { Flag, OneOf, SomeOf, Text, TextList, Whole } from '../wire/fields.js';
import { PageParameters } from '../wire/page.js';

/** A grant type by its `grant_type` value or its short name. */
const GRANT_TYPES = [
  ...new Set(Object.entries(CREDENTIAL_GRANT_TYPES).flatMap(([type, { name }]) => [type, name])),
];
/** As many scopes as a set may have, each as long as it may be. */
const LONGEST_SCOPE = LIMITS.scopes * (LIMITS.scope + 1) - 1;
const SCOPE_DESCRIPTION = 'Scopes separated by spaces (RFC 6749 §3.3); a new set has none unless said';

/** The members that a new credential set and an edit share. */
class CredentialSetFields {
  @Text({ longest: LONGEST_SCOPE, optional: true, example: 'invoices:read', description: SCOPE_DESCRIPTION })
  scope?: string;

  @Text({ longest: LIMITS.name, optional: true, description: 'The short name of the grant unless said' })
  name?: string;

  @Text({
    longest: LONGEST_SCOPE,
    optional: true,
    description: 'Those that a request without scope is given',
  })
  default_scope?: string;

  @TextList({
    most: LIMITS.apis,
    longest: LIMITS.identifier,
    optional: true,
    description: 'Identifiers of the APIs that define the scopes; needed where several define the same one',
  })
  apis?: string[];

  @TextList({
    most: LIMITS.redirectUris,
    longest: LIMITS.redirectUri,
    optional: true,
    example: ['https://app.example.com/callback'],
  })
  redirect_uris?: string[];

  @SomeOf(CLIENT_AUTH_METHOD_NAMES, { optional: true })
  token_endpoint_auth_methods?: ClientAuthMethodName[];

  @Whole({
    largest: LIMITS.accessTokenLifetime,
    optional: true,
    nullable: true,
    description: 'Seconds; null: as the server has it',
  })
  access_token_lifetime?: number | null;

  @Flag({ optional: true, description: 'False exempts a confidential set from PKCE (RFC 7636)' })
  require_pkce?: boolean;

  @OneOf(SUBJECT_TYPES, { optional: true, description: 'pairwise: people have another sub at every sector' })
  subject_type?: SubjectType;

  @OneOf(SIGNATURE_ALGORITHMS, { optional: true, description: 'RS256 unless said' })
  id_token_signed_response_alg?: SignatureAlgorithm;

  @OneOf(SIGNATURE_ALGORITHMS, { optional: true, nullable: true, description: 'Null: plain JSON' })
  userinfo_signed_response_alg?: SignatureAlgorithm | null;

  @TextList({
    most: LIMITS.redirectUris,
    longest: LIMITS.redirectUri,
    optional: true,
    description: 'Where people may be sent after signing out',
    example: ['https://app.example.com/signed-out'],
  })
  post_logout_redirect_uris?: string[];

  @Text({
    longest: LIMITS.url,
    optional: true,
    nullable: true,
    description: 'Where logout tokens are sent',
    example: 'https://app.example.com/back-channel-logout',
  })
  backchannel_logout_uri?: string | null;

  @Whole({
    largest: LIMITS.refreshTokenLifetime,
    optional: true,
    nullable: true,
    description: 'Seconds after which a person must be asked again; null: as the server has it',
  })
  refresh_token_lifetime?: number | null;

  @Whole({
    largest: LIMITS.refreshTokenLifetime,
    optional: true,
    nullable: true,
    description: 'Seconds after which an unused refresh token is dead; null: as the server has it',
  })
  refresh_token_idle_lifetime?: number | null;

  @TextList({
    most: LIMITS.assertionAudiences,
    longest: LIMITS.identifier,
    optional: true,
    description:
      'What `aud` of a service account’s assertions may be beside the issuer and the token endpoint. Whoever receives one at another server can use it here',
    example: ['https://oauth2.googleapis.com/token'],
  })
  assertion_audiences?: string[];

  @Flag({ optional: true, description: 'True refuses assertions of a service account that have no jti' })
  require_jti?: boolean;

  @Text({
    longest: LIMITS.url,
    optional: true,
    nullable: true,
    description: 'Where the public keys of the set are published (RFC 7591 §2)',
    example: 'https://app.example.com/jwks.json',
  })
  jwks_uri?: string | null;

  @Flag({
    optional: true,
    description: 'True lets private_key_jwt name the token endpoint as its audience, as older clients do',
  })
  allow_token_endpoint_audience?: boolean;
}

/** What creates a credential set. */
@ApiSchema({ name: 'NewCredentialSet' })
export class NewCredentialSetBody extends CredentialSetFields {
  @OneOf(GRANT_TYPES, { example: 'client_credentials', description: 'Can never be changed' })
  grant_type!: string;

  @Flag({ optional: true, description: 'A client that can keep no secret (RFC 6749 §2.1)' })
  public?: boolean;

  @Text({ longest: LIMITS.publicKey, optional: true, description: 'PEM or JWK text, instead of a secret' })
  public_key?: string;

  @Text({ longest: LIMITS.name, optional: true })
  secret_name?: string;
}

/** What an edit of a credential set may change; a member left out stays as it is, a list replaces a list. */
@ApiSchema({ name: 'CredentialSetChanges' })
export class CredentialSetChangesBody extends CredentialSetFields {}

/** Which credential sets a list shows. */
export class CredentialSetParameters extends PageParameters {
  @Text({ longest: 100, optional: true })
  application_id?: string;

  @OneOf(GRANT_TYPES, { optional: true })
  grant_type?: string;

  @OneOf(STATUSES, { optional: true })
  status?: Status;

  @Text({
    longest: LIMITS.identifier,
    optional: true,
    description: 'The identifier of an API: the sets that have a scope of it',
    example: 'https://api.example.com',
  })
  audience?: string;
}

export function toNewCredentialSet(applicationId: string, body: NewCredentialSetBody): NewCredentialSet {
  return {
    ...toCredentialSetChanges(body),
    applicationId,
    grantType: body.grant_type,
    scopes: parseScopes(body.scope ?? '', 'scopes'),
    public: body.public,
    publicKey: body.public_key,
    secretName: body.secret_name,
  };
}

export function toCredentialSetChanges(body: CredentialSetChangesBody): CredentialSetChanges {
  return {
    name: body.name,
    scopes: body.scope === undefined ? undefined : parseScopes(body.scope, 'scopes'),
    defaultScopes:
      body.default_scope === undefined ? undefined : parseScopes(body.default_scope, 'defaultScopes'),
    apis: body.apis,
    redirectUris: body.redirect_uris,
    authMethods: body.token_endpoint_auth_methods,
    accessTokenLifetime: body.access_token_lifetime,
    requirePkce: body.require_pkce,
    subjectType: body.subject_type,
    idTokenAlgorithm: body.id_token_signed_response_alg,
    userinfoAlgorithm: body.userinfo_signed_response_alg,
    postLogoutRedirectUris: body.post_logout_redirect_uris,
    backchannelLogoutUri: body.backchannel_logout_uri,
    refreshTokenLifetime: body.refresh_token_lifetime,
    refreshTokenIdleLifetime: body.refresh_token_idle_lifetime,
    assertionAudiences: body.assertion_audiences,
    requireJti: body.require_jti,
    jwksUri: body.jwks_uri,
    allowTokenEndpointAudience: body.allow_token_endpoint_audience,
  };
}

export function toCredentialSetQuery(query: CredentialSetParameters): CredentialSetQuery {
  const { application_id: applicationId, grant_type: grant, status, audience, limit, after } = query;
  const grantType = grant === undefined ? undefined : toCredentialGrantType(grant);
  return { applicationId, grantType, status, audience, limit, after };
}

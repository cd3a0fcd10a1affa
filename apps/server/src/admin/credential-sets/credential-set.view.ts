import {
  CLIENT_AUTH_METHOD_NAMES,
  CREDENTIAL_GRANT_TYPES,
  SIGNATURE_ALGORITHMS,
  STATUSES,
  SUBJECT_TYPES,
  type Status,
} from '#protocol';
import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import { WarningView } from '../wire/warning.view.js';
import { ConsumerKeyView, KeyView, SecretView, TrustedIssuerView } from './credential.view.js';

/** One scope of one API that a set may ask for, as it is answered. */
@ApiSchema({ name: 'ScopeAccess' })
export class ScopeAccessView {
  @ApiProperty({ description: 'The identifier of the API that defines the scope' })
  audience!: string;

  @ApiProperty()
  scope!: string;

  @ApiProperty({ description: 'Whether a request that names no scope is given this one' })
  by_default!: boolean;
}

/** A credential set as it is answered. */
@ApiSchema({ name: 'CredentialSet' })
export class CredentialSetView {
  @ApiProperty({ example: 'cc_8Tn3kXcQ0mVbYpLr5sWd2Z' })
  client_id!: string;

  @ApiProperty()
  application_id!: string;

  @ApiProperty()
  application_name!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty({ enum: Object.keys(CREDENTIAL_GRANT_TYPES), description: 'The only grant it works for' })
  grant_type!: string;

  @ApiProperty({
    type: 'string',
    nullable: true,
    description: 'The `iss` of a service account’s assertions; null for every other set',
  })
  client_email!: string | null;

  @ApiProperty({ enum: STATUSES })
  status!: Status;

  @ApiProperty({ enum: CLIENT_AUTH_METHOD_NAMES, isArray: true })
  token_endpoint_auth_methods!: readonly string[];

  @ApiProperty({ description: 'Separated by spaces', example: 'invoices:read' })
  scope!: string;

  @ApiProperty({ description: 'Those that a request without scope is given' })
  default_scope!: string;

  @ApiProperty({ type: [ScopeAccessView] })
  access!: readonly ScopeAccessView[];

  @ApiProperty({ type: [String] })
  redirect_uris!: readonly string[];

  @ApiProperty({ type: 'integer', nullable: true, description: 'Seconds; null: as the server has it' })
  access_token_lifetime!: number | null;

  @ApiProperty({ description: 'False only where a confidential set was exempted' })
  require_pkce!: boolean;

  @ApiProperty({ enum: SUBJECT_TYPES })
  subject_type!: string;

  @ApiProperty({ enum: SIGNATURE_ALGORITHMS })
  id_token_signed_response_alg!: string;

  @ApiProperty({
    type: 'string',
    enum: SIGNATURE_ALGORITHMS,
    nullable: true,
    description: 'Null: plain JSON',
  })
  userinfo_signed_response_alg!: string | null;

  @ApiProperty({ type: [String] })
  post_logout_redirect_uris!: readonly string[];

  @ApiProperty({ type: 'string', nullable: true })
  backchannel_logout_uri!: string | null;

  @ApiProperty({ type: 'integer', nullable: true, description: 'Seconds; null: as the server has it' })
  refresh_token_lifetime!: number | null;

  @ApiProperty({ type: 'integer', nullable: true, description: 'Seconds; null: as the server has it' })
  refresh_token_idle_lifetime!: number | null;

  @ApiProperty({ type: [String], description: 'Audiences that assertions may have beside the usual ones' })
  assertion_audiences!: readonly string[];

  @ApiProperty({ description: 'Whether assertions need a jti' })
  require_jti!: boolean;

  @ApiProperty({ type: 'string', nullable: true, description: 'Where public keys of the set are published' })
  jwks_uri!: string | null;

  @ApiProperty({ description: 'Whether private_key_jwt may name the token endpoint as its audience' })
  allow_token_endpoint_audience!: boolean;

  @ApiProperty({ type: [WarningView], description: 'What the admin should know, for as long as it is so' })
  warnings!: readonly WarningView[];

  @ApiProperty({ type: [SecretView] })
  secrets!: readonly SecretView[];

  @ApiProperty({ type: [KeyView] })
  keys!: readonly KeyView[];

  @ApiProperty({ type: [TrustedIssuerView], description: 'Whose tokens stand for a service account' })
  trusted_issuers!: readonly TrustedIssuerView[];

  @ApiProperty({ type: [ConsumerKeyView], description: 'Of OAuth 1.0; empty for every other grant' })
  consumer_keys!: readonly ConsumerKeyView[];

  @ApiProperty({ format: 'date-time' })
  created_at!: string;

  @ApiProperty({ format: 'date-time' })
  updated_at!: string;

  @ApiProperty({ type: 'integer', description: 'Counts edits; the ETag is made of it' })
  version!: number;
}

/** A new credential set as it is answered: the only time its secret is shown. */
@ApiSchema({ name: 'CreatedCredentialSet' })
export class CreatedCredentialSetView extends CredentialSetView {
  @ApiPropertyOptional({ description: 'The id of the secret' })
  secret_id?: string;

  @ApiPropertyOptional({ description: 'Shown once, and never again. Absent where the set has no secret' })
  client_secret?: string;

  @ApiPropertyOptional({ description: 'The first consumer key of an oauth1 set' })
  consumer_key?: string;

  @ApiPropertyOptional({ description: 'Its secret: shown once, and never again' })
  consumer_secret?: string;
}

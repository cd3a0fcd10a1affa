import { CLAIM_MATCHES, SIGNATURE_METHODS, STATUSES, type SignatureMethod, type Status } from '#protocol';
import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import type { JWK } from 'jose';

/** What secrets and keys have in common, as it is answered. */
class CredentialView {
  @ApiProperty()
  id!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty({ enum: STATUSES })
  status!: Status;

  @ApiProperty({ format: 'date-time' })
  created_at!: string;

  @ApiProperty({ type: 'string', nullable: true, format: 'date-time', description: 'Null: never' })
  expires_at!: string | null;

  @ApiProperty({ type: 'string', nullable: true, format: 'date-time' })
  first_used_at!: string | null;

  @ApiProperty({ type: 'string', nullable: true, format: 'date-time' })
  last_used_at!: string | null;

  @ApiProperty({ type: 'string', nullable: true })
  last_used_ip!: string | null;

  @ApiProperty({ type: 'integer' })
  uses!: number;

  @ApiProperty({ description: 'Unused for seven days, while another one of the set is used' })
  safe_to_retire!: boolean;

  @ApiProperty({
    type: 'string',
    nullable: true,
    description: 'The successor whose first use starts its last day',
  })
  expires_after_use_of!: string | null;
}

/** A secret as it is answered: never its value, never its hash. */
@ApiSchema({ name: 'Secret' })
export class SecretView extends CredentialView {
  @ApiProperty({ description: 'The last four characters of the value' })
  last4!: string;
}

/** A public key as it is answered. */
@ApiSchema({ name: 'Key' })
export class KeyView extends CredentialView {
  @ApiProperty()
  kid!: string;

  @ApiProperty({ description: 'The SHA-256 thumbprint (RFC 7638): the same under whatever kid' })
  thumbprint!: string;

  @ApiProperty({ enum: ['ES256', 'RS256', 'EdDSA'] })
  algorithm!: string;

  @ApiProperty({ type: 'object', additionalProperties: true, description: 'A public JWK (RFC 7517)' })
  public_jwk!: JWK;
}

/** What a claim of a token must be, as it is answered. */
@ApiSchema({ name: 'ClaimCondition' })
class ClaimConditionView {
  @ApiProperty()
  claim!: string;

  @ApiProperty({ enum: CLAIM_MATCHES })
  match!: string;

  @ApiProperty()
  value!: string;
}

/** What a service account trusts of an external issuer, as it is answered. */
@ApiSchema({ name: 'TrustedIssuer' })
export class TrustedIssuerView extends CredentialView {
  @ApiProperty({ description: 'iss of its tokens, letter by letter' })
  issuer!: string;

  @ApiProperty({ type: 'string', nullable: true, description: 'Null: where its discovery document says' })
  jwks_uri!: string | null;

  @ApiProperty({ description: 'aud of its tokens, alone' })
  audience!: string;

  @ApiProperty({ type: [ClaimConditionView] })
  conditions!: readonly ClaimConditionView[];

  @ApiProperty({ description: 'Whether a token is good once' })
  single_use!: boolean;
}

/** A consumer key of OAuth 1.0 as it is answered: never its secret. */
@ApiSchema({ name: 'ConsumerKey' })
export class ConsumerKeyView extends CredentialView {
  @ApiProperty({ description: 'What requests name as oauth_consumer_key' })
  consumer_key!: string;

  @ApiProperty({ enum: SIGNATURE_METHODS, isArray: true })
  signature_methods!: readonly SignatureMethod[];
}

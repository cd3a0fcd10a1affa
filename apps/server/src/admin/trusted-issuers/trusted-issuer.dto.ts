import { LIMITS, type NewTrustedIssuer } from '#client-registration';
import { CLAIM_MATCHES, type ClaimCondition } from '#protocol';
import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import { TrustedIssuerView } from '../credential-sets/credential.view.js';
import { Flag, Instant, ObjectList, OneOf, Text } from '../wire/fields.js';
import { readInstant } from '../../representations/instant.js';

/** What a claim of a token must be. */
@ApiSchema({ name: 'NewClaimCondition' })
export class ClaimConditionBody {
  @Text({ longest: 100, example: 'sub' })
  claim!: string;

  @OneOf(CLAIM_MATCHES, { description: 'pattern: “*” stands for some characters between two of “:” and “/”' })
  match!: ClaimCondition['match'];

  @Text({ longest: LIMITS.claimValue, example: 'repo:acme/billing:ref:refs/heads/main' })
  value!: string;
}

/** What lets a service account trust an external issuer. */
@ApiSchema({ name: 'NewTrustedIssuer' })
export class NewTrustedIssuerBody {
  @Text({
    longest: LIMITS.identifier,
    description: 'iss of its tokens, letter by letter',
    example: 'https://token.actions.githubusercontent.com',
  })
  issuer!: string;

  @Text({
    longest: LIMITS.url,
    optional: true,
    nullable: true,
    description: 'Where its keys are; null or left out: where its discovery document says',
  })
  jwks_uri?: string | null;

  @Text({ longest: LIMITS.identifier, optional: true, description: 'aud, alone; our issuer unless said' })
  audience?: string;

  @ObjectList(ClaimConditionBody, {
    most: LIMITS.claimConditions,
    description: 'What claims must be, all of them; one is about sub',
  })
  conditions!: ClaimConditionBody[];

  @Flag({
    optional: true,
    description: 'False lets a workload send the same token until it expires; true unless said',
  })
  single_use?: boolean;

  @Text({ longest: LIMITS.name, optional: true })
  name?: string;

  @Instant({ optional: true, nullable: true, description: 'Null or left out: never' })
  expires_at?: string | null;
}

/** A new trust as it is answered. */
@ApiSchema({ name: 'CreatedTrustedIssuer' })
export class CreatedTrustedIssuerView extends TrustedIssuerView {
  @ApiProperty({ description: 'The service account it belongs to' })
  client_id!: string;
}

export function toNewTrustedIssuer(body: NewTrustedIssuerBody): NewTrustedIssuer {
  const { issuer, jwks_uri: jwksUri, audience, conditions, single_use: singleUse, name } = body;
  return { issuer, jwksUri, audience, conditions, singleUse, name, expiresAt: readInstant(body.expires_at) };
}

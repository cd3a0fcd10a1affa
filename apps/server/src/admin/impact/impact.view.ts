import { STATUSES, type Status } from '#protocol';
import { ApiProperty, ApiSchema } from '@nestjs/swagger';

/** A count that stops at a bound, as it is answered. */
@ApiSchema({ name: 'BoundedCount' })
export class BoundedCountView {
  @ApiProperty({ type: 'integer' })
  count!: number;

  @ApiProperty({ description: 'Whether there may be more than were counted' })
  at_least!: boolean;
}

/** What stops with a scope, as it is answered. */
@ApiSchema({ name: 'ScopeImpact' })
export class ScopeImpactView {
  @ApiProperty()
  name!: string;

  @ApiProperty({ type: 'integer', description: 'Credential sets that have it; retired ones do not count' })
  credential_sets!: number;
}

/** What stops with an API, as it is answered. */
@ApiSchema({ name: 'ApiImpact' })
export class ApiImpactView {
  @ApiProperty()
  identifier!: string;

  @ApiProperty({
    type: 'integer',
    description: 'Credential sets that have a scope of it; retired ones do not count',
  })
  credential_sets!: number;

  @ApiProperty({ type: [ScopeImpactView], description: 'One for each scope that the API defines' })
  scopes!: readonly ScopeImpactView[];
}

/** What stops with a delegation, as it is answered. */
@ApiSchema({ name: 'DelegationImpact' })
export class DelegationImpactView {
  @ApiProperty()
  id!: string;

  @ApiProperty({ type: BoundedCountView, description: 'Access tokens under it that are good' })
  live_access_tokens!: BoundedCountView;
}

/** What stops with a credential set, as it is answered. */
@ApiSchema({ name: 'CredentialSetImpact' })
export class ImpactView {
  @ApiProperty()
  client_id!: string;

  @ApiProperty({ enum: STATUSES })
  status!: Status;

  @ApiProperty({ type: BoundedCountView, description: 'Access tokens that introspection calls active' })
  live_access_tokens!: BoundedCountView;

  @ApiProperty({ type: BoundedCountView, description: 'Token families with a good refresh token' })
  live_families!: BoundedCountView;

  @ApiProperty({ type: BoundedCountView, description: 'The people whose families these are' })
  signed_in_people!: BoundedCountView;

  @ApiProperty({ type: BoundedCountView, description: 'People who allowed the set something' })
  consents!: BoundedCountView;

  @ApiProperty({ type: 'integer', description: 'Delegations that let it act for others' })
  live_delegations!: number;

  @ApiProperty({ type: BoundedCountView, description: 'Access tokens issued within 24 hours' })
  tokens_last_24_hours!: BoundedCountView;

  @ApiProperty({
    type: 'string',
    nullable: true,
    format: 'date-time',
    description: 'When a credential of it was accepted or a token issued; null: never',
  })
  last_used_at!: string | null;

  @ApiProperty({ type: 'integer', description: 'Uses of its secrets and keys, since they were made' })
  uses!: number;
}

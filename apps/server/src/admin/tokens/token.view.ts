import { TOKEN_STATES, type TokenState } from '#ledger';
import { TOKEN_KINDS } from '#protocol';
import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import { ORIGIN_KINDS, type OriginKind } from '../../representations/origin.js';
import { CredentialReferenceView } from '../credential-sets/credential-reference.view.js';

/** What a token rests on, as it is answered. */
@ApiSchema({ name: 'TokenOrigin' })
export class TokenOriginView {
  @ApiProperty({
    enum: ORIGIN_KINDS,
    description:
      'family: what a person allowed once, with its code and refresh tokens; delegation: an admin’s rule; assertion: of a key; external_assertion: of a trusted issuer; token: the one that was exchanged',
  })
  kind!: OriginKind;

  @ApiProperty({ description: 'The id of the family or delegation, the jti of the assertion or token' })
  id!: string;
}

/** The person of whom a token speaks, as they are called now. */
@ApiSchema({ name: 'TokenPerson' })
export class TokenPersonView {
  @ApiProperty()
  name!: string;

  @ApiProperty()
  email!: string;
}

/** A token's record as it is answered, with names as they are now: never the token, never its hash. */
@ApiSchema({ name: 'Token' })
export class TokenView {
  @ApiProperty()
  jti!: string;

  @ApiProperty({ type: 'integer', description: 'Its place in the ledger' })
  sequence!: number;

  @ApiProperty({ enum: TOKEN_KINDS })
  kind!: string;

  @ApiProperty({ enum: TOKEN_STATES })
  state!: TokenState;

  @ApiProperty()
  client_id!: string;

  @ApiProperty()
  application_id!: string;

  @ApiProperty({ description: 'How the client proved who it is' })
  auth_method!: string;

  @ApiProperty({ type: 'string', nullable: true, description: 'Which secret or key it proved it with' })
  credential_id!: string | null;

  @ApiProperty()
  grant_type!: string;

  @ApiProperty()
  subject!: string;

  @ApiProperty({
    type: [String],
    description: 'Who really asked, and for whom in turn; empty where the subject asked (RFC 8693 §4.1)',
  })
  actors!: readonly string[];

  @ApiProperty({ type: 'string', nullable: true, description: 'As it was sent; null: nothing was' })
  scope_asked!: string | null;

  @ApiProperty()
  scope!: string;

  @ApiProperty({ type: [String] })
  audience!: readonly string[];

  @ApiProperty({ format: 'date-time' })
  issued_at!: string;

  @ApiProperty({ format: 'date-time' })
  expires_at!: string;

  @ApiProperty()
  ip!: string;

  @ApiProperty({ type: 'string', nullable: true })
  user_agent!: string | null;

  @ApiProperty()
  request_id!: string;

  @ApiProperty({
    type: 'string',
    nullable: true,
    description: 'The family, delegation, assertion or token (`token:` and its jti) that it rests on',
  })
  origin!: string | null;

  @ApiProperty({ type: TokenOriginView, nullable: true, description: '`origin`, taken apart' })
  came_from!: TokenOriginView | null;

  @ApiProperty({ type: 'string', nullable: true, format: 'date-time' })
  revoked_at!: string | null;

  @ApiProperty({ type: 'string', nullable: true })
  revoked_by!: string | null;

  @ApiProperty({ type: 'string', nullable: true })
  revoked_reason!: string | null;

  @ApiProperty({ type: 'string', nullable: true })
  application_name!: string | null;

  @ApiProperty({ type: 'string', nullable: true })
  credential_set_name!: string | null;

  @ApiProperty({
    type: TokenPersonView,
    nullable: true,
    description: 'Whose account `subject` names; null: nobody’s, or it was removed',
  })
  person!: TokenPersonView | null;
}

/** A token's record, whether it is good, and what its client proved itself with. */
@ApiSchema({ name: 'TokenDetail' })
export class TokenDetailView extends TokenView {
  @ApiProperty({
    description:
      'What introspection says of it now (RFC 7662 §2.2): false also where its credential set, account, consent, delegation or exchange rule has ended, and for every ID token',
  })
  active!: boolean;

  @ApiProperty({
    type: CredentialReferenceView,
    nullable: true,
    description: 'What the client proved itself with; null: nothing, or a key of its jwks_uri',
  })
  credential!: CredentialReferenceView | null;
}

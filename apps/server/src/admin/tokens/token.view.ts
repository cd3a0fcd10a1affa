import type { TokenEntry } from '#ledger';
import { OWN_AUDIENCE } from '#protocol';
import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import { toMoment } from '../wire/moment.js';
import { TOKEN_STATES, type TokenState } from './token.dto.js';

/** A token's record as it is answered: never the token, never its hash. */
@ApiSchema({ name: 'Token' })
export class TokenView {
  @ApiProperty()
  jti!: string;

  @ApiProperty({ type: 'integer', description: 'Its place in the ledger' })
  sequence!: number;

  @ApiProperty({ enum: ['access_token'] })
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
    type: 'string',
    nullable: true,
    description: 'Who really asked, where that is not the subject',
  })
  actor!: string | null;

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
    description: 'The code, refresh family or assertion it came from',
  })
  origin!: string | null;

  @ApiProperty({ type: 'string', nullable: true, format: 'date-time' })
  revoked_at!: string | null;

  @ApiProperty({ type: 'string', nullable: true })
  revoked_by!: string | null;

  @ApiProperty({ type: 'string', nullable: true })
  revoked_reason!: string | null;
}

/** `now` in milliseconds tells the state; `issuer` is the audience of tokens for the server itself. */
export function toTokenView(entry: TokenEntry, now: number, issuer: string): TokenView {
  return {
    jti: entry.jti,
    sequence: entry.sequence,
    kind: entry.kind,
    state: stateOf(entry, now),
    client_id: entry.clientId,
    application_id: entry.applicationId,
    auth_method: entry.authMethod,
    credential_id: entry.credentialId,
    grant_type: entry.grantType,
    subject: entry.subject,
    actor: entry.actor,
    scope_asked: entry.scopeAsked,
    scope: entry.scopeGranted,
    audience: entry.audience.map((each) => (each === OWN_AUDIENCE ? issuer : each)),
    issued_at: toMoment(entry.issuedAt),
    expires_at: toMoment(entry.expiresAt),
    ip: entry.ip,
    user_agent: entry.userAgent,
    request_id: entry.requestId,
    origin: entry.origin,
    revoked_at: toMoment(entry.revokedAt),
    revoked_by: entry.revokedBy,
    revoked_reason: entry.revokedReason,
  };
}

function stateOf({ revokedAt, expiresAt }: TokenEntry, now: number): TokenState {
  if (revokedAt !== null) return 'revoked';
  return expiresAt > now ? 'active' : 'expired';
}

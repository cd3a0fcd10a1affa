import { fromActors, toActors } from '../stores/stored-text.js';
import { Column, Entity, PrimaryGeneratedColumn, VirtualColumn } from 'typeorm';
import type { TokenEntry } from '#ledger';
import type { TokenKind } from '#protocol';

/**
 * Reads one column of what revoked the token: its own revocation, the end of the family it came of, the removal of the
 * delegation it rests on, or the use of a refresh token, which is good once.
 */
const ofRevocation =
  (own: string, family: string, delegation: string, use: string) =>
  (token: string): string =>
    `SELECT COALESCE((SELECT r.${own} FROM token_revocations r WHERE r.jti = ${token}.jti),
      (SELECT ${family} FROM token_families f WHERE f.id = ${token}.origin),
      (SELECT ${delegation} FROM delegations d WHERE d.id = ${token}.origin AND d.removed_at IS NOT NULL),
      (SELECT ${use} FROM refresh_tokens t WHERE t.jti = ${token}.jti AND t.used_at IS NOT NULL))`;

/** One token of the ledger at rest, with what has revoked it since. */
@Entity('issued_tokens')
export class IssuedTokenEntity implements TokenEntry {
  @PrimaryGeneratedColumn({ name: 'sequence', type: 'bigint' })
  sequence!: number;

  @Column({ name: 'jti', type: 'text' })
  jti!: string;

  @Column({ name: 'token_hash', type: 'text' })
  tokenHash!: string;

  @Column({ name: 'kind', type: 'text' })
  kind!: TokenKind;

  @Column({ name: 'client_id', type: 'text' })
  clientId!: string;

  @Column({ name: 'application_id', type: 'text' })
  applicationId!: string;

  @Column({ name: 'auth_method', type: 'text' })
  authMethod!: string;

  @Column({ name: 'credential_id', type: 'text', nullable: true })
  credentialId!: string | null;

  @Column({ name: 'grant_type', type: 'text' })
  grantType!: string;

  @Column({ name: 'subject', type: 'text' })
  subject!: string;

  @Column({ name: 'actor', type: 'text', nullable: true, transformer: { from: toActors, to: fromActors } })
  actors!: readonly string[];

  @Column({ name: 'scope_asked', type: 'text', nullable: true })
  scopeAsked!: string | null;

  @Column({ name: 'scope_granted', type: 'text' })
  scopeGranted!: string;

  @Column({ name: 'audience', type: 'simple-json' })
  audience!: readonly string[];

  @Column({ name: 'issued_at', type: 'bigint' })
  issuedAt!: number;

  @Column({ name: 'expires_at', type: 'bigint' })
  expiresAt!: number;

  @Column({ name: 'ip', type: 'text' })
  ip!: string;

  @Column({ name: 'user_agent', type: 'text', nullable: true })
  userAgent!: string | null;

  @Column({ name: 'request_id', type: 'text' })
  requestId!: string;

  @Column({ name: 'origin', type: 'text', nullable: true })
  origin!: string | null;

  @VirtualColumn('bigint', { query: ofRevocation('revoked_at', 'f.revoked_at', 'd.removed_at', 't.used_at') })
  revokedAt!: number | null;

  /** Null where a family ended, of which an event says who ended it, and where a refresh token was used. */
  @VirtualColumn('text', { query: ofRevocation('revoked_by', 'NULL', 'd.removed_by', 'NULL') })
  revokedBy!: string | null;

  @VirtualColumn('text', {
    query: ofRevocation(
      'reason',
      'f.revoked_reason',
      `'the delegation it rests on was removed'`,
      `'it was used, and another took its place'`,
    ),
  })
  revokedReason!: string | null;
}

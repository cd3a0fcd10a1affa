import type { ClaimsRequest, TokenFamily } from '#protocol';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A token family at rest. */
@Entity('token_families')
export class TokenFamilyEntity implements TokenFamily {
  @PrimaryColumn({ name: 'id', type: 'text' })
  id!: string;

  @Column({ name: 'client_id', type: 'text' })
  clientId!: string;

  @Column({ name: 'application_id', type: 'text' })
  applicationId!: string;

  @Column({ name: 'account_id', type: 'text' })
  accountId!: string;

  @Column({ name: 'subject', type: 'text' })
  subject!: string;

  @Column({ name: 'session_id', type: 'text' })
  sessionId!: string;

  @Column({ name: 'authenticated_at', type: 'bigint' })
  authenticatedAt!: number;

  @Column({ name: 'amr', type: 'simple-json' })
  amr!: readonly string[];

  @Column({ name: 'scope_asked', type: 'text', nullable: true })
  scopeAsked!: string | null;

  @Column({ name: 'scopes', type: 'simple-json' })
  scopes!: readonly string[];

  @Column({ name: 'audience', type: 'simple-json' })
  audience!: readonly string[];

  @Column({ name: 'claims', type: 'simple-json' })
  claims!: ClaimsRequest;

  @Column({ name: 'nonce', type: 'text', nullable: true })
  nonce!: string | null;

  @Column({ name: 'redirect_uri', type: 'text' })
  redirectUri!: string;

  @Column({ name: 'redirect_uri_sent', type: 'boolean' })
  redirectUriSent!: boolean;

  @Column({ name: 'code_challenge', type: 'text', nullable: true })
  codeChallenge!: string | null;

  @Column({ name: 'code_hash', type: 'text' })
  codeHash!: string;

  @Column({ name: 'code_expires_at', type: 'bigint' })
  codeExpiresAt!: number;

  @Column({ name: 'code_used_at', type: 'bigint', nullable: true })
  codeUsedAt!: number | null;

  /** Whether it ends with its session: it has no `offline_access`. */
  @Column({ name: 'online', type: 'boolean', select: false })
  online?: boolean;

  @Column({ name: 'created_at', type: 'bigint' })
  createdAt!: number;

  @Column({ name: 'expires_at', type: 'bigint' })
  expiresAt!: number;

  @Column({ name: 'revoked_at', type: 'bigint', nullable: true })
  revokedAt!: number | null;

  @Column({ name: 'revoked_reason', type: 'text', nullable: true })
  revokedReason!: string | null;
}

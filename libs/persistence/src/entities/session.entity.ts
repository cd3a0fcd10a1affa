import type { Session } from '#accounts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A sign-in session at rest. */
@Entity('sessions')
export class SessionEntity implements Session {
  @PrimaryColumn({ name: 'id', type: 'text' })
  id!: string;

  /** SHA-256 of the cookie, hexadecimal. */
  @Column({ name: 'cookie_hash', type: 'text', select: false })
  cookieHash?: string;

  @Column({ name: 'account_id', type: 'text' })
  accountId!: string;

  @Column({ name: 'authenticated_at', type: 'bigint' })
  authenticatedAt!: number;

  @Column({ name: 'amr', type: 'simple-json' })
  amr!: readonly string[];

  @Column({ name: 'created_at', type: 'bigint' })
  createdAt!: number;

  @Column({ name: 'last_used_at', type: 'bigint' })
  lastUsedAt!: number;

  @Column({ name: 'expires_at', type: 'bigint' })
  expiresAt!: number;

  @Column({ name: 'ip', type: 'text' })
  ip!: string;

  @Column({ name: 'user_agent', type: 'text', nullable: true })
  userAgent!: string | null;
}

import type { RefreshToken } from '#protocol';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A refresh token at rest: its hash, never itself. */
@Entity('refresh_tokens')
export class RefreshTokenEntity implements RefreshToken {
  @PrimaryColumn({ name: 'jti', type: 'text' })
  jti!: string;

  @Column({ name: 'family_id', type: 'text' })
  familyId!: string;

  @Column({ name: 'generation', type: 'integer' })
  generation!: number;

  @Column({ name: 'hash', type: 'text' })
  hash!: string;

  @Column({ name: 'expires_at', type: 'bigint' })
  expiresAt!: number;

  @Column({ name: 'used_at', type: 'bigint', nullable: true })
  usedAt!: number | null;
}

import type { InteractionPurpose } from '#protocol';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A person on the way through sign-in and consent, at rest. */
@Entity('interactions')
export class InteractionEntity {
  /** SHA-256 of the id, hexadecimal. */
  @PrimaryColumn({ name: 'id_hash', type: 'text' })
  idHash!: string;

  @Column({ name: 'browser_hash', type: 'text' })
  browserHash!: string;

  @Column({ name: 'purpose', type: 'text' })
  purpose!: InteractionPurpose;

  @Column({ name: 'params', type: 'simple-json' })
  params!: readonly (readonly [string, string])[];

  @Column({ name: 'created_at', type: 'bigint' })
  createdAt!: number;

  @Column({ name: 'expires_at', type: 'bigint' })
  expiresAt!: number;

  @Column({ name: 'session_id', type: 'text', nullable: true })
  sessionId!: string | null;

  @Column({ name: 'awaiting_code_of', type: 'text', nullable: true })
  awaitingCodeOf!: string | null;

  @Column({ name: 'password_set_at', type: 'bigint', nullable: true })
  passwordSetAt!: number | null;

  @Column({ name: 'completed_at', type: 'bigint', nullable: true })
  completedAt!: number | null;
}

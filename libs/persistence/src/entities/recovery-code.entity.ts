import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A recovery code at rest: its hash, never itself. */
@Entity('recovery_codes')
export class RecoveryCodeEntity {
  @PrimaryColumn({ name: 'account_id', type: 'text' })
  accountId!: string;

  @PrimaryColumn({ name: 'hash', type: 'text' })
  hash!: string;

  @Column({ name: 'used_at', type: 'bigint', nullable: true })
  usedAt!: number | null;
}

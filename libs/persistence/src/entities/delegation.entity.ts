import type { ConsentedScope, Delegation } from '#protocol';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A delegation at rest. */
@Entity('delegations')
export class DelegationEntity implements Delegation {
  @PrimaryColumn({ name: 'id', type: 'text' })
  id!: string;

  @Column({ name: 'client_id', type: 'text' })
  clientId!: string;

  @Column({ name: 'subjects', type: 'simple-json' })
  subjects!: readonly string[];

  @Column({ name: 'access', type: 'simple-json' })
  access!: readonly ConsentedScope[];

  @Column({ name: 'reason', type: 'text' })
  reason!: string;

  @Column({ name: 'expires_at', type: 'bigint' })
  expiresAt!: number;

  @Column({ name: 'created_at', type: 'bigint' })
  createdAt!: number;

  @Column({ name: 'created_by', type: 'text' })
  createdBy!: string;

  @Column({ name: 'needs_approval', type: 'boolean' })
  needsApproval!: boolean;

  @Column({ name: 'approved_at', type: 'bigint', nullable: true })
  approvedAt!: number | null;

  @Column({ name: 'approved_by', type: 'text', nullable: true })
  approvedBy!: string | null;

  @Column({ name: 'removed_at', type: 'bigint', nullable: true })
  removedAt!: number | null;

  @Column({ name: 'removed_by', type: 'text', nullable: true })
  removedBy!: string | null;
}

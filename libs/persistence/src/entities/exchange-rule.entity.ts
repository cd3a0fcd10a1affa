import type { ExchangeRule } from '#protocol';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An exchange rule at rest. */
@Entity('exchange_rules')
export class ExchangeRuleEntity implements ExchangeRule {
  @PrimaryColumn({ name: 'id', type: 'text' })
  id!: string;

  @Column({ name: 'client_id', type: 'text' })
  clientId!: string;

  @Column({ name: 'from_audience', type: 'text' })
  fromAudience!: string;

  @Column({ name: 'to_audience', type: 'text' })
  toAudience!: string;

  @Column({ name: 'scopes', type: 'simple-json' })
  scopes!: readonly string[];

  @Column({ name: 'reason', type: 'text' })
  reason!: string;

  @Column({ name: 'expires_at', type: 'bigint', nullable: true })
  expiresAt!: number | null;

  @Column({ name: 'created_at', type: 'bigint' })
  createdAt!: number;

  @Column({ name: 'created_by', type: 'text' })
  createdBy!: string;

  @Column({ name: 'removed_at', type: 'bigint', nullable: true })
  removedAt!: number | null;

  @Column({ name: 'removed_by', type: 'text', nullable: true })
  removedBy!: string | null;
}

import type { Consent, ConsentedScope } from '#protocol';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A remembered consent at rest. */
@Entity('consents')
export class ConsentEntity implements Consent {
  @PrimaryColumn({ name: 'account_id', type: 'text' })
  accountId!: string;

  @PrimaryColumn({ name: 'client_id', type: 'text' })
  clientId!: string;

  @Column({ name: 'scopes', type: 'simple-json' })
  scopes!: readonly ConsentedScope[];

  @Column({ name: 'claims', type: 'simple-json' })
  claims!: readonly string[];

  @Column({ name: 'granted_at', type: 'bigint' })
  grantedAt!: number;

  @Column({ name: 'updated_at', type: 'bigint' })
  updatedAt!: number;
}

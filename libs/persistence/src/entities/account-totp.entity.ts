import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The authenticator app of an account at rest: its secret is sealed. */
@Entity('account_totps')
export class AccountTotpEntity {
  @PrimaryColumn({ name: 'account_id', type: 'text' })
  accountId!: string;

  @Column({ name: 'sealed_secret', type: 'text' })
  sealedSecret!: string;

  @Column({ name: 'created_at', type: 'bigint' })
  createdAt!: number;

  @Column({ name: 'confirmed_at', type: 'bigint', nullable: true })
  confirmedAt!: number | null;

  @Column({ name: 'last_counter', type: 'bigint', nullable: true })
  lastCounter!: number | null;
}

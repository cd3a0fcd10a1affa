import { Column, PrimaryColumn } from 'typeorm';
import type { ClientCredential, Status } from '#protocol';

/** The columns that a secret and a key have in common. */
export abstract class ClientCredentialColumns implements ClientCredential {
  @PrimaryColumn({ name: 'id', type: 'text' })
  id!: string;

  @Column({ name: 'client_id', type: 'text' })
  clientId!: string;

  @Column({ name: 'name', type: 'text' })
  name!: string;

  @Column({ name: 'status', type: 'text' })
  status!: Status;

  @Column({ name: 'created_at', type: 'bigint' })
  createdAt!: number;

  @Column({ name: 'expires_at', type: 'bigint', nullable: true })
  expiresAt!: number | null;

  @Column({ name: 'first_used_at', type: 'bigint', nullable: true })
  firstUsedAt!: number | null;

  @Column({ name: 'last_used_at', type: 'bigint', nullable: true })
  lastUsedAt!: number | null;

  @Column({ name: 'last_used_ip', type: 'text', nullable: true })
  lastUsedIp!: string | null;

  @Column({ name: 'uses', type: 'bigint' })
  uses!: number;

  @Column({ name: 'expires_after_use_of', type: 'text', nullable: true })
  expiresAfterUseOf!: string | null;
}

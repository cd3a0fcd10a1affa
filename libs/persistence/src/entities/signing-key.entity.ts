import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SignatureAlgorithm, SigningKey } from '#protocol';

/** A signing key at rest: its private part only as the text that the master key opens. */
@Entity('signing_keys')
export class SigningKeyEntity implements Omit<SigningKey, 'privateKey'> {
  @PrimaryColumn({ name: 'kid', type: 'text' })
  kid!: string;

  @Column({ name: 'algorithm', type: 'text' })
  algorithm!: SignatureAlgorithm;

  @Column({ name: 'sealed_private_key', type: 'text' })
  sealedPrivateKey!: string;

  @Column({ name: 'created_at', type: 'bigint' })
  createdAt!: number;

  @Column({ name: 'active_from', type: 'bigint' })
  activeFrom!: number;

  @Column({ name: 'withdrawn_at', type: 'bigint', nullable: true })
  withdrawnAt!: number | null;
}

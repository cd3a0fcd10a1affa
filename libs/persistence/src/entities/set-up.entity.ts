import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The one row that says whether the first admin was made, and which link may make it. */
@Entity('set_up')
export class SetUpEntity {
  @PrimaryColumn({ name: 'id', type: 'integer' })
  id!: number;

  @Column({ name: 'link_hash', type: 'text', nullable: true })
  linkHash!: string | null;

  @Column({ name: 'link_expires_at', type: 'bigint', nullable: true })
  linkExpiresAt!: number | null;

  @Column({ name: 'completed_at', type: 'bigint', nullable: true })
  completedAt!: number | null;
}

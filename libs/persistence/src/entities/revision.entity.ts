import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The one row that counts changes of what instances keep in memory. */
@Entity('revision')
export class RevisionEntity {
  @PrimaryColumn({ name: 'id', type: 'integer' })
  id!: number;

  @Column({ name: 'value', type: 'bigint' })
  value!: number;
}

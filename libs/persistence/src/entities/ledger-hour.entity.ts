import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How many entries of the ledger one hour has of one outcome: a count at rest, rolled up and never counted again. */
@Entity('ledger_hours')
export class LedgerHourEntity {
  @PrimaryColumn({ name: 'hour', type: 'bigint' })
  hour!: number;

  @PrimaryColumn({ name: 'outcome', type: 'text' })
  outcome!: string;

  @PrimaryColumn({ name: 'name', type: 'text' })
  name!: string;

  /** Empty where no credential set is known. */
  @PrimaryColumn({ name: 'client_id', type: 'text' })
  clientId!: string;

  @Column({ name: 'count', type: 'bigint' })
  count!: number;
}

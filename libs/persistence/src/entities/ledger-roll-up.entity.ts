import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How far a table of the ledger is rolled up into hours: up to this sequence, inclusive. */
@Entity('ledger_roll_ups')
export class LedgerRollUpEntity {
  @PrimaryColumn({ name: 'source', type: 'text' })
  source!: string;

  @Column({ name: 'sequence', type: 'bigint' })
  sequence!: number;
}

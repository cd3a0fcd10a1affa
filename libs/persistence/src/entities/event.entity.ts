import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { EventEntry } from '#ledger';
import type { EventKind } from '#protocol';

/** One event of the ledger at rest. */
@Entity('events')
export class EventEntity implements EventEntry {
  @PrimaryGeneratedColumn({ name: 'sequence', type: 'bigint' })
  sequence!: number;

  @Column({ name: 'id', type: 'text' })
  id!: string;

  @Column({ name: 'kind', type: 'text' })
  kind!: EventKind;

  @Column({ name: 'occurred_at', type: 'bigint' })
  at!: number;

  @Column({ name: 'actor', type: 'text' })
  actor!: string;

  @Column({ name: 'target', type: 'text', nullable: true })
  target!: string | null;

  @Column({ name: 'application_id', type: 'text', nullable: true })
  applicationId!: string | null;

  @Column({ name: 'client_id', type: 'text', nullable: true })
  clientId!: string | null;

  @Column({ name: 'request_id', type: 'text', nullable: true })
  requestId!: string | null;

  @Column({ name: 'ip', type: 'text', nullable: true })
  ip!: string | null;

  @Column({ name: 'user_agent', type: 'text', nullable: true })
  userAgent!: string | null;

  @Column({ name: 'detail', type: 'simple-json' })
  detail!: Readonly<Record<string, unknown>>;
}

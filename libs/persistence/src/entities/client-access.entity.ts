import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ScopeAccess } from '#protocol';

/** One scope of one API that a credential set may ask for, at rest. */
@Entity('client_access')
export class ClientAccessEntity implements ScopeAccess {
  @PrimaryColumn({ name: 'client_id', type: 'text' })
  clientId!: string;

  @PrimaryColumn({ name: 'audience', type: 'text' })
  audience!: string;

  @PrimaryColumn({ name: 'scope', type: 'text' })
  scope!: string;

  @Column({ name: 'by_default', type: 'boolean' })
  byDefault!: boolean;
}

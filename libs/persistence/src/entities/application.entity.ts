import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Application } from '#client-registration';

/** An application at rest. */
@Entity('applications')
export class ApplicationEntity implements Application {
  @PrimaryColumn({ name: 'id', type: 'text' })
  id!: string;

  @Column({ name: 'name', type: 'text' })
  name!: string;

  /** The name in lower case: searched, because neither engine folds every script's letters by itself. */
  @Column({ name: 'name_folded', type: 'text', select: false })
  nameFolded?: string;

  @Column({ name: 'description', type: 'text' })
  description!: string;

  @Column({ name: 'owner', type: 'text' })
  owner!: string;

  @Column({ name: 'contacts', type: 'simple-json' })
  contacts!: readonly string[];

  @Column({ name: 'logo_uri', type: 'text', nullable: true })
  logoUri!: string | null;

  @Column({ name: 'created_at', type: 'bigint' })
  createdAt!: number;

  @Column({ name: 'updated_at', type: 'bigint' })
  updatedAt!: number;

  @Column({ name: 'version', type: 'integer' })
  version!: number;
}

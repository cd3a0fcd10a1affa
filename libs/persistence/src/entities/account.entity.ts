import type { Account, Role } from '#accounts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An account at rest. */
@Entity('accounts')
export class AccountEntity implements Account {
  @PrimaryColumn({ name: 'id', type: 'text' })
  id!: string;

  @Column({ name: 'email', type: 'text' })
  email!: string;

  /** The address as addresses are compared. */
  @Column({ name: 'email_folded', type: 'text', select: false })
  emailFolded?: string;

  @Column({ name: 'email_verified', type: 'boolean' })
  emailVerified!: boolean;

  @Column({ name: 'name', type: 'text' })
  name!: string;

  /** The name in lower case: searched, because neither engine folds every script's letters by itself. */
  @Column({ name: 'name_folded', type: 'text', select: false })
  nameFolded?: string;

  @Column({ name: 'locale', type: 'text', nullable: true })
  locale!: string | null;

  @Column({ name: 'status', type: 'text' })
  status!: Account['status'];

  @Column({ name: 'roles', type: 'simple-json' })
  roles!: readonly Role[];

  /** Read by the password check alone. */
  @Column({ name: 'password_hash', type: 'text', nullable: true, select: false })
  passwordHash?: string | null;

  @Column({ name: 'password_changed_at', type: 'bigint', nullable: true })
  passwordChangedAt!: number | null;

  @Column({ name: 'created_at', type: 'bigint' })
  createdAt!: number;

  @Column({ name: 'updated_at', type: 'bigint' })
  updatedAt!: number;

  @Column({ name: 'version', type: 'integer' })
  version!: number;
}

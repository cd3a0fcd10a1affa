import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { CredentialSet } from '#client-registration';
import type {
  ClientAuthMethodName,
  ClientKey,
  ClientSecret,
  CredentialGrantType,
  ScopeAccess,
  Status,
} from '#protocol';
import { ApplicationEntity } from './application.entity.js';

/** A credential set at rest. Secrets, keys and access are rows of their own, which the store puts in. */
@Entity('clients')
export class ClientEntity implements CredentialSet {
  @PrimaryColumn({ name: 'client_id', type: 'text' })
  clientId!: string;

  @Column({ name: 'application_id', type: 'text', select: false })
  applicationId?: string;

  @ManyToOne(() => ApplicationEntity, { nullable: false, onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'application_id' })
  application!: { readonly id: string; readonly name: string };

  @Column({ name: 'grant_type', type: 'text' })
  grantType!: CredentialGrantType;

  @Column({ name: 'name', type: 'text' })
  name!: string;

  @Column({ name: 'status', type: 'text' })
  status!: Status;

  @Column({ name: 'auth_methods', type: 'simple-json' })
  authMethods!: readonly ClientAuthMethodName[];

  @Column({ name: 'redirect_uris', type: 'simple-json' })
  redirectUris!: readonly string[];

  @Column({ name: 'access_token_lifetime', type: 'integer', nullable: true })
  accessTokenLifetime!: number | null;

  @Column({ name: 'created_at', type: 'bigint' })
  createdAt!: number;

  @Column({ name: 'updated_at', type: 'bigint' })
  updatedAt!: number;

  @Column({ name: 'version', type: 'integer' })
  version!: number;

  secrets: readonly ClientSecret[] = [];
  keys: readonly ClientKey[] = [];
  access: readonly ScopeAccess[] = [];
}

import { Column, Entity } from 'typeorm';
import type { ClientSecret } from '#protocol';
import { ClientCredentialColumns } from './client-credential.columns.js';

/** A secret of a credential set at rest: its SHA-256, never itself. */
@Entity('client_secrets')
export class ClientSecretEntity extends ClientCredentialColumns implements ClientSecret {
  @Column({ name: 'hash', type: 'text' })
  hash!: string;

  @Column({ name: 'last4', type: 'text' })
  last4!: string;
}

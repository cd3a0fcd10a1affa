import { Column, Entity } from 'typeorm';
import type { ClientKey, SignatureAlgorithm } from '#protocol';
import { ClientCredentialColumns } from './client-credential.columns.js';

/** A public key of a credential set at rest (RFC 7517). */
@Entity('client_keys')
export class ClientKeyEntity extends ClientCredentialColumns implements ClientKey {
  @Column({ name: 'kid', type: 'text' })
  kid!: string;

  @Column({ name: 'algorithm', type: 'text' })
  algorithm!: SignatureAlgorithm;

  @Column({ name: 'public_jwk', type: 'simple-json' })
  publicJwk!: ClientKey['publicJwk'];
}

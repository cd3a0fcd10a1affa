import { Column, Entity } from 'typeorm';
import type { ConsumerKey, SignatureMethod } from '#protocol';
import { ClientCredentialColumns } from './client-credential.columns.js';

/** A consumer key of OAuth 1.0 at rest: its secret is sealed, and read by those alone who verify signatures. */
@Entity('consumer_keys')
export class ConsumerKeyEntity extends ClientCredentialColumns implements ConsumerKey {
  @Column({ name: 'consumer_key', type: 'text' })
  consumerKey!: string;

  @Column({ name: 'sealed_secret', type: 'text', select: false })
  sealedSecret?: string;

  @Column({ name: 'signature_methods', type: 'simple-json' })
  signatureMethods!: readonly SignatureMethod[];
}

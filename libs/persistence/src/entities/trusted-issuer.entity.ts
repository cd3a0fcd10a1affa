import { Column, Entity } from 'typeorm';
import type { ClaimCondition, TrustedIssuer } from '#protocol';
import { ClientCredentialColumns } from './client-credential.columns.js';

/** An issuer that a service account trusts, at rest. */
@Entity('trusted_issuers')
export class TrustedIssuerEntity extends ClientCredentialColumns implements TrustedIssuer {
  @Column({ name: 'issuer', type: 'text' })
  issuer!: string;

  @Column({ name: 'jwks_uri', type: 'text', nullable: true })
  jwksUri!: string | null;

  @Column({ name: 'audience', type: 'text' })
  audience!: string;

  @Column({ name: 'conditions', type: 'simple-json' })
  conditions!: readonly ClaimCondition[];

  @Column({ name: 'single_use', type: 'boolean' })
  singleUse!: boolean;
}

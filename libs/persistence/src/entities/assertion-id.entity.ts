import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A spent `jti` of one issuer at rest (RFC 7519 §4.1.7). */
@Entity('assertion_ids')
export class AssertionIdEntity {
  @PrimaryColumn({ name: 'issuer', type: 'text' })
  issuer!: string;

  @PrimaryColumn({ name: 'jti', type: 'text' })
  jti!: string;

  @Column({ name: 'expires_at', type: 'bigint' })
  expiresAt!: number;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Revocation } from '#protocol';

/** A revocation at rest: an entry beside the token, never a change of it. */
@Entity('token_revocations')
export class TokenRevocationEntity implements Revocation {
  @PrimaryColumn({ name: 'jti', type: 'text' })
  jti!: string;

  @Column({ name: 'revoked_at', type: 'bigint' })
  at!: number;

  @Column({ name: 'revoked_by', type: 'text' })
  by!: string;

  @Column({ name: 'reason', type: 'text' })
  reason!: string;
}

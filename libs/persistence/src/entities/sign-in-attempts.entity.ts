import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How often something was tried, at rest. */
@Entity('sign_in_attempts')
export class SignInAttemptsEntity {
  @PrimaryColumn({ name: 'bucket', type: 'text' })
  bucket!: string;

  @Column({ name: 'count', type: 'integer' })
  count!: number;

  @Column({ name: 'expires_at', type: 'bigint' })
  expiresAt!: number;
}

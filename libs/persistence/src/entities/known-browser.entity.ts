import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A browser at which an account signed in before, at rest. */
@Entity('known_browsers')
export class KnownBrowserEntity {
  @PrimaryColumn({ name: 'account_id', type: 'text' })
  accountId!: string;

  /** SHA-256 of its long-lived cookie, hexadecimal. */
  @PrimaryColumn({ name: 'browser_hash', type: 'text' })
  browserHash!: string;

  @Column({ name: 'last_used_at', type: 'bigint' })
  lastUsedAt!: number;
}

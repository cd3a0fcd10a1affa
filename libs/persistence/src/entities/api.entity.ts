import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RegisteredApi } from '#client-registration';
import type { ApiScope, SignatureAlgorithm, TokenFormat } from '#protocol';

/** An API at rest. Its scopes are rows of their own (`ApiScopeEntity`), which the store puts in. */
@Entity('apis')
export class ApiEntity implements RegisteredApi {
  @PrimaryColumn({ name: 'identifier', type: 'text' })
  identifier!: string;

  @Column({ name: 'name', type: 'text' })
  name!: string;

  scopes: readonly ApiScope[] = [];

  @Column({ name: 'token_format', type: 'text' })
  tokenFormat!: TokenFormat;

  @Column({ name: 'signature_algorithm', type: 'text' })
  signatureAlgorithm!: SignatureAlgorithm;

  @Column({ name: 'access_token_lifetime', type: 'integer', nullable: true })
  accessTokenLifetime!: number | null;

  @Column({ name: 'application_id', type: 'text', nullable: true })
  applicationId!: string | null;

  @Column({ name: 'built_in', type: 'boolean' })
  builtIn!: boolean;

  @Column({ name: 'created_at', type: 'bigint' })
  createdAt!: number;

  @Column({ name: 'updated_at', type: 'bigint' })
  updatedAt!: number;

  @Column({ name: 'version', type: 'integer' })
  version!: number;
}

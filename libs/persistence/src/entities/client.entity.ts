import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { CredentialSet } from '#client-registration';
import type {
  ClientAuthMethodName,
  ClientKey,
  ClientSecret,
  ConsumerKey,
  CredentialGrantType,
  ScopeAccess,
  SignatureAlgorithm,
  Status,
  SubjectType,
  TrustedIssuer,
} from '#protocol';
import { ApplicationEntity } from './application.entity.js';

/** A credential set at rest. Secrets, keys, trusted issuers and access are rows of their own, which the store puts in. */
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

  @Column({ name: 'require_pkce', type: 'boolean' })
  requirePkce!: boolean;

  @Column({ name: 'subject_type', type: 'text' })
  subjectType!: SubjectType;

  @Column({ name: 'id_token_algorithm', type: 'text' })
  idTokenAlgorithm!: SignatureAlgorithm;

  @Column({ name: 'userinfo_algorithm', type: 'text', nullable: true })
  userinfoAlgorithm!: SignatureAlgorithm | null;

  @Column({ name: 'post_logout_redirect_uris', type: 'simple-json' })
  postLogoutRedirectUris!: readonly string[];

  @Column({ name: 'backchannel_logout_uri', type: 'text', nullable: true })
  backchannelLogoutUri!: string | null;

  @Column({ name: 'refresh_token_lifetime', type: 'integer', nullable: true })
  refreshTokenLifetime!: number | null;

  @Column({ name: 'refresh_token_idle_lifetime', type: 'integer', nullable: true })
  refreshTokenIdleLifetime!: number | null;

  @Column({ name: 'assertion_audiences', type: 'simple-json' })
  assertionAudiences!: readonly string[];

  @Column({ name: 'require_jti', type: 'boolean' })
  requireJti!: boolean;

  @Column({ name: 'jwks_uri', type: 'text', nullable: true })
  jwksUri!: string | null;

  @Column({ name: 'allow_token_endpoint_audience', type: 'boolean' })
  allowTokenEndpointAudience!: boolean;

  @Column({ name: 'created_at', type: 'bigint' })
  createdAt!: number;

  @Column({ name: 'updated_at', type: 'bigint' })
  updatedAt!: number;

  @Column({ name: 'version', type: 'integer' })
  version!: number;

  secrets: readonly ClientSecret[] = [];
  keys: readonly ClientKey[] = [];
  trustedIssuers: readonly TrustedIssuer[] = [];
  consumerKeys: readonly ConsumerKey[] = [];
  access: readonly ScopeAccess[] = [];
}

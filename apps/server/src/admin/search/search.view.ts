import { TOKEN_STATES } from '#ledger';
import { STATUSES, TOKEN_KINDS } from '#protocol';
import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import { CredentialReferenceView } from '../credential-sets/credential-reference.view.js';

/** An application that was found, as it is answered. */
@ApiSchema({ name: 'FoundApplication' })
export class FoundApplicationView {
  @ApiProperty()
  id!: string;

  @ApiProperty()
  name!: string;
}

/** A credential set that was found, as it is answered. */
@ApiSchema({ name: 'FoundCredentialSet' })
export class FoundCredentialSetView {
  @ApiProperty()
  client_id!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty()
  grant_type!: string;

  @ApiProperty({ enum: STATUSES })
  status!: string;

  @ApiProperty()
  application_id!: string;

  @ApiProperty()
  application_name!: string;
}

/** A secret, key, trusted issuer or consumer key that was found, and whose it is, as it is answered. */
@ApiSchema({ name: 'FoundCredential' })
export class FoundCredentialView extends CredentialReferenceView {
  @ApiProperty()
  client_id!: string;

  @ApiProperty()
  credential_set_name!: string;

  @ApiProperty()
  application_id!: string;

  @ApiProperty()
  application_name!: string;
}

/** An account that was found, as it is answered. */
@ApiSchema({ name: 'FoundAccount' })
export class FoundAccountView {
  @ApiProperty()
  id!: string;

  @ApiProperty()
  email!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty({ enum: ['enabled', 'disabled'] })
  status!: string;
}

/** A token that was found, as it is answered. */
@ApiSchema({ name: 'FoundToken' })
export class FoundTokenView {
  @ApiProperty()
  jti!: string;

  @ApiProperty({ enum: TOKEN_KINDS })
  kind!: string;

  @ApiProperty({ enum: TOKEN_STATES })
  state!: string;

  @ApiProperty()
  client_id!: string;

  @ApiProperty()
  subject!: string;

  @ApiProperty({ format: 'date-time' })
  issued_at!: string;
}

/** An API that was found, as it is answered. */
@ApiSchema({ name: 'FoundApi' })
export class FoundApiView {
  @ApiProperty()
  identifier!: string;

  @ApiProperty()
  name!: string;
}

/** What a search found, at most five of a kind, as it is answered. */
@ApiSchema({ name: 'SearchResult' })
export class SearchResultView {
  @ApiProperty({ type: [FoundApplicationView] })
  applications!: readonly FoundApplicationView[];

  @ApiProperty({ type: [FoundCredentialSetView] })
  credential_sets!: readonly FoundCredentialSetView[];

  @ApiProperty({ type: [FoundCredentialView] })
  credentials!: readonly FoundCredentialView[];

  @ApiProperty({ type: [FoundAccountView] })
  accounts!: readonly FoundAccountView[];

  @ApiProperty({ type: [FoundTokenView] })
  tokens!: readonly FoundTokenView[];

  @ApiProperty({ type: [FoundApiView] })
  apis!: readonly FoundApiView[];
}

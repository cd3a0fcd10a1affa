import type { ApiChanges, NewApi, ScopeRemoval } from '#client-registration';
import { SIGNATURE_ALGORITHMS, TOKEN_FORMATS, type SignatureAlgorithm, type TokenFormat } from '#protocol';
import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, ValidateIf, ValidateNested } from 'class-validator';
import { Flag, OneOf, Spelled, Text, Whole } from '../wire/fields.js';

const MOST_SCOPES = 200;

/** One scope of an API, as it is written. */
@ApiSchema({ name: 'NewApiScope' })
class NewApiScopeBody {
  @Text({ longest: 256, example: 'invoices:read' })
  name!: string;

  @Text({ longest: 500, optional: true, example: 'Reads invoices' })
  description?: string;
}

/** The members that a new API and an edit share. */
class ApiFields {
  @ApiProperty({ type: [NewApiScopeBody], maxItems: MOST_SCOPES, required: false })
  @ValidateIf((_, value) => value !== undefined)
  @IsArray()
  @ArrayMaxSize(MOST_SCOPES)
  @ValidateNested({ each: true })
  @Type(() => NewApiScopeBody)
  scopes?: NewApiScopeBody[];

  @OneOf(TOKEN_FORMATS, { optional: true, description: '`jwt` unless said' })
  token_format?: TokenFormat;

  @OneOf(SIGNATURE_ALGORITHMS, { optional: true, description: '`ES256` unless said' })
  signature_algorithm?: SignatureAlgorithm;

  @Whole({ largest: 86_400, optional: true, nullable: true, description: 'Seconds; null: no cap of its own' })
  access_token_lifetime?: number | null;

  @Text({
    longest: 100,
    optional: true,
    nullable: true,
    description: 'The application that is this API: its sets may introspect the API’s tokens',
  })
  application_id?: string | null;
}

/** What registers an API. */
@ApiSchema({ name: 'NewApi' })
export class NewApiBody extends ApiFields {
  @Text({
    longest: 2000,
    example: 'https://api.example.com',
    description: 'Its audience; can never be changed',
  })
  identifier!: string;

  @Text({ longest: 200, example: 'Invoices' })
  name!: string;
}

/** What an edit of an API may change; a member left out stays as it is, `scopes` is the whole new list. */
@ApiSchema({ name: 'ApiChanges' })
export class ApiChangesBody extends ApiFields {
  @Text({ longest: 200, optional: true })
  name?: string;

  @Flag({
    optional: true,
    description: 'Whether scopes that go are taken from the credential sets that have them',
  })
  remove_from_sets?: boolean;
}

/** How an API is removed. */
export class ApiRemovalParameters {
  @Spelled(/^(?:true|false)$/, (text) => text === 'true')
  @Flag({
    optional: true,
    description: 'Whether its scopes are taken from the credential sets that have them',
  })
  remove_from_sets?: boolean;
}

export function toNewApi(body: NewApiBody): NewApi {
  return { ...toApiSettings(body), identifier: body.identifier, name: body.name };
}

export function toApiChanges(body: ApiChangesBody): ApiChanges {
  return { ...toApiSettings(body), name: body.name, removeFromSets: body.remove_from_sets };
}

export function toScopeRemoval(parameters: ApiRemovalParameters): ScopeRemoval {
  return { removeFromSets: parameters.remove_from_sets };
}

function toApiSettings(body: ApiFields): Omit<NewApi, 'identifier' | 'name'> {
  return {
    scopes: body.scopes?.map(({ name, description }) => ({ name, description })),
    tokenFormat: body.token_format,
    signatureAlgorithm: body.signature_algorithm,
    accessTokenLifetime: body.access_token_lifetime,
    applicationId: body.application_id,
  };
}

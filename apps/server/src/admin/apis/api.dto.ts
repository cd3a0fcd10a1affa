import { LIMITS, type ApiChanges, type NewApi, type ScopeRemoval } from '#client-registration';
import { SIGNATURE_ALGORITHMS, TOKEN_FORMATS, type SignatureAlgorithm, type TokenFormat } from '#protocol';
import { ApiSchema } from '@nestjs/swagger';
import { Flag, ObjectList, OneOf, Spelled, Text, Whole } from '../wire/fields.js';

/** One scope of an API, as it is written. */
@ApiSchema({ name: 'NewApiScope' })
class NewApiScopeBody {
  @Text({ longest: LIMITS.scope, example: 'invoices:read' })
  name!: string;

  @Text({ longest: LIMITS.scopeDescription, optional: true, example: 'Reads invoices' })
  description?: string;
}

/** The members that a new API and an edit share. */
class ApiFields {
  @ObjectList(NewApiScopeBody, { most: LIMITS.scopes, optional: true })
  scopes?: NewApiScopeBody[];

  @OneOf(TOKEN_FORMATS, { optional: true, description: '`jwt` unless said' })
  token_format?: TokenFormat;

  @OneOf(SIGNATURE_ALGORITHMS, { optional: true, description: '`ES256` unless said' })
  signature_algorithm?: SignatureAlgorithm;

  @Whole({
    largest: LIMITS.accessTokenLifetime,
    optional: true,
    nullable: true,
    description: 'Seconds; null: no cap of its own',
  })
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
    longest: LIMITS.identifier,
    example: 'https://api.example.com',
    description: 'Its audience; can never be changed',
  })
  identifier!: string;

  @Text({ longest: LIMITS.name, example: 'Invoices' })
  name!: string;
}

/** What an edit of an API may change; a member left out stays as it is, `scopes` is the whole new list. */
@ApiSchema({ name: 'ApiChanges' })
export class ApiChangesBody extends ApiFields {
  @Text({ longest: LIMITS.name, optional: true })
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

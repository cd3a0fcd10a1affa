import type { RegisteredApi } from '#client-registration';
import { formatInstant } from './instant.js';

/** An API in the words of the wire. */
export function apiToWire(api: RegisteredApi) {
  return {
    identifier: api.identifier,
    name: api.name,
    scopes: api.scopes.map(({ name, description }) => ({ name, description })),
    token_format: api.tokenFormat,
    signature_algorithm: api.signatureAlgorithm,
    access_token_lifetime: api.accessTokenLifetime,
    application_id: api.applicationId,
    built_in: api.builtIn,
    created_at: formatInstant(api.createdAt),
    updated_at: formatInstant(api.updatedAt),
    version: api.version,
  };
}

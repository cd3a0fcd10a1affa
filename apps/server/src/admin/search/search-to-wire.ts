import type { FoundCredential, FoundSet } from '#client-registration';
import type { SearchResult } from './search.js';
import { formatInstant } from '../../representations/instant.js';
import { toSnakeCase } from '../../representations/snake-case.js';

/** What a search found in the words of the wire. */
export function searchToWire({ applications, sets, credentials, accounts, tokens, apis }: SearchResult) {
  return {
    applications: applications.map(({ id, name }) => ({ id, name })),
    credential_sets: sets.map(setToWire),
    credentials: credentials.map(credentialToWire),
    accounts: accounts.map(({ id, email, name, status }) => ({ id, email, name, status })),
    tokens: tokens.map(({ jti, kind, state, clientId, subject, issuedAt }) => ({
      ...{ jti, kind, state, client_id: clientId, subject, issued_at: formatInstant(issuedAt) },
    })),
    apis: apis.map(({ identifier, name }) => ({ identifier, name })),
  };
}

function setToWire({ clientId, name, grantType, status, application }: FoundSet) {
  return {
    ...{ client_id: clientId, name, grant_type: grantType, status },
    ...{ application_id: application.id, application_name: application.name },
  };
}

function credentialToWire({ kind, id, name, status, hint, set }: FoundCredential) {
  return {
    ...{ kind: toSnakeCase(kind), id, name, status, hint },
    ...{ client_id: set.clientId, credential_set_name: set.name },
    ...{ application_id: set.application.id, application_name: set.application.name },
  };
}

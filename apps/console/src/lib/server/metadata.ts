import { queryOptions } from '@tanstack/react-query';
import { ApiProblem } from '../api/api-problem.js';
import { isMembers, type Members } from '../jwt/read-token.js';

/** What this server says of itself as an authorization server (RFC 8414 §2), as far as the console needs it. */
export interface ServerMetadata {
  readonly issuer: string;
  readonly token_endpoint: string;
  readonly authorization_endpoint: string;
  readonly grant_types_supported: readonly string[];
}

/** The query of what the server says of itself. It changes with a new start of the server only. */
export const serverMetadata = queryOptions({
  queryKey: ['server-metadata'],
  queryFn: async (): Promise<ServerMetadata> => {
    const document = await readJson('/.well-known/openid-configuration');
    const { grant_types_supported: grants } = document;
    return {
      issuer: String(document['issuer']),
      token_endpoint: String(document['token_endpoint']),
      authorization_endpoint: String(document['authorization_endpoint']),
      grant_types_supported: Array.isArray(grants) ? grants.map(String) : [],
    };
  },
  staleTime: Infinity,
});

/**
 * A public JSON document of this server.
 *
 * @throws ApiProblem
 */
export async function readJson(path: string): Promise<Members> {
  const response = await fetch(path, { credentials: 'omit' }).catch(() => {
    throw ApiProblem.unreachable();
  });
  if (!response.ok) throw await ApiProblem.of(response);
  const value: unknown = await response.json();
  if (!isMembers(value)) throw ApiProblem.unreachable();
  return value;
}

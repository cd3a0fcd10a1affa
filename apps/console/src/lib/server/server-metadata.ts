import { queryOptions } from '@tanstack/react-query';
import { ApiProblem } from '../api/api-problem.js';

/** What this server says of itself (RFC 8414 §2), as far as the console needs it. */
export interface ServerMetadata {
  readonly issuer: string;
  readonly token_endpoint: string;
  readonly authorization_endpoint: string;
  readonly grant_types_supported: readonly string[];
  readonly scopes_supported: readonly string[];
}

/** The query of what this server serves, and where. */
export const serverMetadata = queryOptions({
  queryKey: ['server-metadata'],
  queryFn: async ({ signal }): Promise<ServerMetadata> => {
    const response = await fetch('/.well-known/oauth-authorization-server', { signal });
    if (!response.ok) throw await ApiProblem.of(response);
    return (await response.json()) as ServerMetadata;
  },
  staleTime: Infinity,
});

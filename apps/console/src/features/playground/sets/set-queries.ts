import { useMutation, useQuery, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { api, dataOf, ifMatch } from '../../../lib/api/client.js';
import { CREDENTIAL_SETS } from '../../../lib/api/query-keys.js';
import type { CredentialSet } from '../../../components/credential-sets/credential-set.js';
import { setQuery } from './set-query.js';

/** What is told of a credential set where one is chosen. */
export interface SetChoice {
  readonly clientId: string;
  readonly name: string;
  readonly applicationName: string;
  readonly grantType: string;
}

const SHORTEST_SEARCH = 2;
const MOST_CHOICES = 20;

/** Credential sets to choose from: what a search finds, or the newest. */
export function useSetChoices(search: string) {
  return useQuery({
    queryKey: [...CREDENTIAL_SETS, 'choices', search],
    queryFn: ({ signal }) =>
      search.length < SHORTEST_SEARCH ? newestSets(signal) : foundSets(search, signal),
    placeholderData: (before) => before,
  });
}

async function newestSets(signal: AbortSignal): Promise<readonly SetChoice[]> {
  const query = { status: 'enabled', limit: MOST_CHOICES } as const;
  const { items } = await dataOf(api.GET('/api/v1/credential-sets', { params: { query }, signal }));
  return items.map(toChoice);
}

async function foundSets(q: string, signal: AbortSignal): Promise<readonly SetChoice[]> {
  const found = await dataOf(api.GET('/api/v1/search', { params: { query: { q } }, signal }));
  return found.credential_sets.filter(({ status }) => status === 'enabled').map(toChoice);
}

const toChoice = (
  set: Pick<CredentialSet, 'client_id' | 'name' | 'application_name'> & { grant_type: string },
): SetChoice => ({
  clientId: set.client_id,
  name: set.name,
  applicationName: set.application_name,
  grantType: set.grant_type,
});

/** Lets a credential set lead people back to one more address. */
export function useAddRedirectUri(): UseMutationResult<
  CredentialSet,
  Error,
  { set: CredentialSet; uri: string }
> {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ set, uri }) =>
      dataOf(
        api.PATCH('/api/v1/credential-sets/{client_id}', {
          params: { path: { client_id: set.client_id }, header: ifMatch(set) },
          body: { redirect_uris: [...set.redirect_uris, uri] },
        }),
      ),
    onSettled: (_, __, { set }) =>
      queryClient.invalidateQueries({ queryKey: setQuery(set.client_id).queryKey }),
  });
}
